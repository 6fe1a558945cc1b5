package org.cajista.annotate.dates.years;

import java.util.Optional;

/**
 * The days on which the letters of a series were written: the date of one that leaves its year out
 * follows that of the letter before it. All divisions of a text share it.
 */
final class LetterDays {
  private Optional<PartialDate> last = Optional.empty();

  /** A letter gives its date. */
  void record(PartialDate day) {
    last = Optional.of(day);
  }

  /** Returns the year of the next letter; nothing before the first. */
  Optional<Integer> yearFor(PartialDate day) {
    return last.map(before -> InferredYear.next(before, day));
  }
}
