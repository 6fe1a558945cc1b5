package org.cajista.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cajista.report.Decision;
import org.cajista.report.Diagnostic;
import org.cajista.report.MarkedWords;
import org.cajista.report.Position;

/**
 * What was decided about one line of a page text, or about one place in it, and by which votes.
 *
 * @param file the page text, as the user would name it
 * @param at the place that was asked about; column 0 for the whole line
 * @param text the line
 * @param decisions what was decided, in the order of the text
 * @param marks what is marked at the place, except names
 * @param findings what the program is unsure of in the line
 * @param rules the sentence of each rule that has voted, by its name
 */
public record Explanation(
    String file,
    Position at,
    String text,
    List<Decided> decisions,
    List<MarkedWords> marks,
    List<Diagnostic> findings,
    Map<String, String> rules) {

  /**
   * A decision and where it begins.
   *
   * @param at where the words begin
   * @param decision what was decided about them
   */
  public record Decided(Position at, Decision decision) {

    /** Checks that nothing is missing. */
    public Decided {
      Objects.requireNonNull(at);
      Objects.requireNonNull(decision);
    }
  }

  /** Checks that nothing is missing. */
  public Explanation {
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    Objects.requireNonNull(text);
    decisions = List.copyOf(decisions);
    marks = List.copyOf(marks);
    findings = List.copyOf(findings);
    rules = Map.copyOf(rules);
  }
}
