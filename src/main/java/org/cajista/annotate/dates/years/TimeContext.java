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
  private static final double READ = YearRule.READ.weight();
  private static final double NEXT = YearRule.NEXT.weight();

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

  boolean isInNote() {
    return inNote;
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
      boolean label = role == Block.Role.LABEL && date.lastYear() > date.year();
      entry = label ? PartialDate.of(String.valueOf(date.year())) : Optional.of(date);
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
    boolean winter = date.isOverNewYear(); // too long to say where the story has come
    if ((written.isEmpty() || role == Block.Role.DATELINE) && !winter) {
      record(date, false);
    }
  }

  /**
   * Returns the years that a date may be of that does not say its own.
   *
   * @param following the next date in its sentence
   */
  YearVotes votes(DateQuestion asked, Optional<DateSentence.Next> following) {
    PartialDate date = asked.date();
    YearVotes votes = new YearVotes();
    // 2 de mayo de 1890-1913 … el 3 de mayo
    votes.cast(
        YearRule.BEGUN, begun.filter(span -> span.month() == date.month()).map(PartialDate::year));
    if (!inNote) {
      votes.cast(
          YearRule.SERIES, role == Block.Role.DATELINE ? letters.yearFor(date) : Optional.empty());
      votes.cast(
          YearRule.TWELVE, heading.flatMap(span -> InferredYear.ofTwelve(span, date.month())));
      votes.cast(YearRule.STORY, ofStory(date, asked.ahead()));
    }
    if (sentenceOver) {
      boolean rules = inNote && !following.map(DateSentence.Next::enclosed).orElse(false);
      votes.cast(rules ? YearRule.FOLLOWS : YearRule.NEXT, following.map(DateSentence.Next::year));
    }
    double issue = asked.publication() ? YearRule.ISSUE.weight() : (READ + NEXT) / 2;
    votes.cast(YearRule.ISSUE, issue, published.map(last -> inOrder(last, asked)));
    votes.cast(YearRule.CALLED, called(date));
    votes.cast(YearRule.READ, lastRead.map(last -> inOrder(last, asked)));
    votes.cast(YearRule.CALLING, lastReadOutsideNote.map(last -> inOrder(last, asked)));
    votes.cast(
        YearRule.WRITTEN,
        written.map(
            day ->
                asked.ahead() ? InferredYear.next(day, date) : InferredYear.lastBefore(day, date)));
    votes.cast(
        YearRule.HEADING,
        heading.flatMap(
            years -> InferredYear.within(years, date).or(() -> InferredYear.begins(years, date))));
    return votes.cast(YearRule.PAGE, page.map(PartialDate::year));
  }

  private int inOrder(PartialDate last, DateQuestion asked) {
    boolean ofEntry = entry.filter(last::equals).isPresent() && asked.ahead();
    return ofEntry
        ? InferredYear.next(last, asked.date())
        : InferredYear.inOrder(last, asked.date(), asked.side());
  }

  private Optional<Integer> ofStory(PartialDate date, boolean ahead) {
    if (written.isPresent() || entry.isPresent()) {
      return Optional.empty();
    }
    if (ahead && story.now().isPresent()) {
      return story.now().map(last -> InferredYear.next(last, date));
    }
    return date.day() > 0 && lastRead.filter(this::isAside).isPresent()
        ? story.latest().map(last -> InferredYear.inOrder(last, date, DateQuestion.Side.ANY))
        : Optional.empty();
  }

  /** The text that calls the note is at this day, and the note has given a bare year since. */
  private Optional<Integer> called(PartialDate date) {
    boolean bare = lastRead.filter(last -> last.month() == 0).isPresent();
    return inNote && bare && sentenceOver && date.month() > 0
        ? lastReadOutsideNote
            .filter(last -> last.month() > 0 && Math.abs(last.month() - date.month()) <= 1)
            .map(last -> InferredYear.inOrder(last, date, DateQuestion.Side.ANY))
        : Optional.empty();
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
    Optional<PartialDate> known = written.or(() -> entry).or(() -> heading);
    return known.or(() -> page).or(() -> lastRead).map(PartialDate::year);
  }

  /** Returns the year of an entry that begins here: the entries of a diary follow each other. */
  Optional<Integer> yearOfEntry(PartialDate date) {
    return entry.map(
        last -> {
          boolean next = last.lastYear() == last.year() && last.month() - date.month() > A_SEASON;
          return next && date.month() > 0
              ? last.year() + 1
              : InferredYear.inOrder(last, date, DateQuestion.Side.ANY);
        });
  }

  /** Returns the year of the last such month up to the day of writing, where that is known. */
  Optional<Integer> lastBeforeWriting(PartialDate date) {
    return written.filter(day -> !inNote).map(day -> InferredYear.lastBefore(day, date));
  }

  /** Finds the day nearest to what is known that has this number and falls on this weekday. */
  Optional<LocalDate> dayNear(int day, DayOfWeek weekday, boolean ahead) {
    Optional<PartialDate> known = lastRead.or(() -> entry).or(() -> written);
    if (known.isEmpty() || known.get().month() == 0) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(known.get().lastYear(), known.get().month());
    return Weekdays.near(month, day, weekday, ahead);
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
