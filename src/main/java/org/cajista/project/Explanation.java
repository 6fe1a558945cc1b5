package org.cajista.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cajista.report.Decision;
import org.cajista.report.Diagnostic;
import org.cajista.report.MarkedWords;
import org.cajista.report.Position;

/**
 * The decisions about one place of a page text, with their votes. The place is a line or a
 * character, or that from which a place of a TEI file comes.
 *
 * @param file the page text, as the user would name it
 * @param at where the place begins; column 0 for whole lines
 * @param text the line; several lines are divided by line feeds
 * @param tei the place of the TEI file that was asked about; empty if it was one of the page text
 * @param decisions what was decided, in the order of the text
 * @param marks what is marked at the place, except names
 * @param findings what the program is unsure of in the lines
 * @param rules the sentence of each rule that has voted, by its name
 */
public record Explanation(
    String file,
    Position at,
    String text,
    Optional<TeiPlace> tei,
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

  /**
   * A place of a TEI file.
   *
   * @param file the file, as the user would name it
   * @param at the line and the column; column 0 for the whole line
   */
  public record TeiPlace(String file, Position at) {

    /** Checks that nothing is missing. */
    public TeiPlace {
      Objects.requireNonNull(file);
      Objects.requireNonNull(at);
    }
  }

  /** Checks that nothing is missing. */
  public Explanation {
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    Objects.requireNonNull(text);
    Objects.requireNonNull(tei);
    decisions = List.copyOf(decisions);
    marks = List.copyOf(marks);
    findings = List.copyOf(findings);
    rules = Map.copyOf(rules);
  }
}
