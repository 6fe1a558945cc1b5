package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.lang.Language;

/**
 * Days of the French Republican calendar: {@code 18 brumaire an VIII} is 9 November 1799. Its years
 * began at the autumn equinox; each of its months had thirty days. Left alone: a month without its
 * year, the days between two years.
 */
final class RepublicanDates {
  private static final int MONTH = 30;
  private static final int FIRST_YEAR = 1792;

  /** On which day of September the years I to XIV began. */
  private static final List<Integer> BEGINS =
      List.of(22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23);

  private final DateGrammar grammar;
  private final Map<String, Integer> months = new HashMap<>();

  RepublicanDates(DateGrammar grammar) {
    this.grammar = grammar;
    for (String code : Language.SHIPPED) {
      var names = Language.of(code).lexicon("republican-months");
      for (String form : names.forms()) {
        int month = Integer.parseInt(names.value(form).orElseThrow());
        months.put(form.toLowerCase(Locale.ROOT), month);
      }
    }
  }

  /** The day in the Republican calendar that begins at a token. */
  Optional<Moment> read(Tokens tokens, int at) {
    if (!tokens.at(at).isDay() || tokens.at(at).number() > MONTH) {
      return Optional.empty();
    }
    int name = at + 1;
    while (name < at + 3
        && (tokens.at(name).is(".")
            || tokens.at(name).is("er")
            || grammar.is("of", tokens.at(name)))) {
      name++;
    }
    Integer month = months.get(tokens.at(name).lower());
    int year = name + 1;
    while (month != null && year < name + 4 && isFiller(tokens.at(year))) {
      year++;
    }
    if (month == null || year == name + 1) {
      return Optional.empty();
    }
    Token figures = tokens.at(year);
    int value = figures.isNumber() ? figures.number() : Roman.value(figures.text());
    if (value < 1 || value > BEGINS.size()) {
      return Optional.empty();
    }
    LocalDate begins = LocalDate.of(FIRST_YEAR + value - 1, 9, BEGINS.get(value - 1));
    LocalDate day = begins.plusDays((month - 1L) * MONTH + tokens.at(at).number() - 1);
    return Optional.of(
        Moment.day(at, year + 1, day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
  }

  /** {@code an}, {@code de l’an}, {@code del año}, {@code , an}. */
  private boolean isFiller(Token token) {
    return token.is(",")
        || token.is("'")
        || grammar.is("republican", token)
        || grammar.is("of", token)
        || grammar.is("article", token);
  }
}
