package org.cajista.annotate.dates;

import java.util.Optional;
import java.util.Set;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Moment.Unit;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;

/**
 * Spans whose end is short or not known: {@code 1935-37}, {@code 1899-?}, {@code 1893-19??}, {@code
 * ?-1938}.
 */
final class OpenSpans {

  private static final Set<String> UNKNOWN = Set.of("?", "¿", ".", "…");

  private OpenSpans() {}

  /** Returns the span that {@code moment} opens or closes together with the signs beside it. */
  static Optional<DateSpan> complete(Tokens tokens, Moment moment) {
    boolean plain = moment.unit() == Unit.YEAR || moment.unit() == Unit.MONTH;
    if (!moment.hasYear() || !(plain || moment.unit() == Unit.DAY)) {
      return Optional.empty();
    }
    Token sign = tokens.at(moment.to());
    Token after = tokens.at(moment.to() + 1);
    boolean slash = sign.is("/") && moment.unit() == Unit.YEAR;
    if (sign.glued() && (sign.isDash() || slash) && after.glued()) {
      Optional<DateSpan> shortEnd = shortEnd(tokens, moment);
      return shortEnd.isPresent() ? shortEnd : unknownEnd(tokens, moment);
    }
    return unknownStart(tokens, moment);
  }

  private static Optional<DateSpan> shortEnd(Tokens tokens, Moment moment) {
    int at = moment.to() + 1;
    Token after = tokens.at(at + 1);
    boolean goesOn = after.glued() && (after.isDash() || after.is("?") || after.is("/"));
    int year = tokens.at(at).yearAfter(moment.year());
    return year == 0 || goesOn || tokens.at(at).length() > 2
        ? Optional.empty()
        : Optional.of(new DateSpan(moment, Optional.of(Moment.year(at, at + 1, year, false))));
  }

  private static Optional<DateSpan> unknownEnd(Tokens tokens, Moment moment) {
    int at = moment.to() + 1;
    int end = at;
    if (tokens.at(end).isNumber() && tokens.at(end).length() < 4) {
      end++;
    }
    int signs = end;
    while (tokens.at(end).glued() && UNKNOWN.contains(tokens.at(end).text())) {
      end++;
    }
    boolean stop = end == signs + 1 && tokens.at(signs).is(".");
    if (end == signs || stop) {
      return Optional.empty();
    }
    Moment unknown = new Moment(at, end, Unit.UNKNOWN, 0, 0, 0, 0, 0, false);
    return Optional.of(new DateSpan(moment, Optional.of(unknown)));
  }

  private static Optional<DateSpan> unknownStart(Tokens tokens, Moment moment) {
    int dash = moment.from() - 1;
    boolean asked = tokens.at(dash).isDash() && tokens.at(dash - 1).is("?");
    if (!asked || !tokens.at(dash).glued() || !tokens.at(moment.from()).glued()) {
      return Optional.empty();
    }
    int from = tokens.at(dash - 2).is("¿") ? dash - 2 : dash - 1;
    Moment unknown = new Moment(from, dash, Unit.UNKNOWN, 0, 0, 0, 0, 0, false);
    return Optional.of(new DateSpan(unknown, Optional.of(moment)));
  }
}
