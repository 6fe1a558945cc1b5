package org.cajista.cli.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.eval.CoreferenceScore;
import org.cajista.eval.Difference;
import org.cajista.eval.Evaluation;
import org.cajista.eval.MatchCount;
import org.cajista.eval.Measure;
import org.cajista.eval.Score;

/** The figures of {@code eval} as tables for an editor to read. */
public final class EvalTable {

  /** Digits after the point of a share, and of an error rate. */
  public static final int SHARE = 3;

  private static final int RATE = 4;

  /** The measures that are printed for each sample, after the error rate of its text. */
  private static final List<Measure> OF_SAMPLES =
      List.of(
          Measure.ANCHORS,
          Measure.NOTES,
          Measure.PERSONS,
          Measure.DATES,
          Measure.VALUES,
          Measure.MARKS,
          Measure.BLOCKS);

  private final Console console;

  /**
   * @param console knows how the user would name a file
   */
  public EvalTable(Console console) {
    this.console = console;
  }

  /** Returns the figures of all samples, those of each, and {@code misses} if there are any. */
  public String of(Evaluation evaluation, List<Difference> misses) {
    StringBuilder table = new StringBuilder();
    table.append(row("", "precision", "recall", "F1", "gold", ""));
    for (Measure measure : Measure.values()) {
      table.append(row(measure, evaluation.all()));
    }
    table.append(samples(evaluation));
    if (!misses.isEmpty()) {
      table.append('\n');
      misses.forEach(miss -> table.append(line(miss)));
    }
    return table.toString();
  }

  private static String row(Measure measure, Score score) {
    MatchCount count = score.count(measure);
    if (measure == Measure.HEADER) {
      return count.gold() == 0
          ? ""
          : row(
              measure.label(), "", "", "", CountText.number(count.gold()), count.hits() + " right");
    }
    if (measure == Measure.LINKS) {
      CoreferenceScore links = score.links();
      return row(
          measure.label(),
          share(links.precision()),
          share(links.recall()),
          share(links.f1()),
          CountText.number(links.names()),
          "");
    }
    boolean words = measure == Measure.TEXT || measure == Measure.NOTETEXT;
    return row(
        measure.label(),
        share(count.precision()),
        share(count.recall()),
        share(count.f1()),
        CountText.number(count.gold()),
        words ? "error rate " + digits(score.errors(measure).rate(), RATE) : "");
  }

  private static String row(
      String label, String precision, String recall, String f1, String gold, String more) {
    return String.format(
                Locale.ROOT, "%-9s %9s %7s %6s %7s  %s", label, precision, recall, f1, gold, more)
            .stripTrailing()
        + "\n";
  }

  private String samples(Evaluation evaluation) {
    int width =
        evaluation.samples().stream().mapToInt(scored -> name(scored).length()).max().orElse(0);
    String head =
        OF_SAMPLES.stream()
            .map(measure -> String.format(Locale.ROOT, "%8s", measure.label()))
            .collect(Collectors.joining());
    StringBuilder table = new StringBuilder();
    table.append("\nby sample: error rate of the text, then F1\n");
    table.append(" ".repeat(width)).append("    text").append(head).append('\n');
    for (Evaluation.Scored scored : evaluation.samples()) {
      Score score = scored.score();
      table.append(name(scored)).append(" ".repeat(width - name(scored).length()));
      table.append(column(digits(score.errors(Measure.TEXT).rate(), RATE)));
      for (Measure measure : OF_SAMPLES) {
        table.append(column(digits(score.value(measure), 2)));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private String name(Evaluation.Scored scored) {
    return console.shown(scored.sample().gold());
  }

  private static String column(String cell) {
    return String.format(Locale.ROOT, "%8s", cell);
  }

  private String line(Difference miss) {
    String sign =
        switch (miss.kind()) {
          case MISSING -> "missing";
          case SURPLUS -> "surplus";
          case DIFFERENT -> "different";
        };
    return "%s:%d:%d: %s %s: %s%s\n"
        .formatted(
            console.shown(miss.file()),
            miss.at().line(),
            miss.at().column(),
            sign,
            miss.measure().label(),
            miss.what(),
            miss.context().isEmpty() ? "" : "   in: " + miss.context());
  }

  private static String share(double value) {
    return digits(value, SHARE);
  }

  /** Rounds the value itself, like most programs, and not its shortest decimal form. */
  public static String digits(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
