package org.cajista.annotate.dates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.Dateline;
import org.cajista.model.Document;

/**
 * Gives the days that a letter dates by its own month their month and year: {@code your favour of
 * the 27th ult.} in a letter of February 1732 is of 27 January. Where the letter does not say when
 * it was written, such a day is none.
 */
final class RelativeMonths {
  private static final int MIDDLE = 2; // 1 this month, 2 the last one, 3 the next one

  private final Optional<YearMonth> written;

  private RelativeMonths(Optional<YearMonth> written) {
    this.written = written;
  }

  /** Reads from the dateline of {@code document} when it was written. */
  static RelativeMonths of(Document document, MomentFinder finder) {
    Optional<YearMonth> written =
        Dateline.of(document).stream()
            .flatMap(leaf -> finder.find(new Tokens(leaf.passage().text())).stream())
            .filter(moment -> moment.hasYear() && moment.month() > 0)
            .map(moment -> YearMonth.of(moment.year(), moment.month()))
            .findFirst();
    return new RelativeMonths(written);
  }

  /** The moments, those by the letter's month with a month and a year. */
  List<Moment> resolve(List<Moment> moments) {
    List<Moment> resolved = new ArrayList<>(moments.size());
    for (Moment moment : moments) {
      if (!moment.lacksMonth() || moment.lastMonth() == 0) {
        resolved.add(moment);
      } else if (written.isPresent()) {
        int ahead = moment.lastMonth() == 1 ? 0 : moment.lastMonth() == MIDDLE ? -1 : 1;
        YearMonth month = written.get().plusMonths(ahead);
        resolved.add(
            Moment.day(
                moment.from(), moment.to(), moment.day(), month.getMonthValue(), month.getYear()));
      }
    }
    return resolved;
  }
}
