package org.cajista.desk.edit;

import java.util.Objects;

/**
 * What an editor does at a place of a TEI file.
 *
 * @param action what is done
 * @param from the offset of the element, or of the first word
 * @param to the offset after the last word, or the place to which a note goes
 * @param value the new value; can be empty
 */
public record Correction(Action action, int from, int to, String value) {

  /** What can be done. */
  public enum Action {
    /** The mark is right: it is no longer unsure. */
    ACCEPT,
    /** The mark is wrong: the words stay. */
    REJECT,
    /** The words are the name of a person, a place or a body, or a date: {@code value} is it. */
    MARK,
    /** The name is that of the entry {@code value} of a register. */
    REFER,
    /** The date is {@code value}. */
    DATE,
    /** The words are {@code value}. */
    WORDS,
    /** The note is called at another place; the sign {@code value} there is its figure. */
    CALL,
    /** The figure is no call of a note: it is text, and the note goes to its division. */
    UNCALL,
    /** The paragraph goes on in the next. */
    JOIN,
    /** A new paragraph begins here. */
    SPLIT
  }

  /** Checks the arguments. */
  public Correction {
    Objects.requireNonNull(action);
    Objects.requireNonNull(value);
    if (from < 0) {
      throw new IllegalArgumentException("no place: " + from);
    }
  }

  /** Returns the same at another place. */
  public Correction at(int start, int end) {
    return new Correction(action, start, end, value);
  }
}
