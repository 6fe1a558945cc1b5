package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Errors sown by hand into documents that make places hard to tell: tabs, characters beyond the
 * basic plane, a DOCTYPE, entities with elements in them, comments and CDATA sections with tags in
 * them, tags over several lines. {@code seeded/EXPECTED.tsv} says where an editor must look; each
 * finding must be there, to the column, and nothing else. So it is however the file is saved.
 */
class SeededTest {
  private static final Path SEEDED = Path.of("src/test/resources/seeded");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir private Path folder;

  @Test
  void everyFindingIsAtItsPlace() throws IOException {
    assertThat(expected().values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(40);
    assertPlaces(SEEDED);
  }

  @Test
  void linesMayEndAsOnWindowsAndAsOnOldMachines() throws IOException {
    for (String end : List.of("\r\n", "\r")) {
      for (String name : expected().keySet()) {
        String text = Files.readString(SEEDED.resolve(name)).replace("\n", end);
        Files.writeString(folder.resolve(name), text);
      }
      assertPlaces(folder);
    }
  }

  @Test
  void encodingsAndTheirMarksDoNotMoveAColumn() throws IOException {
    save("UTF-8", BYTE_ORDER_MARK);
    save("UTF-16LE", BYTE_ORDER_MARK);
    save("UTF-16BE", BYTE_ORDER_MARK);
    save("UTF-16LE", "");
  }

  private void save(String encoding, String mark) throws IOException {
    for (String name : expected().keySet()) {
      String text = Files.readString(SEEDED.resolve(name));
      // a declaration of the same length, so that no column moves
      String declared =
          encoding.startsWith("UTF-16") ? "encoding=\"UTF-16\"?>" : "encoding=\"UTF-8\"?>";
      Files.write(
          folder.resolve(name),
          (mark + text.replace("encoding=\"UTF-8\"?>", declared))
              .getBytes(Charset.forName(encoding)));
    }
    assertPlaces(folder);
  }

  private static void assertPlaces(Path folder) throws IOException {
    Validator validator = new Validator();
    for (Map.Entry<String, List<String>> file : expected().entrySet()) {
      List<Diagnostic> findings = validator.validate(folder.resolve(file.getKey()));
      assertThat(findings)
          .as(file.getKey())
          .extracting(found -> found.line() + ":" + found.column() + " " + found.code())
          .containsExactlyInAnyOrderElementsOf(file.getValue());
    }
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String line : Files.readAllLines(SEEDED.resolve("EXPECTED.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        expected
            .computeIfAbsent(cells[0], name -> new ArrayList<>())
            .add(cells[1] + " " + cells[2]);
      }
    }
    return expected;
  }
}
