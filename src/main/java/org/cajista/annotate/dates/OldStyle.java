package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Moment.Unit;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.WordList;

/**
 * Finds a day of the Julian calendar with the Gregorian one beside it: {@code 14(26) de diciembre},
 * {@code 25 de octubre (7 de noviembre) de 1917}. The year after the parenthesis is the year of
 * both, and no date of its own.
 */
final class OldStyle {
  private final DateGrammar grammar;

  OldStyle(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** Returns the moments with the year given to both days. */
  List<Moment> complete(Tokens tokens, List<Moment> moments) {
    List<Moment> completed = new ArrayList<>(moments.size());
    for (int i = 0; i < moments.size(); i++) {
      julian(tokens, moments.get(i)).ifPresent(completed::add);
      boolean pair = i + 2 < moments.size();
      if (pair && isPair(tokens, moments.get(i), moments.get(i + 1), moments.get(i + 2))) {
        int year = moments.get(i + 2).year();
        completed.add(moments.get(i).withYear(year));
        completed.add(moments.get(i + 1).withYear(year));
        i += 2;
      } else {
        completed.add(moments.get(i));
      }
    }
    return completed;
  }

  /** The 14 of {@code 14(26) de diciembre}. */
  private static Optional<Moment> julian(Tokens tokens, Moment gregorian) {
    int at = gregorian.from();
    int day = tokens.at(at - 1).is(".") ? at - 2 : at - 1; // 14. (26.) Dezember
    if (gregorian.unit() != Unit.DAY || !tokens.at(at).is("(") || !tokens.at(day).isDay()) {
      return Optional.empty();
    }
    int number = tokens.at(day).number();
    return Optional.of(Moment.day(day, at, number, gregorian.month(), gregorian.year()));
  }

  private boolean isPair(Tokens tokens, Moment julian, Moment gregorian, Moment year) {
    boolean days = isBareDay(julian) && isBareDay(gregorian) && year.unit() == Unit.YEAR;
    boolean beside = tokens.at(julian.to()).is("(") && gregorian.from() == julian.to() + 1;
    int after = gregorian.to();
    boolean closed = tokens.at(after).is(")");
    int next = grammar.is(WordList.DATE_OF, tokens.at(after + 1)) ? after + 2 : after + 1;
    return days && beside && closed && year.from() == next;
  }

  private static boolean isBareDay(Moment moment) {
    return moment.unit() == Unit.DAY && !moment.hasYear();
  }
}
