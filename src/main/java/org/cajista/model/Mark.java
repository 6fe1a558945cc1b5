package org.cajista.model;

import java.util.Comparator;
import java.util.Objects;
import org.cajista.model.value.Certainty;

/**
 * A finding of a recogniser in a passage: the text from {@code start} to {@code end} is a {@code
 * tag}.
 *
 * <p>The signs of an editor, such as the brackets of {@code [fue]}, belong to the mark, but not to
 * the marked text: the first {@code opening} characters and the last {@code closing} characters are
 * removed.
 *
 * @param start the offset in the passage, in UTF-16 code units
 * @param end the offset after the last character; equal to {@code start} if the mark has no text
 * @param opening the number of signs at the start that are removed
 * @param closing the number of signs at the end that are removed
 * @param tag what was found
 * @param certainty how certain the recogniser is
 */
public record Mark(int start, int end, int opening, int closing, Tag tag, Certainty certainty) {

  /** Reading order; an outer mark comes before the marks inside it. */
  public static final Comparator<Mark> READING_ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed());

  /** Checks the arguments. */
  public Mark {
    Objects.requireNonNull(tag);
    Objects.requireNonNull(certainty);
    if (start < 0 || opening < 0 || closing < 0 || start + opening + closing > end) {
      throw new IllegalArgumentException("no mark: " + start + ".." + end);
    }
  }

  /** Returns a certain mark without signs that are removed. */
  public static Mark of(int start, int end, Tag tag) {
    return new Mark(start, end, 0, 0, tag, Certainty.HIGH);
  }

  /** Returns this mark with the tag {@code other}. */
  public Mark withTag(Tag other) {
    return new Mark(start, end, opening, closing, other, certainty);
  }

  /** True if this mark and {@code other} overlap and neither contains the other. */
  public boolean crosses(Mark other) {
    return (start < other.start && other.start < end && end < other.end)
        || (other.start < start && start < other.end && other.end < end);
  }
}
