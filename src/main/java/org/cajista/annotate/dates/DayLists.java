package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.WordList;

/**
 * Finds the days that share the month of the day after them: {@code 28 al 29 de febrero}, {@code
 * 16-19 de junio}, {@code 4, 18 y 25 de enero}, {@code 8/9-1-1938}; and those that share the month
 * of the day before them: {@code October 11-14}. Numbers that a label owns stay out: the 3 of
 * {@code p. 3, 7 de mayo}.
 */
final class DayLists {
  private static final int LEAP_YEAR = 2000;

  private final DateGrammar grammar;
  private final YearTest years;

  DayLists(DateGrammar grammar, YearTest years) {
    this.grammar = grammar;
    this.years = years;
  }

  /** Returns all of {@code moments}, and before each day those that share its month. */
  List<Moment> complete(Tokens tokens, List<Moment> moments) {
    List<Moment> all = new ArrayList<>(moments.size());
    int free = 0; // the first token that no moment has taken
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      if (moment.unit() == Moment.Unit.DAY && !moment.lacksMonth()) {
        all.addAll(sharing(tokens, moment, free));
      }
      all.add(moment);
      free = moment.to();
      Optional<Moment> next =
          i + 1 < moments.size() ? Optional.of(moments.get(i + 1)) : Optional.empty();
      Optional<Moment> last = lastOfRange(tokens, moment, next);
      if (last.isPresent()) {
        all.add(last.get());
        free = last.get().to();
        i += next.filter(year -> year.from() < last.get().to()).isPresent() ? 1 : 0;
      }
    }
    return all;
  }

  /** The 14 of {@code October 11-14, 1918}, with the year after it. */
  private Optional<Moment> lastOfRange(Tokens tokens, Moment first, Optional<Moment> next) {
    int dash = first.to();
    Token number = tokens.at(dash + 1);
    boolean monthFirst =
        first.unit() == Moment.Unit.DAY
            && first.month() > 0
            && !first.hasYear()
            && tokens.at(dash - 1).day() == first.day()
            && first.to() - first.from() > 1;
    boolean range = tokens.at(dash).isDash() || grammar.is(WordList.DATE_TO, tokens.at(dash));
    boolean taken = next.filter(moment -> moment.from() <= dash + 1).isPresent();
    boolean counted = years.isCount(tokens, dash + 2);
    if (!monthFirst
        || !range
        || taken
        || counted
        || !number.isDay()
        || number.number() <= first.day()) {
      return Optional.empty();
    }
    int at = tokens.at(dash + 2).is(",") ? dash + 3 : dash + 2;
    Optional<Moment> year =
        next.filter(moment -> moment.unit() == Moment.Unit.YEAR && moment.from() == at);
    int end = year.map(Moment::to).orElse(dash + 2);
    return Optional.of(
        Moment.day(
            dash + 1, end, number.number(), first.month(), year.map(Moment::year).orElse(0)));
  }

  private List<Moment> sharing(Tokens tokens, Moment day, int free) {
    List<Moment> days = new ArrayList<>();
    Moment next = day;
    int lastComma = 0; // how many days stand after the first comma of the list
    while (true) {
      int connector = connectorBefore(tokens, next.from());
      boolean stop = tokens.at(connector - 1).is("."); // 20./21. Februar
      int at = stop ? connector - 2 : connector - 1;
      Token number = tokens.at(at);
      int after = tokens.at(next.from()).day(); // of the Republican month it may be another
      boolean fits = number.day() > 0 && number.day() < after;
      if (connector < 1 || at < free || !fits || (stop && !tokens.at(at + 1).glued())) {
        break;
      }
      if (tokens.at(connector).is(",")) {
        lastComma = days.size();
      }
      next = earlier(next, at, connector, after - number.day());
      days.add(0, next);
    }
    if (!days.isEmpty() && years.isLabelled(tokens, next.from())) {
      return days.subList(days.size() - lastComma, days.size());
    }
    return days;
  }

  /** Returns the day so many days before another. */
  private static Moment earlier(Moment day, int from, int to, int days) {
    LocalDate date =
        YearMonth.of(day.hasYear() ? day.year() : LEAP_YEAR, day.month())
            .atDay(1)
            .plusDays(day.day() - 1L - days);
    int year = day.hasYear() ? date.getYear() : 0;
    return Moment.day(from, to, date.getDayOfMonth(), date.getMonthValue(), year);
  }

  /**
   * Returns the token that links the day at {@code at} to a day before it, or {@link Token#NONE}.
   */
  private int connectorBefore(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean glued = tokens.at(at).glued() && before.glued();
    if (before.is(",") || before.isDash() || (before.is("/") && glued) || links(before)) {
      return at - 1;
    }
    Token shortened = tokens.at(at - 2); // 7. u. 8. Juni
    if (before.is(".") && before.glued() && shortened.length() <= 2 && links(shortened)) {
      return at - 2;
    }
    boolean article =
        grammar.is(WordList.DATE_ARTICLE, before) || grammar.is(WordList.DATE_OF, before);
    return article && links(tokens.at(at - 2)) ? at - 2 : Token.NONE;
  }

  private boolean links(Token token) {
    return grammar.is(WordList.DATE_AND, token)
        || grammar.is(WordList.DATE_OR, token)
        || grammar.is(WordList.DATE_TO, token);
  }
}
