package org.cajista.annotate.dates.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cajista.model.Block;

/**
 * The time that a reader has in mind at one place of the text: when a letter was written, the entry
 * of a diary, the last date that the text gave, and the years that the heading announces.
 */
final class TimeContext {
  private static final int CENTURY = 100;
  private static final int A_LIFE = 60;
  private static final int A_SEASON = 3; // months

  private final boolean inNote;
  private final LetterDays letters;
  private Optional<PartialDate> written;
  private Optional<PartialDate> entry = Optional.empty();
  private Optional<PartialDate> lastRead = Optional.empty();
  private Optional<PartialDate> published = Optional.empty();
  private Optional<PartialDate> lastReadOutsideNote = Optional.empty();
  private Optional<PartialDate> lastReadInHeading = Optional.empty();
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
    this(PartialDate.of(written), false, new LetterDays());
  }

  private TimeContext(Optional<PartialDate> written, boolean inNote, LetterDays letters) {
    this.written = written;
    this.inNote = inNote;
    this.letters = letters;
  }

  /** Returns what is known where a division inside this one begins. */
  TimeContext division() {
    TimeContext inner = new TimeContext(written, inNote, letters);
    inner.heading = heading;
    inner.page = page;
    inner.story = story.division();
    return inner;
  }

  /** Returns what a note knows that is called here; its own dates stay in it. */
  TimeContext note() {
    TimeContext inner = new TimeContext(written, true, letters);
    inner.heading = heading;
    inner.page = page;
    inner.lastReadOutsideNote = lastRead;
    return inner;
  }

  /** A new passage begins. In a letter the date of the letter counts again, in a diary its day. */
  void beginPassage(Block.Role next) {
    role = next;
    sentenceOver = true;
    if (written.isPresent() && !inNote) {
      lastRead = Optional.empty();
    } else if (entry.isPresent()) {
      lastRead = entry;
    } else if (lastRead.isPresent() && !isInHeading(lastRead.get())) {
      lastRead = lastReadInHeading; // an aside: the chapter goes on in its own years
    }
  }

  private boolean isInHeading(PartialDate date) {
    return heading.isEmpty()
        || date.year() >= heading.get().year() && date.year() <= heading.get().lastYear();
  }

  /** A new sentence begins. */
  void beginSentence() {
    sentenceOver = true;
    if (written.isPresent() && !inNote) {
      lastRead = Optional.empty();
    } else if (lastRead.isPresent() && !inNote && isBeforeHeading(lastRead.get())) {
      lastRead = lastReadInHeading; // that date was given in passing
    }
  }

  private boolean isBeforeHeading(PartialDate date) {
    return heading
        .filter(years -> years.lastYear() > years.year() && date.year() < years.year())
        .isPresent();
  }

  /** A page begins whose running head gives a date. */
  void turnPage(PartialDate head) {
    page = Optional.of(head);
    if (written.isEmpty() && entry.isEmpty() && head.full().isPresent()) {
      written = page; // the record of a sitting
    }
  }

  /** A passage begins with its date, as the entries of a diary do. */
  void beginEntry(PartialDate date) {
    if (!inNote && !date.lacksYear()) {
      entry = Optional.of(date);
      lastRead = entry;
    }
  }

  /** A line like a title ends with its years: {@code Capítulo III. 1885-1888}. */
  void setHeadingYears(PartialDate date) {
    if (!inNote && date.lastYear() > date.year()) {
      heading = Optional.of(date);
    }
  }

  /**
   * A date with a year was read.
   *
   * @param publication true if it stands where dates of publication stand
   */
  void record(PartialDate date, boolean publication) {
    boolean several = date.lastYear() > date.year() + 1;
    switch (role) {
      case DATELINE -> {
        written = Optional.of(date);
        letters.record(date);
      }
      case HEAD -> {
        heading = inNote ? heading : Optional.of(date);
        // the record of a day, the entry of a diary
        written = !inNote && date.full().isPresent() ? heading : written;
      }
      case LABEL -> lastRead = PartialDate.of(String.valueOf(date.year()));
      default -> {
        if (several && date.month() > 0) {
          begun = Optional.of(date);
        } else if (inNote && publication) {
          published = date.month() > 0 ? Optional.of(date) : published;
        } else if (!several) {
          lastRead = Optional.of(date);
          sentenceOver = false;
          if (date.full().isPresent() && (heading.isEmpty() || isInHeading(date))) {
            story.record(date);
          }
          lastReadInHeading = isInHeading(date) ? lastRead : lastReadInHeading;
        }
      }
    }
  }

  /** A date got its year from here; where a letter's own date is known, that stays the measure. */
  void recordInferred(PartialDate date) {
    if (written.isEmpty() || role == Block.Role.DATELINE) {
      record(date, false);
    }
  }

  /**
   * Returns the year of a date that does not say its own, as far as it can be known.
   *
   * @param publication true if it stands where dates of publication stand
   * @param ahead true if the text looks ahead
   */
  Optional<Integer> yearFor(PartialDate date, boolean publication, boolean ahead) {
    if (begun.isPresent() && begun.get().month() == date.month()) {
      return begun.map(PartialDate::year); // 2 de mayo de 1890-1913 … el 3 de mayo
    }
    Optional<Integer> ofSeries =
        role == Block.Role.DATELINE && !inNote ? letters.yearFor(date) : Optional.empty();
    if (ofSeries.isPresent()) {
      return ofSeries;
    }
    Optional<Integer> ofHeading =
        heading.flatMap(months -> InferredYear.ofTwelve(months, date.month()));
    if (ofHeading.isPresent() && !inNote) {
      return ofHeading;
    }
    if (written.isEmpty() && entry.isEmpty() && !inNote) {
      if (ahead && story.now().isPresent()) {
        return story.now().map(last -> InferredYear.next(last, date));
      }
      if (date.day() > 0 && lastRead.filter(this::isAside).isPresent()) {
        return story.latest().map(last -> InferredYear.inOrder(last, date.month()));
      }
    }
    Optional<PartialDate> known =
        publication ? published.or(() -> lastRead) : lastRead.or(() -> published);
    known = known.or(() -> lastReadOutsideNote);
    if (known.isPresent()) {
      boolean ofEntry = known.equals(entry) && ahead;
      return Optional.of(
          ofEntry
              ? InferredYear.next(known.get(), date)
              : InferredYear.inOrder(known.get(), date.month()));
    }
    if (written.isPresent()) {
      return Optional.of(
          ahead
              ? InferredYear.next(written.get(), date)
              : InferredYear.lastBefore(written.get(), date));
    }
    return heading
        .flatMap(
            years -> InferredYear.within(years, date.month()).or(() -> InferredYear.begins(years)))
        .or(() -> page.map(PartialDate::year));
  }

  /** True if a month or year lies before the last day of the story, and not in its sentence. */
  private boolean isAside(PartialDate date) {
    boolean before = story.latest().filter(last -> date.lastYear() < last.year()).isPresent();
    return sentenceOver && date.day() == 0 && before;
  }

  /** Returns the month in which the text speaks; nothing if it is not known. */
  Optional<YearMonth> present() {
    return written
        .or(() -> entry)
        .or(() -> page.filter(date -> date.month() > 0))
        .or(() -> lastRead)
        .or(() -> heading)
        .filter(date -> date.month() > 0)
        .map(date -> YearMonth.of(date.year(), date.month()));
  }

  /** Returns the year in which the text speaks; nothing if it is not known. */
  Optional<Integer> presentYear() {
    return written
        .or(() -> entry)
        .or(() -> heading)
        .or(() -> page)
        .or(() -> lastRead)
        .map(PartialDate::year);
  }

  /** Returns the year of an entry that begins here: the entries of a diary follow each other. */
  Optional<Integer> yearOfEntry(PartialDate date) {
    return entry.map(
        last -> {
          boolean next = last.lastYear() == last.year() && last.month() - date.month() > A_SEASON;
          return next && date.month() > 0
              ? last.year() + 1
              : InferredYear.inOrder(last, date.month());
        });
  }

  /** Finds the day nearest to what is known that has this number and falls on this weekday. */
  Optional<LocalDate> dayNear(int day, DayOfWeek weekday, boolean ahead) {
    Optional<PartialDate> known = lastRead.or(() -> entry).or(() -> written);
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
   * Returns how many years too late a decade is that does not name its century: it is not much
   * later than what is known.
   */
  int yearsTooLate(PartialDate decade) {
    Optional<PartialDate> known = written.or(() -> lastRead).or(() -> heading).or(() -> page);
    boolean later = known.isPresent() && decade.year() > known.get().lastYear() + A_LIFE / 2;
    return later && !inNote ? CENTURY : 0;
  }
}
