package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cajista.model.Block;

/**
 * What a reader knows of the time at one place of the text: when a letter was written, the entry of
 * a diary, the last date told, and the years that the heading announces.
 */
final class TimeContext {
  private static final int OVER_NEW_YEAR = 8; // this many months back is rather the next year
  private static final int LONG_AGO = 8; // months
  private static final int SEPTEMBER = 9;
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;
  private static final int FEW_YEARS = 5;
  private static final int A_LIFE = 60;
  private static final int A_SEASON = 3; // months

  private final boolean inNote;
  private Optional<PartialDate> written;
  private Optional<PartialDate> entry = Optional.empty();
  private Optional<PartialDate> told = Optional.empty();
  private Optional<PartialDate> published = Optional.empty();
  private Optional<PartialDate> toldOutside = Optional.empty();
  private Optional<PartialDate> toldInHeading = Optional.empty();
  private Optional<PartialDate> heading = Optional.empty();
  private StoryDays story = new StoryDays();
  private boolean sentenceOver;
  private Optional<PartialDate> page = Optional.empty();
  private Optional<PartialDate> begun = Optional.empty();
  private Block.Role role = Block.Role.PARAGRAPH;

  /**
   * @param written when the text was written, ISO 8601; may be empty
   */
  TimeContext(String written) {
    this(PartialDate.of(written), false);
  }

  private TimeContext(Optional<PartialDate> written, boolean inNote) {
    this.written = written;
    this.inNote = inNote;
  }

  /** What is known where a division inside this one begins. */
  TimeContext division() {
    TimeContext inner = new TimeContext(written, inNote);
    inner.heading = heading;
    inner.page = page;
    inner.story = story.division();
    return inner;
  }

  /** What a note knows that is called here; what it tells stays in it. */
  TimeContext note() {
    TimeContext inner = new TimeContext(written, true);
    inner.heading = heading;
    inner.page = page;
    inner.toldOutside = told;
    return inner;
  }

  /** A new passage begins. In a letter the date of the letter counts again, in a diary its day. */
  void enter(Block.Role next) {
    role = next;
    sentenceOver = true;
    if (written.isPresent() && !inNote) {
      told = Optional.empty();
    } else if (entry.isPresent()) {
      told = entry;
    } else if (told.isPresent() && !isInHeading(told.get())) {
      told = toldInHeading; // an aside: the chapter goes on in its own years
    }
  }

  private boolean isInHeading(PartialDate date) {
    return heading.isEmpty()
        || date.year() >= heading.get().year() && date.year() <= heading.get().lastYear();
  }

  /** A new sentence begins. */
  void goOn() {
    sentenceOver = true;
    if (written.isPresent() && !inNote) {
      told = Optional.empty();
    } else if (told.isPresent() && !inNote && isBeforeHeading(told.get())) {
      told = toldInHeading; // what was told in passing
    }
  }

  private boolean isBeforeHeading(PartialDate date) {
    return heading
        .filter(years -> years.lastYear() > years.year() && date.year() < years.year())
        .isPresent();
  }

  /** A page has begun whose running head gives a date. */
  void turn(PartialDate head) {
    page = Optional.of(head);
    if (written.isEmpty() && entry.isEmpty() && head.full().isPresent()) {
      written = page; // the record of a sitting
    }
  }

  /** A passage has begun with its date, as the entries of a diary do. */
  void open(PartialDate date) {
    if (!inNote && !date.lacksYear()) {
      entry = Optional.of(date);
      told = entry;
    }
  }

  /** A line like a title has ended with its years: {@code Capítulo III. 1885-1888}. */
  void announce(PartialDate date) {
    if (!inNote && date.lastYear() > date.year()) {
      heading = Optional.of(date);
    }
  }

  /**
   * A date with a year has been told.
   *
   * @param publication whether it stands where dates of publication stand
   */
  void tell(PartialDate date, boolean publication) {
    boolean several = date.lastYear() > date.year() + 1;
    switch (role) {
      case DATELINE -> written = Optional.of(date);
      case HEAD -> {
        heading = inNote ? heading : Optional.of(date);
        // the record of a day, the entry of a diary
        written = !inNote && date.full().isPresent() ? heading : written;
      }
      case LABEL -> told = PartialDate.of(String.valueOf(date.year()));
      default -> {
        if (several && date.month() > 0) {
          begun = Optional.of(date);
        } else if (inNote && publication) {
          published = date.month() > 0 ? Optional.of(date) : published;
        } else if (!several) {
          told = Optional.of(date);
          sentenceOver = false;
          if (date.full().isPresent() && (heading.isEmpty() || isInHeading(date))) {
            story.tell(date);
          }
          toldInHeading = isInHeading(date) ? told : toldInHeading;
        }
      }
    }
  }

  /** A date has been given its year; where a letter's own date is known, that stays the measure. */
  void infer(PartialDate date) {
    if (written.isEmpty()) {
      tell(date, false);
    }
  }

