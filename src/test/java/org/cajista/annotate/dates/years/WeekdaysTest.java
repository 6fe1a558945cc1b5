package org.cajista.annotate.dates.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.cajista.lang.Languages;
import org.junit.jupiter.api.Test;

/** The days of the week, by both calendars. */
final class WeekdaysTest {

  @Test
  void readsTheWordAtTheHeadOfADate() {
    Weekdays weekdays = new Weekdays(Languages.shipped().ofText("de"));
    assertThat(weekdays.of("Sonnabend, den 7. Mai")).contains(DayOfWeek.SATURDAY);
    assertThat(weekdays.of("domingo 7")).contains(DayOfWeek.SUNDAY);
    assertThat(weekdays.of("7. Mai")).isEmpty();
  }

  @Test
  void agreesByTheGregorianOrTheJulianCalendar() {
    assertThat(Weekdays.agree(DayOfWeek.FRIDAY, LocalDate.of(1936, 4, 24))).isTrue();
    assertThat(Weekdays.agree(DayOfWeek.MONDAY, LocalDate.of(1936, 4, 24))).isFalse();
    // 25 October 1917, Old Style, was a Wednesday, as 7 November, New Style
    assertThat(Weekdays.agree(DayOfWeek.WEDNESDAY, LocalDate.of(1917, 10, 25))).isTrue();
  }
}
