package org.cajista.annotate.dates.years;

import java.util.Optional;

/**
 * The days of which a story tells as its own. A day far from those before is told in passing; a
 * second one of its time begins a new thread.
 */
final class StoryDays {
  private Optional<PartialDate> told = Optional.empty();
  private Optional<PartialDate> latest = Optional.empty();
  private Optional<PartialDate> now = Optional.empty();

  /** What is known where a division begins. */
  StoryDays division() {
    StoryDays inner = new StoryDays();
    inner.now = now;
    return inner;
  }

  /** A whole date has been told. */
  void tell(PartialDate day) {
    latest = Optional.of(thread(latest, day));
    now = Optional.of(thread(now, day));
    told = Optional.of(day);
  }

  private PartialDate thread(Optional<PartialDate> last, PartialDate day) {
    if (last.isEmpty() || isNear(last.get(), day)) {
      return last.filter(known -> known.year() > day.year()).orElse(day);
    }
    return told.isPresent() && isNear(told.get(), day) ? day : last.get();
  }

  private static boolean isNear(PartialDate one, PartialDate other) {
    return Math.abs(one.year() - other.year()) <= 1;
  }

  /** The last day of the thread in this division. */
  Optional<PartialDate> latest() {
    return latest;
  }

  /** The same, of the divisions before this one, too. */
  Optional<PartialDate> now() {
    return now;
  }
}
