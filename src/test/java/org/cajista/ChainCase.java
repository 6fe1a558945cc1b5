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

  /** Lines of prose that begin and end inside a sentence, and call nothing. */
  static List<String> prose(int lines) {
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      prose.add("gente que iba y venía por las calles del puerto sin saber lo que buscaba y");
    }
    return prose;
  }

  private static ChainCase parse(String part) {
    String[] lines = part.split("\n");
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String doubts = "";
    boolean after = false;
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].equals("---")) {
        after = true;
      } else if (!after) {
        source(lines[i], text);
      } else if (lines[i].startsWith("? ")) {
        doubts = lines[i].substring(2);
      } else if (!lines[i].isBlank()) {
        Matcher filler = FILLER.matcher(lines[i]);
        expected.addAll(
            filler.matches() ? prose(Integer.parseInt(filler.group(2))) : List.of(lines[i]));
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

  private static void source(String line, StringBuilder text) {
    Matcher filler = FILLER.matcher(line);
    if (filler.matches()) {
      boolean spaced = !filler.group(3).isEmpty();
      for (String prose : prose(Integer.parseInt(filler.group(2)))) {
        text.append(filler.group(1)).append(prose).append(spaced ? "\n\n" : "\n");
      }
    } else {
      text.append(line.replace("^L", "\f")).append('\n');
    }
  }

  private static String read(String file) {
    try (InputStream in = ChainCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
