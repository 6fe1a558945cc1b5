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
  private final int century;

  /**
   * @param century the first year of the century of the document
   */
  MomentFinder(DateGrammar grammar, YearTest years, int century) {
    this.grammar = grammar;
    this.years = years;
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
    Optional<Moment> figures = NumericDates.read(tokens, at, century);
    Optional<Moment> words = grammar.read(tokens, at, century);
    Optional<Moment> longer = figures.isPresent() ? figures : words;
    if (figures.isPresent() && words.isPresent() && words.get().to() > figures.get().to()) {
      longer = words;
    }
    return longer.filter(
        moment ->
            switch (moment.unit()) {
              case YEAR -> isYear(tokens, moment);
              case DAY -> !years.isLabelled(tokens, at); // núm. 12 mayo 1920
              default -> true;
            });
  }

  private boolean isYear(Tokens tokens, Moment moment) {
    int figures = tokens.at(moment.from()).isNumber() ? moment.from() : moment.from() + 1;
    return years.stands(tokens, figures);
  }
}
