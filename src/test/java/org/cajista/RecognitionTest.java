package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code encode} finds in letters, memoirs, diaries and scholarly prose of several languages
 * and four centuries, written for this test: no score may fall below the one that was recorded
 * last. The README of the texts says how a rule is judged by them.
 *
 * <p>{@code -Drecognition.record} records the scores anew, instead of comparing them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RecognitionTest {
  private static final Path TEXTS = Path.of("src/test/resources/recognition");
  private static final Path RECORD = TEXTS.resolve("scores.tsv");
  private static final Path REPORT = Path.of("target/recognition.txt");
  private static final boolean RECORDS = System.getProperty("recognition.record") != null;

  /** So much may an F1 fall: one or two names in a large folder, nothing in a small one. */
  private static final double TOLERANCE = 0.005;

  /** The texts whose misses nobody looks at. */
  private static final String HELD_OUT = "pages-held";

  private final List<Score> scores = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "held", "fresh", "pages", HELD_OUT})
  void findsWhatAReaderFinds(String folder) throws IOException {
    Recognition found = new Recognition();
    try (Stream<Path> files = Files.list(TEXTS.resolve(folder))) {
      files.sorted().forEach(file -> found.read(GoldText.read(file)));
    }
    List<Score> now = found.scores(folder);
    scores.addAll(now);
    if (!folder.equals(HELD_OUT)) {
      misses.add("\n" + folder);
      misses.addAll(found.misses());
    }
    if (!RECORDS) {
      List<Score> recorded =
          recorded().stream().filter(score -> score.folder().equals(folder)).toList();
      assertThat(now.stream().map(score -> score.kind() + " of " + score.of()))
          .as("what is to be found in %s has changed: record the scores anew (README.md)", folder)
          .isEqualTo(recorded.stream().map(score -> score.kind() + " of " + score.of()).toList());
      for (int i = 0; i < now.size(); i++) {
        assertThat(now.get(i).f1())
            .as("F1 of %s in %s; the misses are in %s", now.get(i).kind(), folder, REPORT)
            .isGreaterThanOrEqualTo(recorded.get(i).f1() - TOLERANCE);
      }
    }
  }

  @AfterAll
  void writesTheScoresAndTheirChange() throws IOException {
    List<String> report = new ArrayList<>();
    report.add("What encode finds of what a reader finds, and how F1 has changed since");
    report.add(RECORD + " was recorded. What was missed (-) and what was surplus (+) follows.");
    report.add("");
    report.add("folder      kind            P      R     F1    of  change");
    List<Score> recorded = recorded();
    scores.forEach(score -> report.add(row(score, recorded)));
    report.addAll(misses);
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, report);
    if (RECORDS) {
      List<String> lines = new ArrayList<>();
      lines.add("# folder, kind, precision, recall, F1, how many there are. See README.md.");
      scores.forEach(score -> lines.add(score.line()));
      Files.write(RECORD, lines);
    }
  }

  private static String row(Score score, List<Score> recorded) {
    String change =
        recorded.stream()
            .filter(score::isSameAs)
            .findFirst()
            .map(before -> change(score.f1() - before.f1()))
            .orElse("new");
    return String.format(
        Locale.ROOT,
        "%-11s %-9s %7.3f %6.3f %6.3f %5d  %s",
        score.folder(),
        score.kind(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.of(),
        change);
  }

  private static String change(double by) {
    return Math.abs(by) < 0.0005 ? "=" : String.format(Locale.ROOT, "%+.3f", by);
  }

  private static List<Score> recorded() throws IOException {
    return Files.exists(RECORD)
        ? Files.readAllLines(RECORD).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Score::parse)
            .toList()
        : List.of();
  }
}
