package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/** The day of the week that a date names, and whether the calendar agrees with it. */
final class Weekdays {
  private final Map<String, DayOfWeek> days = new HashMap<>();

  /**
   * @param languages of the document; the others serve where its own has no such word
   */
  Weekdays(TextLanguages languages) {
    languages.full().forEach(this::add);
  }

  private void add(Language language) {
    Lexicon words = language.lexicon(WordList.WEEKDAYS);
    for (String form : words.forms()) {
      int day = Integer.parseInt(words.value(form).orElseThrow());
      days.putIfAbsent(form.toLowerCase(Locale.ROOT).replace(".", ""), DayOfWeek.of(day));
    }
  }

  /** Returns the weekday at the head of {@code date}, as it is written. */
  Optional<DayOfWeek> of(CharSequence date) {
    String text = date.toString();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Optional.ofNullable(days.get(text.substring(0, end).toLowerCase(Locale.ROOT)));
  }

  /** Returns the day of this number and weekday in a month, or in one beside it. */
  static Optional<LocalDate> near(YearMonth month, int day, DayOfWeek weekday, boolean ahead) {
    int[] order = ahead ? new int[] {0, 1, -1} : new int[] {0, -1, 1};
    for (int months : order) {
      YearMonth one = month.plusMonths(months);
      if (one.isValidDay(day) && one.atDay(day).getDayOfWeek() == weekday) {
        return Optional.of(one.atDay(day));
      }
    }
    return Optional.empty();
  }

  /** True if {@code day} is such a weekday, by the Gregorian calendar or by the Julian. */
  static boolean agree(DayOfWeek weekday, LocalDate day) {
    return day.getDayOfWeek() == weekday || julian(day) == weekday;
  }

  /** Returns the weekday of the day that the Julian calendar writes so. */
  private static DayOfWeek julian(LocalDate written) {
    int before = (14 - written.getMonthValue()) / 12;
    long year = written.getYear() + 4800L - before;
    long month = written.getMonthValue() + 12L * before - 3;
    long number = written.getDayOfMonth() + (153 * month + 2) / 5 + 365 * year + year / 4 - 32_083;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number).getDayOfWeek();
  }
}
