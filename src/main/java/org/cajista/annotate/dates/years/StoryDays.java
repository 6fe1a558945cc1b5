package org.cajista.annotate.dates.years;

import java.util.Optional;

/**
 * The days that belong to the story itself. A day far from those before is given in passing; a
 * second one of its time begins a new thread.
 */
final class StoryDays {
  private Optional<PartialDate> lastRead = Optional.empty();
  private Optional<PartialDate> latest = Optional.empty();
  private Optional<PartialDate> now = Optional.empty();

  /** Returns what is known where a division begins. */
  StoryDays division() {
    StoryDays inner = new StoryDays();
    inner.now = now;
    return inner;
  }

  /** A whole date was read. */
  void record(PartialDate day) {
    latest = Optional.of(thread(latest, day));
    now = Optional.of(thread(now, day));
    lastRead = Optional.of(day);
  }

  private PartialDate thread(Optional<PartialDate> last, PartialDate day) {
    if (last.isEmpty() || isNear(last.get(), day)) {
      return last.filter(known -> known.year() > day.year()).orElse(day);
    }
    return lastRead.isPresent() && isNear(lastRead.get(), day) ? day : last.get();
  }

  private static boolean isNear(PartialDate one, PartialDate other) {
    return Math.abs(one.year() - other.year()) <= 1;
  }

  /** Returns the last day of the thread in this division. */
  Optional<PartialDate> latest() {
    return latest;
  }

  /** Returns the same, with the divisions before this one. */
  Optional<PartialDate> now() {
    return now;
  }
}
