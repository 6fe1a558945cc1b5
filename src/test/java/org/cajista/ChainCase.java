package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.junit.jupiter.api.DynamicTest;

/**
 * A case of {@code cases/layout/} or {@code cases/structure/}: a page text and what an editor reads
 * in it. {@code @12} alone on a line stands for twelve lines of plain prose, {@code @12+} for
 * twelve with a blank line after each, on both sides. Without a block of warnings there must be
 * none.
 *
 * @param source the page text
 * @param language the main language of the text
 * @param expected what is expected, one thing a line
 * @param warnings the codes of the warnings
 */
public record ChainCase(
    Source source, String language, List<String> expected, List<String> warnings) {
  private static final Set<String> BLOCKS = Set.of("expected", "warnings");
  private static final Pattern FILLER = Pattern.compile("(\\s*)@(\\d+)(\\+?)");

  /** Returns all cases of a folder as tests. */
  public static Stream<DynamicTest> testsOf(String folder, Consumer<ChainCase> check) {
    return CaseFile.testsOf(folder, BLOCKS, one -> check.accept(of(one)));
  }

  /** Checks what was found: its lines, and the warnings. */
  public void check(List<String> found, List<Diagnostic> diagnostics) {
    assertThat(String.join("\n", found)).isEqualTo(String.join("\n", expected));
    List<String> codes =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .map(Diagnostic::code)
            .distinct()
            .toList();
    assertThat(codes).as("warnings of %s", diagnostics).isEqualTo(warnings);
  }

  /** Lines of prose that begin and end inside a sentence and call nothing; no two are alike. */
  private static List<String> prose(int first, int lines) {
    List<String> who =
        List.of("gente", "mozas", "curas", "niños", "quintos", "feriantes", "frailes");
    List<String> how =
        List.of("iba y venía", "subía y bajaba", "reía y lloraba", "entraba y salía");
    List<String> where = List.of("calles", "plazas", "tabernas", "cuestas", "escaleras");
    List<String> prose = new ArrayList<>();
    for (int i = first; i < first + lines; i++) {
      String line = "%s que %s por las %s del puerto sin saber lo que buscaba y";
      prose.add(String.format(line, who.get(i % 7), how.get(i % 4), where.get(i % 5)));
    }
    return prose;
  }

  private static ChainCase of(TextCase one) {
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (String line : one.input()) {
      written = source(line, text, written);
    }
    List<String> expected = new ArrayList<>();
    int read = 0;
    for (String line : one.block("expected")) {
      Matcher filler = FILLER.matcher(line);
      int count = filler.matches() ? Integer.parseInt(filler.group(2)) : 0;
      expected.addAll(count > 0 ? prose(read, count) : List.of(line));
      read += count;
    }
    Source source = new Source("case.txt", text.toString(), "UTF-8");
    return new ChainCase(source, one.language(), expected, one.linesIfAny("warnings"));
  }

  /** Adds a line of the source; gives the number of lines of prose so far. */
  private static int source(String line, StringBuilder text, int written) {
    Matcher filler = FILLER.matcher(line);
    if (filler.matches()) {
      int count = Integer.parseInt(filler.group(2));
      boolean spaced = !filler.group(3).isEmpty();
      for (String prose : prose(written, count)) {
        text.append(filler.group(1)).append(prose).append(spaced ? "\n\n" : "\n");
      }
      return written + count;
    }
    text.append(line).append('\n');
    return written;
  }
}
