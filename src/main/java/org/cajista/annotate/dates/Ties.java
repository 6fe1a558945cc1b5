package org.cajista.annotate.dates;

import org.cajista.annotate.dates.Moment.Unit;

/**
 * Whether a month or season without year is one of a certain year: {@code en octubre}, {@code a
 * fines de agosto}, {@code aquel verano}. {@code Un invierno} and {@code las Lecciones de Octubre}
 * are not.
 */
final class Ties {
  private final DateGrammar grammar;

  Ties(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** Whether {@code span} names a year, a day, or is tied to the year of its passage. */
  boolean hold(Tokens tokens, DateSpan span) {
    Unit unit = span.first().unit();
    if (!span.lacksYear() || (unit != Unit.MONTH && unit != Unit.SEASON) || saysYear(span)) {
      return true;
    }
    Token before = tokens.at(span.from() - 1);
    if (unit == Unit.SEASON) {
      return grammar.is("that", before);
    }
    if (span.last().isPresent() && (grammar.is("of", before) || grammar.is("tie", before))) {
      return true;
    }
    Token earlier = tokens.at(span.from() - 2);
    return grammar.is("tie", before)
        || (grammar.is("of", before) && grammar.is("tie-of", earlier))
        || standsAlone(tokens, span);
  }

  /** {@code octubre de ese año}: longer than the word alone. */
  private static boolean saysYear(DateSpan span) {
    return span.last().isEmpty() && span.to() - span.from() > 2;
  }

  /** {@code Junio. Campaña de …} at the head of an entry. */
  private static boolean standsAlone(Tokens tokens, DateSpan span) {
    Token after = tokens.at(span.to());
    return span.from() == 0 && (after.is(".") || after.is(":") || after.text().isEmpty());
  }
}
