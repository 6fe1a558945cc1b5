package org.cajista.edition.registers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.IsoDate;

/**
 * A date of birth or death as people write it into tables: {@code 1871}, {@code 1871-05-03}, {@code
 * 3.5.1871}, {@code ca. 1871}, {@code ¿1871?}.
 *
 * @param value the date; empty if the cell is empty
 * @param sure true if the cell expresses no doubt
 */
record ListedDate(Optional<DateValue> value, boolean sure) {
  static final ListedDate NONE = new ListedDate(Optional.empty(), true);

  private static final Pattern DOUBT =
      Pattern.compile("^[(\\[¿~]+|[)\\]?]+$|^(?:ca?|circa|hacia|h|vers|v|um|etwa|about)\\.?\\s+");
  private static final Pattern ISO = Pattern.compile("-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  /** Returns the date in {@code cell}; empty if it is not a date. */
  static Optional<ListedDate> of(String cell) {
    String bare = cell.strip();
    for (int i = 0; i < 3; i++) {
      bare = DOUBT.matcher(bare).replaceAll("").strip();
    }
    boolean sure = bare.equals(cell.strip());
    if (bare.isEmpty()) {
      return Optional.of(NONE);
    }
    Matcher day = DAY_FIRST.matcher(bare);
    if (day.matches()) {
      bare = day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1));
    }
    return ISO.matcher(bare).matches() && IsoDate.isReal(bare)
        ? Optional.of(new ListedDate(Optional.of(DateValue.when(bare)), sure))
        : Optional.empty();
  }

  /** Returns this date, or the year if this date is empty. */
  ListedDate or(String year) {
    return value.isPresent() || year == null
        ? this
        : new ListedDate(Optional.of(DateValue.when(year)), true);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
