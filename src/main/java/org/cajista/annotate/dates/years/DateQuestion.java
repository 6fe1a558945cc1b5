package org.cajista.annotate.dates.years;

/**
 * A date without its year, and what is asked of it.
 *
 * @param publication true if it stands where dates of publication stand
 * @param ahead true if the text looks ahead
 * @param side on which side of the date before it lies, where a word beside it says so
 */
record DateQuestion(PartialDate date, boolean publication, boolean ahead, Side side) {

  /** On which side of another date a date lies. */
  enum Side {
    ANY,
    /** {@code el invierno anterior}. */
    BEFORE,
    /** {@code en octubre había dicho}. */
    EARLIER,
    /** {@code la primavera siguiente}. */
    AFTER
  }
}
