package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Dates of the French Republican calendar: {@code 18 brumaire an VIII} is 9 November 1799. Its
 * years began at the autumn equinox; each of its months had thirty days. A month with its year
 * ({@code nivôse an III}) and a year ({@code l’an II}) are spans of our months. Left alone: a month
 * without its year, the days between two years.
 */
public final class RepublicanDates {
  private static final int MONTH = 30;
  private static final int FIRST_YEAR = 1792;
  private static final int SEPTEMBER = 9;

  /** On which day of September the years I to XIV began. */
  private static final List<Integer> BEGINS =
      List.of(22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23);

  private static final int USUAL_YEAR = 2; // in which the days of the others fall, or beside them

  private final DateGrammar grammar;
  private final Lexicon opensYear;
  private final Lexicon dayEndings;
  private final Map<String, Integer> months = new HashMap<>();

  public RepublicanDates(TextLanguages languages, DateGrammar grammar) {
    this.grammar = grammar;
    this.opensYear = languages.merged(WordList.DATE_REPUBLICAN_YEAR);
    this.dayEndings = languages.merged(WordList.DAY_ENDINGS);
    for (Language language : languages.full()) {
      Lexicon names = language.lexicon(WordList.REPUBLICAN_MONTHS);
      for (String form : names.forms()) {
        int month = Integer.parseInt(names.value(form).orElseThrow());
        months.put(form.toLowerCase(Locale.ROOT), month);
      }
    }
  }

  /** True if a date may begin with {@code token}; figures aside. */
  boolean mayStart(Token token) {
    return opensYear.contains(token.lower()) || months.containsKey(token.lower());
  }

  /** Returns the date of the Republican calendar that begins at a token. */
  Optional<Moment> read(Tokens tokens, int at) {
    if (opensYear.contains(tokens.at(at).lower())) {
      return year(tokens, at);
    }
    int name = monthAfterDay(tokens, at);
    Integer month = months.get(tokens.at(name).lower());
    if (month == null) {
      return Optional.empty();
    }
    int year = name + 1;
    boolean said = false;
    while (year < name + 5 && isFiller(tokens.at(year))) {
      said |= grammar.is(WordList.DATE_REPUBLICAN, tokens.at(year));
      year++;
    }
    int value = said ? yearAt(tokens, year) : 0;
    if (name == at) {
      return value == 0 ? Optional.empty() : Optional.of(month(at, year + 1, month, value));
    }
    LocalDate day = day(value == 0 ? USUAL_YEAR : value, month, tokens.at(at).day());
    return Optional.of(
        Moment.day(
            at,
            value == 0 ? name + 1 : year + 1,
            day.getDayOfMonth(),
            day.getMonthValue(),
            value == 0 ? 0 : day.getYear()));
  }

  /** Returns the day that {@code written} names without its year, in a year of our calendar. */
  public Optional<LocalDate> day(String written, int year) {
    Tokens tokens = new Tokens(written);
    int name = monthAfterDay(tokens, 0);
    Integer month = months.get(tokens.at(name).lower());
    if (month == null || name == 0 || name + 1 < tokens.size()) {
      return Optional.empty();
    }
    for (int value = Math.max(1, year - FIRST_YEAR); value <= BEGINS.size(); value++) {
      LocalDate day = day(value, month, tokens.at(0).day());
      if (day.getYear() == year) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static LocalDate day(int year, int month, int day) {
    return begin(year).plusDays((month - 1L) * MONTH + day - 1);
  }

  private static LocalDate begin(int year) {
    return LocalDate.of(FIRST_YEAR + year - 1, SEPTEMBER, BEGINS.get(year - 1));
  }

  /** Returns the token of the month's name; the first token itself if no day stands before it. */
  private int monthAfterDay(Tokens tokens, int at) {
    int day = tokens.at(at).day();
    if (day < 1 || day > MONTH) {
      return at;
    }
    int name = at + 1;
    while (name < at + 3
        && (tokens.at(name).is(".")
            || dayEndings.contains(tokens.at(name).text())
            || grammar.is(WordList.DATE_OF, tokens.at(name)))) {
      name++;
    }
    return name;
  }

  private static Moment month(int from, int to, int month, int year) {
    LocalDate first = day(year, month, 1);
    return span(from, to, first, first.plusDays(MONTH - 1L));
  }

  /** {@code l’an II}, {@code An III} alone. */
  private Optional<Moment> year(Tokens tokens, int at) {
    // «L’An I» is a title, and other revolutions have counted their years: l’an II de la révolution
    boolean elided =
        tokens.at(at - 1).is("'")
            && opensYear.contains(tokens.at(at).text())
            && !grammar.is(WordList.DATE_OF, tokens.at(at + 2));
    boolean alone = at == 0 && tokens.at(2).text().isEmpty();
    boolean roman =
        RomanNumeral.value(tokens.at(at + 1).text()) > 0
            && tokens.at(at + 1).text().matches("[IVX]+");
    int value = roman && (elided || alone) ? yearAt(tokens, at + 1) : 0;
    return value == 0
        ? Optional.empty()
        : Optional.of(span(at, at + 2, begin(value), begin(value).plusYears(1).minusDays(1)));
  }

  private static Moment span(int from, int to, LocalDate first, LocalDate last) {
    return new Moment(
        from,
        to,
        Moment.Unit.SEASON,
        0,
        first.getMonthValue(),
        first.getYear(),
        last.getMonthValue(),
        last.getYear(),
        false);
  }

  /** Returns the year I to XIV that a token gives; else 0. */
  private static int yearAt(Tokens tokens, int at) {
    Token figures = tokens.at(at);
    int value = figures.isNumber() ? figures.number() : RomanNumeral.value(figures.text());
    return value <= BEGINS.size() ? Math.max(0, value) : 0;
  }

  /** {@code an}, {@code de l’an}, {@code del año}, {@code , an}. */
  private boolean isFiller(Token token) {
    return token.is(",")
        || token.is("'")
        || grammar.is(WordList.DATE_REPUBLICAN, token)
        || grammar.is(WordList.DATE_OF, token)
        || grammar.is(WordList.DATE_ARTICLE, token);
  }
}
