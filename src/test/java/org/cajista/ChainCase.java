package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads the files {@code cases/layout/*.cases} and {@code cases/structure/*.cases}. A case is a
 * page text and what an editor reads in it:
 *
 * <pre>
 * === es The title of the case
 * the page text, blank lines and indentation as they are
 * ---
 * what is expected: see LayoutCasesTest and StructureCasesTest
 * ? note.orphan
 * </pre>
 *
 * <p>{@code ^L} is a form feed, {@code @12} alone on a line stands for twelve lines of plain prose,
 * {@code @12+} for twelve with a blank line after each, on both sides. A last line with {@code ?}
 * names the warnings; without it there must be none. What stands before the first case is a remark.
 *
 * @param language the main language of the text
 * @param title what the case shows
 * @param source the page text
 * @param expected what is expected, one thing a line
 * @param doubts the codes of the warnings, with blanks between
 */
public record ChainCase(
    String language, String title, Source source, List<String> expected, String doubts) {
  private static final Pattern FILLER = Pattern.compile("(\\s*)@(\\d+)(\\+?)");

  /** All cases of a file as tests. */
  public static Stream<DynamicTest> all(String file, Consumer<ChainCase> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String part : read("/cases/" + file).split("(?m)^=== ")) {
      if (!part.isBlank() && !part.startsWith("#")) {
        ChainCase one = parse(part);
        tests.add(
            DynamicTest.dynamicTest(one.language + ": " + one.title, () -> check.accept(one)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  /** Checks what was found: its lines, and the warnings. */
  public void check(List<String> found, List<Diagnostic> diagnostics) {
    assertThat(String.join("\n", found)).isEqualTo(String.join("\n", expected));
    String warnings =
        String.join(
            " ",
            diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Diagnostic::code)
                .distinct()
                .toList());
    assertThat(warnings).as("warnings of %s", diagnostics).isEqualTo(doubts);
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

  private static ChainCase parse(String part) {
    String[] lines = part.split("\n");
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String doubts = "";
    boolean after = false;
    int written = 0;
    int read = 0;
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].equals("---")) {
        after = true;
      } else if (!after) {
        written = source(lines[i], text, written);
      } else if (lines[i].startsWith("? ")) {
        doubts = lines[i].substring(2);
      } else if (!lines[i].isBlank()) {
        Matcher filler = FILLER.matcher(lines[i]);
        int count = filler.matches() ? Integer.parseInt(filler.group(2)) : 0;
        expected.addAll(count > 0 ? prose(read, count) : List.of(lines[i]));
        read += count;
      }
    }
    assertThat(after).as("a line --- in %s", lines[0]).isTrue();
    String source = text.toString();
    return new ChainCase(
        lines[0].substring(0, 2),
        lines[0].substring(3),
        new Source("case.txt", source, "UTF-8"),
        expected,
        doubts);
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
    text.append(line.replace("^L", "\f")).append('\n');
    return written;
  }

  private static String read(String file) {
    try (InputStream in = ChainCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