  /**
   * The year of a date that does not say its own, as far as it can be known.
   *
   * @param publication whether it stands where dates of publication stand
   * @param ahead whether the text looks ahead
   */
  Optional<Integer> yearFor(PartialDate date, boolean publication, boolean ahead) {
    if (begun.isPresent() && begun.get().month() == date.month()) {
      return begun.map(PartialDate::year); // 2 de mayo de 1890-1913 … el 3 de mayo
    }
    Optional<Integer> ofHeading = heading.flatMap(months -> ofTwelve(months, date.month()));
    if (ofHeading.isPresent() && !inNote) {
      return ofHeading;
    }
    if (written.isEmpty() && entry.isEmpty() && !inNote) {
      if (ahead && story.now().isPresent()) {
        return story.now().map(last -> next(last, date));
      }
      if (date.day() > 0 && told.filter(this::isAside).isPresent()) {
        return story.latest().map(last -> inOrder(last, date.month()));
      }
    }
    Optional<PartialDate> known = publication ? published.or(() -> told) : told.or(() -> published);
    known = known.or(() -> toldOutside);
    if (known.isPresent()) {
      boolean ofEntry = known.equals(entry) && ahead;
      return Optional.of(ofEntry ? next(known.get(), date) : inOrder(known.get(), date.month()));
    }
    if (written.isPresent()) {
      return Optional.of(ahead ? next(written.get(), date) : lastBefore(written.get(), date));
    }
    return heading
        .flatMap(years -> within(years, date.month()).or(() -> begins(years)))
        .or(() -> page.map(PartialDate::year));
  }

  /** A chapter on a few years begins in the first of them. */
  private static Optional<Integer> begins(PartialDate years) {
    boolean few = years.lastYear() - years.year() <= FEW_YEARS;
    return few ? Optional.of(years.year()) : Optional.empty();
  }

  /** A month or year that lies before the last day told, and not in its sentence. */
  private boolean isAside(PartialDate date) {
    boolean before = story.latest().filter(last -> date.lastYear() < last.year()).isPresent();
    return sentenceOver && date.day() == 0 && before;
  }

  /** The year of a month in a heading's span of up to twelve months. */
  private static Optional<Integer> within(PartialDate span, int month) {
    return span.year() == span.lastYear() ? Optional.of(span.year()) : ofTwelve(span, month);
  }

  /** The year of a month where twelve months over a new year are announced: {@code An III}. */
  private static Optional<Integer> ofTwelve(PartialDate span, int month) {
    boolean twelve = span.month() > 0 && span.lastYear() == span.year() + 1 && month > 0;
    return twelve
        ? Optional.of(month >= span.month() ? span.year() : span.lastYear())
        : Optional.empty();
  }

  /** The month in which the text speaks; none where it is not known. */
  Optional<YearMonth> present() {
    return written
        .or(() -> entry)
        .or(() -> page.filter(date -> date.month() > 0))
        .or(() -> told)
        .or(() -> heading)
        .filter(date -> date.month() > 0)
        .map(date -> YearMonth.of(date.year(), date.month()));
  }

  /** The year in which the text speaks; none where it is not known. */
  Optional<Integer> presentYear() {
    return written
        .or(() -> entry)
        .or(() -> heading)
        .or(() -> page)
        .or(() -> told)
        .map(PartialDate::year);
  }

  /** The year of an entry that begins here: the entries of a diary follow each other. */
  Optional<Integer> yearOfEntry(PartialDate date) {
    return entry.map(
        last -> {
          boolean next = last.lastYear() == last.year() && last.month() - date.month() > A_SEASON;
          return next && date.month() > 0 ? last.year() + 1 : inOrder(last, date.month());
        });
  }

  /** The day nearest to what is known that has this number and falls on this weekday. */
  Optional<LocalDate> dayNear(int day, DayOfWeek weekday, boolean ahead) {
    Optional<PartialDate> known = told.or(() -> entry).or(() -> written);
    if (known.isEmpty() || known.get().month() == 0) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(known.get().lastYear(), known.get().month());
    int[] order = ahead ? new int[] {0, 1, -1} : new int[] {0, -1, 1};
    for (int months : order) {
      YearMonth one = month.plusMonths(months);
      if (one.isValidDay(day) && one.atDay(day).getDayOfWeek() == weekday) {
        return Optional.of(one.atDay(day));
      }
    }
    return Optional.empty();
  }

  /**
   * How many years a decade that does not name its century is to be put back: it is not much later
   * than what is told.
   */
  int putBack(PartialDate decade) {
    Optional<PartialDate> known = written.or(() -> told).or(() -> heading).or(() -> page);
    boolean later = known.isPresent() && decade.year() > known.get().lastYear() + A_LIFE / 2;
    return later && !inNote ? CENTURY : 0;
  }

  /** The year of {@code month} after the date told: a story goes on, and seldom back. */
  private static int inOrder(PartialDate told, int month) {
    if (told.isOverNewYear()) {
      return month >= SEPTEMBER ? told.year() : told.lastYear();
    }
    if (told.lastYear() > told.year()) {
      return within(told, month).orElse(told.lastYear());
    }
    boolean next = told.month() > 0 && month > 0 && told.month() - month > OVER_NEW_YEAR;
    return next ? told.year() + 1 : told.year();
  }

  /**
   * The year of the last such month up to the letter's own, since a letter looks back; but a month
   * so long ago is rather the one to come.
   */
  private static int lastBefore(PartialDate written, PartialDate date) {
    if (date.isOverNewYear()) { // a winter is called by the year in which it ends
      return written.month() == MONTHS ? written.year() + 1 : written.year();
    }
    if (written.month() == 0 || date.month() == 0) {
      return written.year();
    }
    int ahead = date.month() - written.month();
    boolean soon = ahead <= 1 || MONTHS - ahead > LONG_AGO;
    if (ahead > 0) {
      return soon ? written.year() : written.year() - 1;
    }
    return -ahead > LONG_AGO ? written.year() + 1 : written.year();
  }

  /** The year of the next such month from the letter's own on. */
  private static int next(PartialDate written, PartialDate date) {
    if (date.isOverNewYear()) {
      return written.month() > 2 ? written.year() + 1 : written.year();
    }
    return date.lastMonth() < written.month() ? written.year() + 1 : written.year();
  }
}
