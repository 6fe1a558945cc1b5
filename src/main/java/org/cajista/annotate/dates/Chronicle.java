package org.cajista.annotate.dates;

import java.util.Optional;
import org.cajista.model.Block;

/**
 * What a reader knows of the time at one place of the text: when a letter was written, the last
 * date told, and the years that the heading announces.
 */
final class Chronicle {
  private static final int OVER_NEW_YEAR = 8; // this many months back is rather the next year

  private final boolean inNote;
  private Optional<PartialDate> written;
  private Optional<PartialDate> told = Optional.empty();
  private Optional<PartialDate> published = Optional.empty();
  private Optional<PartialDate> toldOutside = Optional.empty();
  private Optional<PartialDate> heading = Optional.empty();
  private Block.Role role = Block.Role.PARAGRAPH;

  /**
   * @param written when the text was written, ISO 8601; may be empty
   */
  Chronicle(String written) {
    this(PartialDate.of(written), false);
  }

  private Chronicle(Optional<PartialDate> written, boolean inNote) {
    this.written = written;
    this.inNote = inNote;
  }

  /** What is known where a division inside this one begins. */
  Chronicle division() {
    Chronicle inner = new Chronicle(written, inNote);
    inner.heading = heading;
    return inner;
  }

  /** What a note knows that is called here; what it tells stays in it. */
  Chronicle note() {
    Chronicle inner = new Chronicle(written, true);
    inner.heading = heading;
    inner.toldOutside = told;
    return inner;
  }

  /** A new passage begins. In a letter the date of the letter counts again. */
  void enter(Block.Role next) {
    role = next;
    if (written.isPresent() && !inNote) {
      told = Optional.empty();
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
      case HEAD -> heading = inNote ? heading : Optional.of(date);
      case LABEL -> told = PartialDate.of(String.valueOf(date.year()));
      default -> {
        if (inNote && publication) {
          published = date.month() > 0 ? Optional.of(date) : published;
        } else if (!several) {
          told = Optional.of(date);
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
   */
  Optional<Integer> yearFor(PartialDate date, boolean publication) {
    Optional<PartialDate> known = publication ? published.or(() -> told) : told.or(() -> published);
    known = known.or(() -> toldOutside);
    if (known.isPresent()) {
      return Optional.of(inOrder(known.get(), date.month()));
    }
    if (written.isPresent()) {
      return Optional.of(lastBefore(written.get(), date.month()));
    }
    return heading.filter(years -> years.year() == years.lastYear()).map(PartialDate::year);
  }

  /** The year of {@code month} after the date told: a story goes on, and seldom back. */
  private static int inOrder(PartialDate told, int month) {
    boolean next = told.month() > 0 && month > 0 && told.month() - month > OVER_NEW_YEAR;
    return told.year() == told.lastYear() && next ? told.year() + 1 : told.lastYear();
  }

  /** The year of the last such month up to the letter's own; a letter looks back. */
  private static int lastBefore(PartialDate written, int month) {
    boolean ahead = written.month() > 0 && month > written.month() + 1;
    return ahead ? written.year() - 1 : written.year();
  }
}
