package org.cajista.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small gold pages and encodings with figures that were counted by hand. A measure of which {@code
 * figures.txt} says nothing has no misses.
 */
final class FiguresTest {

  private static final Path FOLDER = Path.of("src/test/resources/eval");

  static Stream<Path> pairs() throws IOException {
    return Files.list(FOLDER).sorted();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void figuresAreThoseCountedByHand(Path pair) throws IOException {
    Map<String, String> figures = figures(pair.resolve("figures.txt"));
    Evaluation evaluation = Evaluator.evaluate(pair.resolve("gold.xml"), pair.resolve("tei.xml"));
    Score score = evaluation.all();
    SoftAssertions softly = new SoftAssertions();
    for (Measure measure : Measure.values()) {
      MatchCount count = score.count(measure);
      String found = count.hits() + " " + count.surplus() + " " + count.missed();
      String expected = figures.remove(measure.label());
      if (measure == Measure.LINKS) {
        links(score.links(), expected);
      } else if (expected == null) {
        softly.assertThat(count.surplus() + count.missed()).as(measure.label()).isZero();
      } else {
        softly.assertThat(found).as(measure.label()).isEqualTo(expected);
      }
      ErrorRate errors = score.errors(measure);
      String rate = figures.remove(measure.label() + " errors");
      if (rate != null) {
        softly.assertThat(errors.errors() + " of " + errors.tokens()).isEqualTo(rate);
      }
    }
    softly.assertThat(figures).isEmpty();
    softly.assertAll();
  }

  private static void links(CoreferenceScore links, String expected) {
    if (expected != null) {
      String[] figures = expected.split(" ");
      assertThat(links.precision()).isEqualTo(Double.parseDouble(figures[0]), within(1e-12));
      assertThat(links.recall()).isEqualTo(Double.parseDouble(figures[1]), within(1e-12));
      assertThat(links.f1()).isEqualTo(Double.parseDouble(figures[2]), within(1e-12));
      assertThat(links.names()).isEqualTo(Integer.parseInt(figures[3]));
    }
  }

  private static Map<String, String> figures(Path file) throws IOException {
    Map<String, String> figures = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        figures.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return figures;
  }
}
