package org.cajista.annotate.dates;

import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.RomanNumeral;

/**
 * Dates in figures: {@code 21/9/1911}, {@code 6-5-1975}, {@code 25.4.1936}, {@code 15-XI-36},
 * {@code 1936-04-24}. Day before month, unless only the other way round is a date. A double issue's
 * two days, {@code 8/9-1-1938}, are read by {@link SpanJoiner}.
 */
final class NumericDates {
  private static final int LAST_MONTH = 12;
  private static final List<String> SEPARATORS = List.of("-", "/", ".", "–", "‑");

  private NumericDates() {}

  /**
   * The date in figures that begins at a token.
   *
   * @param century the first year of the century that a year of two figures belongs to
   */
  static Optional<Moment> read(Tokens tokens, int at, int century) {
    Token first = tokens.at(at);
    Token separator = tokens.at(at + 1);
    Token second = tokens.at(at + 2);
    Token third = tokens.at(at + 4);
    boolean spaced = separator.is(".") && third.isYear(); // 24. 12. 1733
    boolean glued = separator.glued() && (spaced || second.glued() && third.glued());
    boolean same = separator.is(tokens.at(at + 3).text()) && tokens.at(at + 3).glued();
    if (!first.isNumber() || !glued || !same || !SEPARATORS.contains(separator.text())) {
      return Optional.empty();
    }
    if (goesOn(tokens, at + 5, separator.text())) {
      return Optional.empty();
    }
    if (first.isYear() && second.length() == 2 && third.length() == 2) {
      return moment(at, third.number(), second.number(), first.number());
    }
    int month = second.isNumber() ? second.number() : RomanNumeral.value(second.text());
    int year = year(third, separator.text(), century);
    if (!first.isDay() || second.length() > 4 || year == 0) {
      return Optional.empty();
    }
    return month > LAST_MONTH && first.number() <= LAST_MONTH && second.isNumber()
        ? moment(at, month, first.number(), year)
        : moment(at, first.number(), month, year);
  }

  private static boolean goesOn(Tokens tokens, int at, String separator) {
    return tokens.at(at).glued()
        && tokens.at(at).is(separator)
        && tokens.at(at + 1).glued()
        && tokens.at(at + 1).isNumber();
  }

  private static int year(Token token, String separator, int century) {
    if (token.isYear()) {
      return token.number();
    }
    boolean two = token.isNumber() && token.length() == 2 && !separator.equals(".");
    return two ? century + token.number() : 0;
  }

  private static Optional<Moment> moment(int at, int day, int month, int year) {
    boolean possible = day >= 1 && day <= 31 && month >= 1 && month <= LAST_MONTH;
    return possible ? Optional.of(Moment.day(at, at + 5, day, month, year)) : Optional.empty();
  }
}
