package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Encodes every {@code golden/NAME.txt}: the {@code text} element must be that of {@code
 * golden/NAME.xml}, the whole valid, every character of the source in the ledger, and a second run
 * the same. The names of persons, places and bodies are left out: they have cases of their own.
 */
class GoldenPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> pairs() throws IOException {
    List<Path> texts;
    try (Stream<Path> list = Files.list(FOLDER)) {
      texts = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(texts).isNotEmpty();
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> check(text)));
  }

  private static void check(Path file) throws IOException {
    Source source = new PageReaders().read(file);
    Encoder.Encoded encoded = encode(source);
    assertThat(encode(source).tei()).isEqualTo(encoded.tei());
    String name = file.getFileName().toString().replaceAll("\\.txt$", ".xml");
    assertThat(text(encoded.tei())).isEqualTo(text(Files.readString(FOLDER.resolve(name))));
  }

  private static Encoder.Encoded encode(Source source) {
    return EncodeOracle.sound(source, new Encoder("schema").encode(source, Entry.NONE, List.of()));
  }

  /**
   * The text element without the names of persons, places and bodies, and the white space at line
   * heads. A line end within a paragraph is a blank.
   */
  private static String text(String tei) {
    int start = tei.indexOf("<text>");
    int end = tei.indexOf("</text>");
    assertThat(end).isPositive();
    return tei.substring(start, end)
        .replaceAll("</?(persName|placeName|orgName)\\b[^>]*>", "")
        .replaceAll("(?m)^ +", "")
        .replaceAll("(?<=[^>])\n|\n(?=[^<])", " ")
        .strip();
  }
}
