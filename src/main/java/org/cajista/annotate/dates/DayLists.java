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
      List<Moment> others = sharingAfter(tokens, moments, i);
      all.addAll(others);
      free = others.isEmpty() ? free : others.get(others.size() - 1).to();
      while (i + 1 < moments.size() && moments.get(i + 1).from() < free) {
        i++; // the year of the list
      }
    }
    return all;
  }

  /**
   * The 14 of {@code October 11-14, 1918}, the 5 and 8 of {@code March 3, 5 and 8, 1912}; the last
   * one with the year after it.
   */
  private List<Moment> sharingAfter(Tokens tokens, List<Moment> moments, int index) {
    Moment first = moments.get(index);
    boolean monthFirst =
        first.unit() == Moment.Unit.DAY
            && first.month() > 0
            && !first.hasYear()
            && first.to() - first.from() > 1
            && grammar.isMonth(tokens.at(first.from()));
    List<Moment> days = new ArrayList<>();
    int lastLinked = 0; // how many days a word or a dash, not a comma alone, leads to
    Moment day = first;
    while (monthFirst) {
      Optional<Moment> next = dayAfter(tokens, day, moments, index);
      if (next.isEmpty()) {
        break;
      }
      day = next.get();
      days.add(day);
      lastLinked = tokens.at(day.from() - 1).is(",") ? lastLinked : days.size();
    }
    return withYear(tokens, days.subList(0, lastLinked), moments, index);
  }

  /** Returns the day that a sign or a word links to a day before it, both of one month. */
  private Optional<Moment> dayAfter(Tokens tokens, Moment day, List<Moment> moments, int index) {
    int sign = day.to();
    int at = sign + (links(tokens.at(sign + 1)) && tokens.at(sign).is(",") ? 2 : 1);
    boolean linked =
        tokens.at(sign).isDash() || tokens.at(sign).is(",") || links(tokens.at(at - 1));
    Token number = tokens.at(at);
    int end = grammar.is(WordList.DAY_ENDINGS, tokens.at(at + 1)) ? at + 2 : at + 1;
    boolean taken = index + 1 < moments.size() && moments.get(index + 1).from() <= at;
    boolean fits = number.day() > day.day() && isDay(number) && !years.isCount(tokens, end);
    return linked && fits && !taken
        ? Optional.of(Moment.day(at, end, number.day(), day.month(), 0))
        : Optional.empty();
  }

  /** True for {@code 5} and {@code 5th}, not for {@code 5b}. */
  private boolean isDay(Token number) {
    String ending = number.text().replaceFirst("^\\d{1,2}", "");
    return ending.isEmpty() || grammar.is(WordList.DAY_ENDINGS, ending);
  }

  private static List<Moment> withYear(
      Tokens tokens, List<Moment> days, List<Moment> moments, int index) {
    if (days.isEmpty() || index + 1 == moments.size()) {
      return days;
    }
    Moment last = days.get(days.size() - 1);
    Moment year = moments.get(index + 1);
    int at = tokens.at(last.to()).is(",") ? last.to() + 1 : last.to();
    if (year.unit() != Moment.Unit.YEAR || year.from() != at) {
      return days;
    }
    List<Moment> dated = new ArrayList<>(days);
    dated.set(days.size() - 1, last.withYear(year.year()).withTokens(last.from(), year.to()));
    return dated;
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
    boolean article = isArticle(before) || grammar.is(WordList.DATE_OF, before);
    if (article && links(tokens.at(at - 2))) {
      return at - 2;
    }
    return articleTwice(tokens, at);
  }

  /**
   * {@code el 3, el 5 y el 8}, {@code il 3 e l’8}: the comma before an article that comes again.
   */
  private int articleTwice(Tokens tokens, int at) {
    int article = tokens.at(at - 1).is("'") ? at - 2 : at - 1;
    int sign = article - 1;
    int number = tokens.at(sign - 1).is(".") ? sign - 2 : sign - 1; // am 3., am 5. Mai
    boolean linked = tokens.at(sign).is(",") || links(tokens.at(sign));
    Token before = tokens.at(tokens.at(number - 1).is("'") ? number - 2 : number - 1);
    boolean again = before.is(tokens.at(article).text()) || article == at - 2;
    return linked && again && leads(tokens.at(article)) && leads(before) ? sign : Token.NONE;
  }

  private boolean isArticle(Token token) {
    return grammar.is(WordList.DATE_ARTICLE, token);
  }

  private boolean leads(Token token) {
    return isArticle(token) || grammar.is(WordList.DATE_TIE, token); // am 3., am 5.
  }

  private boolean links(Token token) {
    return grammar.is(WordList.DATE_AND, token)
        || grammar.is(WordList.DATE_OR, token)
        || grammar.is(WordList.DATE_TO, token);
  }
}
