package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cajista.annotate.dates.DateSpan;
import org.cajista.annotate.dates.Feasts;
import org.cajista.annotate.dates.MomentFinder;
import org.cajista.annotate.dates.RepublicanDates;
import org.cajista.annotate.dates.YearWords;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.PageNumber;
import org.cajista.model.value.IsoDate;

/**
 * Completes a date that leaves its year or month out by what is known where it stands ({@link
 * TimeContext}) and by its own words: a weekday, {@code d. J.}, {@code ult.}, a feast that moves
 * with Easter, a day of the Republican calendar. Thread-safe.
 */
final class DateCompletion {
  /** The number at an edge of a running head. */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}(?=\\s)|(?<=\\s)\\d{1,4}$");

  private static final Pattern SEVERAL_YEARS = Pattern.compile("\\d{4}\\s*[-–—/]\\s*\\d{1,4}");

  private static final int SIGNS = 6; // between a weekday and its date

  private final Lexicon which;
  private final Lexicon next;
  private final Weekdays weekdays;
  private final YearWords yearWords;
  private final RelativeMonths months;
  private final Feasts feasts;
  private final RepublicanDates republican;
  private final MomentFinder finder;

  private DateCompletion(TextLanguages languages) {
    DateGrammar grammar = new DateGrammar(List.of(languages.main()));
    this.which = languages.main().lexicon(WordList.DATE_WHICH);
    this.next = languages.main().lexicon(WordList.DATE_NEXT);
    this.weekdays = new Weekdays(languages);
    this.yearWords = new YearWords(languages);
    this.months = new RelativeMonths(languages);
    this.feasts = new Feasts(languages, grammar);
    this.republican = new RepublicanDates(languages, grammar);
    this.finder = MomentFinder.by(grammar, languages);
  }

  /** Returns what completes the dates of texts in these languages, which is made once. */
  static DateCompletion of(TextLanguages languages) {
    return languages.once(DateCompletion.class, DateCompletion::new);
  }

  /**
   * Returns the date with a year that a running head gives; the numbers of pages and columns are
   * none.
   *
   * @param page the number of the page
   */
  Optional<PartialDate> dateIn(String head, PageNumber page) {
    if (SEVERAL_YEARS.matcher(head).find()) {
      return Optional.empty();
    }
    String words = NUMBERED.matcher(head).replaceAll(" ");
    return finder.find(new Tokens(words)).stream()
        .filter(moment -> moment.hasYear() && !String.valueOf(moment.year()).equals(page.n()))
        .map(moment -> DateSpan.of(moment).value())
        .filter(IsoDate::isSound)
        .map(PartialDate::of)
        .findFirst();
  }

  /** Returns on which side of the date before it a date lies, by the word after or before it. */
  DateQuestion.Side side(String text, Mark mark) {
    String after = word(text, mark.end(), 1);
    String before = word(text, mark.start() - 1, -1);
    boolean said = which.contains(after) || which.contains(before);
    if (!said) {
      return DateQuestion.Side.ANY;
    }
    return next.contains(after) || next.contains(before)
        ? DateQuestion.Side.AFTER
        : DateQuestion.Side.BEFORE;
  }

  /** Returns the word that begins or ends beside a place, in lower case; empty if there is none. */
  private static String word(String text, int from, int step) {
    int start = from;
    while (start >= 0 && start < text.length() && text.charAt(start) == ' ') {
      start += step;
    }
    int end = start;
    while (end >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
      end += step;
    }
    String word = step > 0 ? text.substring(start, end) : text.substring(end + 1, start + 1);
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns the weekday at the head of a date. */
  Optional<DayOfWeek> weekday(String written) {
    return weekdays.of(written);
  }

  /** Returns the words of a date, with the weekday that only signs part from it. */
  String withWeekday(String text, Mark mark) {
    String written = text.substring(mark.start(), mark.end());
    int end = mark.start();
    while (end > 0 && mark.start() - end < SIGNS && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String word = word(text, end - 1, -1);
    return weekdays.of(word).isPresent() ? word + " " + written : written;
  }

  /**
   * True if a date is not marked unless its year or month is found: {@code 27th ult.}, {@code
   * Ostern}.
   */
  boolean mustBeKnown(String written, PartialDate date) {
    return date.lacksMonth() ? months.names(written) : feasts.isMovable(written);
  }

  /**
   * Returns a day of which only the number is given.
   *
   * @param before the month of the date before it
   * @param ahead true if the text looks ahead
   */
  Optional<PartialDate> day(
      String written,
      PartialDate date,
      TimeContext context,
      Optional<YearMonth> before,
      boolean ahead) {
    if (months.names(written)) {
      return months
          .of(written, context.present(), before)
          .filter(month -> month.isValidDay(date.day()))
          .flatMap(month -> PartialDate.of(month.atDay(date.day()).toString()));
    }
    return weekday(written)
        .flatMap(name -> context.dayNear(date.day(), name, ahead))
        .flatMap(day -> PartialDate.of(day.toString()));
  }

  /** Returns a date without year, in the year that its words give; else in {@code inferred}. */
  Optional<PartialDate> inYear(
      String written, PartialDate date, TimeContext context, Optional<Integer> inferred) {
    OptionalInt on = yearWords.yearsOn(written);
    Optional<Integer> year =
        on.isPresent()
            ? context.presentYear().map(present -> present + on.getAsInt())
            : inferred.map(found -> onWeekday(date, found, weekday(written)));
    return year.flatMap(
        found ->
            feasts
                .day(written, found)
                .or(() -> republican.day(written, found))
                .map(LocalDate::toString)
                .flatMap(PartialDate::of)
                .or(() -> Optional.of(date.inYear(found))));
  }

  /**
   * Returns the year, or one beside it, in which the day falls on the weekday that the text names.
   */
  private static int onWeekday(PartialDate date, int year, Optional<DayOfWeek> weekday) {
    if (weekday.isPresent() && date.day() > 0) {
      for (int near : new int[] {year, year - 1, year + 1, year + 2, year - 2}) {
        Optional<LocalDate> day = date.inYear(near).full();
        if (day.isPresent() && day.get().getDayOfWeek() == weekday.get()) {
          return near;
        }
      }
    }
    return year;
  }
}
