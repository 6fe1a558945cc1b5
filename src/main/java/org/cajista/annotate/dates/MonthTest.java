package org.cajista.annotate.dates;

import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment.Unit;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.WordList;

/**
 * Decides if a month or season without a year belongs to one certain year: {@code en octubre},
 * {@code a fines de agosto}, {@code aquel verano}. {@code Un invierno} and {@code las Lecciones de
 * Octubre} are not.
 */
final class MonthTest {
  private final DateGrammar grammar;

  MonthTest(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * True if {@code span} names a year, a day, or is tied to the year of its passage.
   *
   * @param before the date before it in the passage
   */
  boolean isOfOneYear(Tokens tokens, DateSpan span, Optional<DateSpan> before) {
    Unit unit = span.first().unit();
    boolean bare = unit == Unit.MONTH || unit == Unit.SEASON;
    if (!bare || !span.lacksYear() || saysYear(span) || isPlaced(tokens, span)) {
      return true;
    }
    return unit == Unit.SEASON
        ? seasonHolds(tokens, span.from())
        : monthHolds(tokens, span, before);
  }

  /** {@code octubre de ese año}: longer than the word alone. */
  private static boolean saysYear(DateSpan span) {
    return span.last().isEmpty() && span.to() - span.from() > 2;
  }

  /** {@code el febrero anterior}, {@code el pasado noviembre}. */
  private boolean isPlaced(Tokens tokens, DateSpan span) {
    return grammar.is(WordList.DATE_WHICH, tokens.at(span.from() - 1))
        || grammar.is(WordList.DATE_WHICH, tokens.at(span.to()));
  }

  /** {@code aquel verano}, {@code El otoño trajo}; not {@code un día de verano}. */
  private boolean seasonHolds(Tokens tokens, int at) {
    Token before = tokens.at(tokens.at(at - 1).is("'") ? at - 2 : at - 1); // l’hiver
    boolean definite =
        grammar.isOwn(WordList.DATE_ARTICLE, before) && !grammar.isOwn(WordList.DATE_OF, before);
    boolean ofPart =
        grammar.isOwn(WordList.DATE_OF, before)
            && grammar.isOwn(WordList.DATE_PART, tokens.at(at - 2));
    return grammar.isOwn(WordList.DATE_THAT, before) || definite || ofPart;
  }

  private boolean monthHolds(Tokens tokens, DateSpan span, Optional<DateSpan> before) {
    int at = tokens.at(span.from() - 1).is("'") ? span.from() - 2 : span.from() - 1; // d’octobre
    Token word = tokens.at(at);
    Token earlier = tokens.at(at - 1);
    if (span.last().isPresent() && grammar.is(WordList.DATE_OF, word)) {
      return true;
    }
    return grammar.is(WordList.DATE_TIE, word)
        || (grammar.is(WordList.DATE_OF, word) && grammar.is(WordList.DATE_TIE_OF, earlier))
        || continues(tokens, span, before)
        || standsAlone(tokens, span);
  }

  /** {@code en abril y mayo}, {@code a fines de noviembre o de diciembre}. */
  private boolean continues(Tokens tokens, DateSpan span, Optional<DateSpan> before) {
    if (before.isEmpty() || before.get().first().unit() != Unit.MONTH) {
      return false;
    }
    boolean links = span.from() > before.get().to();
    for (int i = before.get().to(); i < span.from(); i++) {
      Token token = tokens.at(i);
      links &=
          grammar.is(WordList.DATE_AND, token)
              || grammar.is(WordList.DATE_OR, token)
              || grammar.is(WordList.DATE_OF, token);
    }
    return links;
  }

  /** {@code Junio. Campaña de …} at the head of an entry or sentence; {@code (abril)}. */
  private static boolean standsAlone(Tokens tokens, DateSpan span) {
    Token word = tokens.at(span.from());
    Token before = tokens.at(span.from() - 1);
    Token after = tokens.at(span.to());
    boolean head = before.text().isEmpty() || before.is(".") || before.isYear();
    boolean ends = after.is(".") || after.is(":") || after.text().isEmpty();
    boolean entry = head && ends && Character.isUpperCase(word.text().charAt(0));
    return entry || (before.is("(") && after.is(")"));
  }
}
