package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Damages every {@code golden/NAME.txt} as extractions do, and expects what an editor reads in the
 * sound text: white space, line ends and the spelling of single characters change nothing in {@code
 * golden/NAME.xml}; where the form feeds are lost, nothing but the page starts may differ.
 */
class DamagedTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static final Map<String, UnaryOperator<String>> DAMAGES = new LinkedHashMap<>();

  static {
    DAMAGES.put(
        "line ends of Windows, decomposed accents, blanks that do not break",
        text ->
            Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll(" (?=[;:!?»])", "\u00A0")
                .replace("\n", "\r\n"));
    DAMAGES.put(
        "ligatures, a margin, blanks at line ends, form feeds there too",
        text ->
            text.replace("fi", "ﬁ")
                .replace("fl", "ﬂ")
                .replaceAll("(?m)^(\f?)(?=[^\n\f])", "$1      ")
                .replace("\n\f", "\f\n")
                .replace("\n", "  \n"));
    DAMAGES.put("a blank line after every line", text -> text.replace("\n", "\n\n"));
  }

  @TestFactory
  Stream<DynamicTest> damagesChangeNothing() throws IOException {
    return texts().stream()
        .flatMap(
            file ->
                DAMAGES.entrySet().stream()
                    .map(damage -> test(file, damage.getKey(), damage.getValue(), false)));
  }

  @TestFactory
  Stream<DynamicTest> pagesAreFoundWithoutFormFeeds() throws IOException {
    return texts().stream()
        .map(file -> test(file, "no form feeds", text -> text.replace("\f", "\n\n"), true));
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static DynamicTest test(
      Path file, String name, UnaryOperator<String> damage, boolean withoutPages) {
    return DynamicTest.dynamicTest(
        file.getFileName() + ": " + name,
        () -> {
          String text = damage.apply(Files.readString(file));
          Source source = new Source(name, text, "UTF-8");
          Encoder.Encoded encoded = new Encoder("schema").encode(source, Entry.NONE, List.of());
          String tei = EncodeOracle.sound(source, encoded).tei();
          String golden = Files.readString(Path.of(file.toString().replaceAll("txt$", "xml")));
          assertThat(reading(tei, withoutPages)).isEqualTo(reading(golden, withoutPages));
        });
  }

  /**
   * The text element without names and the white space at line heads. A line end within a paragraph
   * is a blank.
   */
  private static String reading(String tei, boolean withoutPages) {
    int end = tei.indexOf("</text>");
    String text =
        tei.substring(tei.indexOf("<text>"), end < 0 ? tei.length() : end)
            .replaceAll("</?(?:persName|placeName|orgName)[^>]*>", "")
            .replaceAll("(?m)^ +", "")
            .replaceAll("(?<=[^>])\n|\n(?=[^<])", " ");
    return (withoutPages ? text.replaceAll("<pb[^>]*/>|<fw.*?</fw>|\n", "") : text).strip();
  }
}
