package org.cajista.annotate.dates.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.IsoDate;

/** The year, the month and the day in the value of a date, each if it is known. */
record PartialDate(DateValue value) {
  private static final int YEAR_FIGURES = 4;
  private static final int DECEMBER = 12;
  private static final int DECADE = 10;

  static PartialDate of(DateValue value) {
    return new PartialDate(value);
  }

  /** Returns the date that an ISO form says; none if it does not begin with a year. */
  static Optional<PartialDate> of(String iso) {
    return iso.matches("\\d{4}(-\\d\\d){0,2}")
        ? Optional.of(new PartialDate(DateValue.when(iso)))
        : Optional.empty();
  }

  boolean lacksYear() {
    return first().startsWith("-");
  }

  /** True if it is a day of which only the number is known: {@code ---07}. */
  boolean lacksMonth() {
    return first().startsWith("---");
  }

  /** Returns the day of its beginning; 0 if it names none. */
  int day() {
    int at = first().lastIndexOf('-') + 1;
    boolean named = lacksMonth() || first().length() == (lacksYear() ? 7 : 10);
    return named ? Integer.parseInt(first().substring(at)) : 0;
  }

  /** True if it is a season that begins in one year and ends in the next. */
  boolean isOverNewYear() {
    return !value.notBefore().isEmpty() && month() == DECEMBER;
  }

  /** True if it is a decade, or several: {@code años veinte y treinta}. */
  boolean isDecade() {
    return !lacksYear()
        && value.notBefore().length() == YEAR_FIGURES
        && year() % DECADE == 0
        && (lastYear() + 1) % DECADE == 0
        && lastYear() > year();
  }

  /** Returns a decade, {@code years} earlier. */
  PartialDate earlier(int years) {
    return new PartialDate(
        DateValue.between(String.valueOf(year() - years), String.valueOf(lastYear() - years)));
  }

  /** Returns the day that it names, where it names one in full. */
  Optional<LocalDate> full() {
    boolean day = value.when().length() == 10 && !lacksYear();
    return day ? Optional.of(LocalDate.parse(value.when())) : Optional.empty();
  }

  /** Returns the year of its beginning. */
  int year() {
    return Integer.parseInt(first().substring(0, YEAR_FIGURES));
  }

  /** Returns the year of its end. */
  int lastYear() {
    String last = last();
    return last.length() < YEAR_FIGURES
        ? year()
        : Integer.parseInt(last.substring(0, YEAR_FIGURES));
  }

  /** Returns the month of its beginning; 0 if it names none. */
  int month() {
    int at = (lacksYear() ? 1 : YEAR_FIGURES) + 1;
    if (lacksMonth()) {
      return 0;
    }
    return first().length() < at + 2 ? 0 : Integer.parseInt(first().substring(at, at + 2));
  }

  /** Returns the month of its end; that of its beginning where the end names none. */
  int lastMonth() {
    return isSpan() ? new PartialDate(DateValue.when(last())).month() : month();
  }

  /** Returns its year and month, where it names both. */
  Optional<YearMonth> monthOfYear() {
    return lacksYear() || month() == 0
        ? Optional.empty()
        : Optional.of(YearMonth.of(year(), month()));
  }

  private boolean isSpan() {
    return value.when().isEmpty() && last().length() > 1;
  }

  private String first() {
    String start = value.when() + value.from() + value.notBefore();
    return start.isEmpty() ? last() : start;
  }

  private String last() {
    return value.when() + value.to() + value.notAfter();
  }

  /** The same in {@code year}; a winter ends in it, any other span begins in it. */
  PartialDate inYear(int year) {
    boolean overNewYear = last().compareTo(first()) < 0;
    boolean winter = overNewYear && !value.notBefore().isEmpty() && month() == DECEMBER;
    int begins = winter ? year - 1 : year;
    int ends = overNewYear ? begins + 1 : begins;
    return new PartialDate(
        new DateValue(
            in(begins, value.when()),
            in(begins, value.from()),
            in(ends, value.to()),
            in(begins, value.notBefore()),
            in(ends, value.notAfter())));
  }

  private static String in(int year, String iso) {
    if (!iso.startsWith("-")) {
      return iso;
    }
    boolean noLeapDay = iso.equals("--02-29") && !IsoDate.exists(year, 2, 29);
    return year + (noLeapDay ? "-03-01" : iso.substring(1));
  }
}
