package org.cajista.annotate.dates;

import java.util.Optional;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;

/**
 * One date of the text: a moment, or a span from a first to a last moment.
 *
 * @param last the end of the span; none for one moment
 */
public record DateSpan(Moment first, Optional<Moment> last) {

  public static DateSpan of(Moment moment) {
    return new DateSpan(moment, Optional.empty());
  }

  int from() {
    return first.from();
  }

  int to() {
    return last.orElse(first).to();
  }

  /** True if it names no year at either end. */
  boolean lacksYear() {
    return !first.hasYear() && last.map(moment -> !moment.hasYear()).orElse(true);
  }

  Certainty certainty() {
    boolean doubtful = first.doubtful() || last.map(Moment::doubtful).orElse(false);
    return doubtful ? Certainty.LOW : Certainty.HIGH;
  }

  public DateValue value() {
    return last.map(end -> DateValue.fromTo(Iso.first(first), Iso.last(end)))
        .orElseGet(() -> Iso.value(first));
  }
}
