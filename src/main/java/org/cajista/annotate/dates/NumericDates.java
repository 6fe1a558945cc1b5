package org.cajista.annotate.dates;

import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.WordList;

/**
 * Reads dates in figures: {@code 21/9/1911}, {@code 6-5-1975}, {@code 25.4.1936}, {@code 15-XI-36},
 * {@code 23. XI. 07}, {@code 7/5 1931}, {@code 1936-04-24}. Day before month, unless only the other
 * way round is a date. A double issue's two days, {@code 8/9-1-1938}, are read by {@link
 * SpanJoiner}.
 */
final class NumericDates {
  private static final int LAST_MONTH = 12;
  private static final int SHORTEST_WORD = 4;
  private static final List<String> SEPARATORS = List.of("-", "/", ".", "–", "‑");

  private final DateGrammar grammar;

  /**
   * @param grammar knows the words after which a day is named
   */
  NumericDates(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Returns the date in figures that begins at a token.
   *
   * @param century the first year of the century that a year of two figures belongs to
   */
  Optional<Moment> read(Tokens tokens, int at, int century) {
    if (!tokens.at(at).isNumber()) {
      return Optional.empty();
    }
    return regular(tokens, at, century)
        .or(() -> spaced(tokens, at, century))
        .or(() -> withoutYear(tokens, at));
  }

  /**
   * {@code am 20. 9.}, {@code den 7.3.}: both numbers with their stop, after a word that leads to a
   * date, or with a number that cannot be that of a section.
   */
  private Optional<Moment> withoutYear(Tokens tokens, int at) {
    Token month = tokens.at(at + 2);
    boolean stops =
        tokens.at(at + 1).is(".")
            && tokens.at(at + 1).glued()
            && tokens.at(at + 3).is(".")
            && tokens.at(at + 3).glued();
    int before = tokens.at(at - 1).is(".") ? at - 2 : at - 1;
    boolean counts = tokens.at(before).isNumber();
    boolean goesOn =
        tokens.at(at + 4).isNumber() || grammar.is(WordList.DATE_AND, tokens.at(at + 4));
    boolean day = tokens.at(at).isDay() && month.isDay() && month.number() <= LAST_MONTH;
    boolean led =
        isLed(tokens, at) && !tokens.at(at - 1).text().isEmpty() && !tokens.at(at - 1).is(",");
    boolean high = tokens.at(at).number() > LAST_MONTH && !tokens.at(at - 1).is(".");
    return grammar.hasOrdinalStops() && stops && day && !counts && !goesOn && (led || high)
        ? moment(at, at + 3, tokens.at(at).number(), month.number(), 0)
        : Optional.empty();
  }

  /** Reads figures with the same sign between them. */
  private static Optional<Moment> regular(Tokens tokens, int at, int century) {
    Token first = tokens.at(at);
    Token separator = tokens.at(at + 1);
    Token second = tokens.at(at + 2);
    Token third = tokens.at(at + 4);
    boolean spaced = separator.is(".") && third.isYear(); // 24. 12. 1733
    boolean glued = separator.glued() && (spaced || second.glued() && third.glued());
    boolean same = separator.is(tokens.at(at + 3).text()) && tokens.at(at + 3).glued();
    if (!glued || !same || !SEPARATORS.contains(separator.text())) {
      return Optional.empty();
    }
    if (goesOn(tokens, at + 5, separator.text())) {
      return Optional.empty();
    }
    if (first.isYear() && second.length() == 2 && third.length() == 2) {
      return moment(at, at + 5, third.number(), second.number(), first.number());
    }
    int month = second.isNumber() ? second.number() : RomanNumeral.value(second.text());
    int year = year(third, separator.text(), century);
    if (!first.isDay() || second.length() > 4 || year == 0) {
      return Optional.empty();
    }
    return month > LAST_MONTH && first.number() <= LAST_MONTH && second.isNumber()
        ? moment(at, at + 5, month, first.number(), year)
        : moment(at, at + 5, first.number(), month, year);
  }

  /**
   * Reads figures with different signs or blanks between them. A year of two figures needs a Roman
   * month, or points and a word before it after which a day is named: {@code 3.12.45} is also the
   * number of a section.
   */
  private Optional<Moment> spaced(Tokens tokens, int at, int century) {
    int monthAt = afterSigns(tokens, at + 1);
    Token month = tokens.at(monthAt);
    int roman = romanMonth(month);
    int value = roman > 0 ? roman : month.isDay() ? month.number() : 0;
    int yearAt = afterSigns(tokens, monthAt + 1);
    Token year = tokens.at(yearAt);
    boolean apart = monthAt > at + 1 || roman > 0 && month.length() > 1;
    boolean four = year.isYear();
    boolean two = year.isNumber() && year.length() == 2 && closes(tokens, yearAt);
    boolean points = tokens.at(at + 1).is(".") && tokens.at(yearAt - 1).is(".");
    boolean apartFromWord = !month.glued() && !year.glued() && isWord(tokens.at(at - 1));
    boolean slash = tokens.at(at + 1).is("/") && month.glued();
    boolean held =
        roman > 0
            || slash && four
            || points
                && two
                && (apartFromWord || isLed(tokens, at) || isDateline(tokens, at, yearAt));
    if (!tokens.at(at).isDay() || !apart || !held || !four && !two) {
      return Optional.empty();
    }
    int full = four ? year.number() : century + year.number();
    return moment(at, yearAt + 1, tokens.at(at).number(), value, full);
  }

  /** Returns the index after one or two signs between figures; the first is glued. */
  private static int afterSigns(Tokens tokens, int at) {
    int end = at;
    while (end < at + 2 && tokens.at(end).glued() && SEPARATORS.contains(tokens.at(end).text())) {
      end++;
    }
    return end;
  }

  private static int romanMonth(Token token) {
    boolean capitals =
        !token.isNumber() && token.length() <= 4 && !token.text().equals(token.lower());
    int value = capitals ? RomanNumeral.value(token.text()) : 0;
    return value <= LAST_MONTH ? value : 0;
  }

  private static boolean closes(Tokens tokens, int at) {
    Token after = tokens.at(at + 1);
    Token next = tokens.at(at + 2);
    boolean goesOn = after.glued() && next.glued() && next.isNumber();
    return !goesOn
        && (after.text().isEmpty() || ".,;:)–-".contains(after.text()) || !after.glued());
  }

  /** {@code Bonn 28.6.21.}: the passage is a word and the date. */
  private static boolean isDateline(Tokens tokens, int at, int last) {
    int end = tokens.at(last + 1).is(".") ? last + 2 : last + 1;
    boolean first = at == 1 || at == 2 && tokens.at(1).is(",");
    return first && isCapitalised(tokens.at(0)) && tokens.at(end).text().isEmpty();
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /**
   * True at the beginning, and after a comma, an article or a preposition: {@code den 28. 6. 21}.
   */
  private boolean isLed(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean shortened = before.is(".") && before.glued() && isLetter(tokens.at(at - 2)); // d.
    return before.text().isEmpty()
        || before.is(",")
        || before.is("(")
        || shortened
        || grammar.is(WordList.DATE_ARTICLE, before)
        || grammar.is(WordList.DATE_TIE, before);
  }

  private static boolean isLetter(Token token) {
    return token.length() == 1 && Character.isLetter(token.text().charAt(0));
  }

  /** True for a word that is no abbreviation, such as a place: {@code Bonn 28. 6. 21}. */
  private static boolean isWord(Token token) {
    return token.length() >= SHORTEST_WORD && Character.isLetter(token.text().charAt(0));
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

  private static Optional<Moment> moment(int from, int to, int day, int month, int year) {
    boolean possible = day >= 1 && day <= 31 && month >= 1 && month <= LAST_MONTH;
    return possible ? Optional.of(Moment.day(from, to, day, month, year)) : Optional.empty();
  }
}
