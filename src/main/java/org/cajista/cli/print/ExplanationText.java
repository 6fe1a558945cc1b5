package org.cajista.cli.print;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.project.Explanation;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Vote;

/** An explanation for a reader: columns aligned, at most 80 characters a line where possible. */
public final class ExplanationText {
  private static final int WIDTH = 80;
  private static final int WEIGHT = 10;
  private static final int RULE = 26;

  private final Explanation explanation;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Returns the text to print. */
  public static String of(Explanation explanation) {
    ExplanationText text = new ExplanationText(explanation);
    text.write();
    return text.out.toString();
  }

  private void write() {
    explanation.tei().ifPresent(tei -> line(tei.at().in(tei.file()) + " comes from"));
    line(explanation.at().in(explanation.file()));
    wrapped("  ", "  ", explanation.text().strip());
    explanation.decisions().forEach(this::write);
    if (!explanation.marks().isEmpty()) {
      line("");
      line("Marked here:");
      explanation
          .marks()
          .forEach(mark -> wrapped("  ", "      ", mark.element() + " «" + mark.words() + "»"));
    }
    if (!explanation.findings().isEmpty()) {
      line("");
      line(
          explanation.text().contains("\n")
              ? "In doubt in these lines:"
              : "In doubt in this line:");
      explanation
          .findings()
          .forEach(found -> wrapped("  ", "      ", found.message() + " [" + found.code() + "]"));
    }
    if (explanation.decisions().isEmpty()) {
      line("");
      line("Nothing was decided here.");
    }
  }

  private void write(Explanation.Decided decided) {
    Decision decision = decided.decision();
    line("");
    line(
        "%d:%d  %s"
            .formatted(decided.at().line(), decided.at().column(), decision.question().sentence()));
    wrapped("  ", "  ", "«" + decision.text().strip() + "»");
    write(decision.winner(), "->");
    decision.runnerUp().ifPresent(other -> write(other, "  "));
  }

  private void write(Answer answer, String sign) {
    List<String> lines = wrap(answer.text(), WEIGHT + RULE - 3);
    line(
        "  %s %s %s"
            .formatted(sign, pad(lines.get(0), WEIGHT + RULE - 3), "sum " + number(answer.sum())));
    lines.subList(1, lines.size()).forEach(more -> line("     " + more));
    for (Vote vote : answer.votes()) {
      String weight = (vote.weight() > 0 ? "+" : "") + number(vote.weight());
      String first = "%" + WEIGHT + "s  ";
      wrapped(
          first.formatted(weight) + pad(vote.rule(), RULE),
          " ".repeat(WEIGHT + 2 + RULE),
          Optional.ofNullable(explanation.rules().get(vote.rule())).orElse(""));
    }
  }

  /** Writes {@code text} in lines, the first after {@code first}, the others after {@code rest}. */
  private void wrapped(String first, String rest, String text) {
    List<String> lines = wrap(text, WIDTH - rest.length());
    line(first + lines.get(0));
    lines.subList(1, lines.size()).forEach(more -> line(rest + more));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** Cuts {@code text} at blanks; a word that is longer than a line stays whole. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String number(double value) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
