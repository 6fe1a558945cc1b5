package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the moments that a text names, one after the other, the longest reading at each place; also
 * months and seasons that may turn out not to be tied to a year.
 */
final class MomentFinder {
  private final DateGrammar grammar;
  private final YearTest years;
  private final RepublicanDates republican;
  private final int century;

  /**
   * @param century the first year of the century of the document
   */
  MomentFinder(DateGrammar grammar, YearTest years, int century) {
    this.grammar = grammar;
    this.years = years;
    this.republican = new RepublicanDates(grammar);
    this.century = century;
  }

  /** The moments of a text, in order; they do not overlap. */
  List<Moment> find(Tokens tokens) {
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      boolean mayStart = grammar.mayStart(tokens.at(at)); // most words of a text are none
      Optional<Moment> moment = mayStart ? read(tokens, at) : Optional.empty();
      moment.ifPresent(moments::add);
      at = moment.isPresent() ? moment.get().to() : at + 1;
    }
    return moments;
  }

  private Optional<Moment> read(Tokens tokens, int at) {
    Optional<Moment> figures =
        NumericDates.read(tokens, at, century).or(() -> republican.read(tokens, at));
    Optional<Moment> words = grammar.read(tokens, at, century);
    Optional<Moment> longer = figures.isPresent() ? figures : words;
    if (figures.isPresent() && words.isPresent() && words.get().to() > figures.get().to()) {
      longer = words;
    }
    return longer.filter(
        moment ->
            switch (moment.unit()) {
              case YEAR -> isYear(tokens, moment);
              case DAY -> !years.isLabelled(tokens, at) && isDay(tokens, moment); // núm. 12 mayo
              default -> true;
            });
  }

  /** A weekday and a number are no day where the number tells the hour or counts. */
  private boolean isDay(Tokens tokens, Moment moment) {
    int after = moment.to();
    boolean hour = tokens.at(after).is(":") || tokens.at(after).is(".");
    boolean minutes = hour && tokens.at(after + 1).glued() && tokens.at(after + 1).isNumber();
    boolean noon = tokens.at(after + 1).is(".") && tokens.at(after).length() == 1;
    return !moment.lacksMonth()
        || !(years.isCount(tokens, after) || minutes || noon || tokens.at(after).isNumber());
  }

  private boolean isYear(Tokens tokens, Moment moment) {
    int figures = tokens.at(moment.from()).isNumber() ? moment.from() : moment.from() + 1;
    return years.stands(tokens, figures);
  }
}
