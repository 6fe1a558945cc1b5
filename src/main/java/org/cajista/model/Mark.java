package org.cajista.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a recogniser found in a passage: from {@code start} to {@code end} stands a {@code tag}.
 *
 * <p>An editor's signs, such as the brackets of {@code [fue]}, are part of the mark and not of the
 * text that it marks: the first {@code opening} and the last {@code closing} characters go.
 *
 * @param start offset in the passage, in UTF-16 code units
 * @param end offset after the last character; equal to {@code start} for a mark without text
 * @param opening how many characters at the start are signs that do not stay
 * @param closing how many characters at the end are signs that do not stay
 * @param tag what it is
 * @param certainty how sure the recogniser is
 */
public record Mark(int start, int end, int opening, int closing, Tag tag, Certainty certainty) {

  /** Outer before inner, in reading order. */
  public static final Comparator<Mark> READING_ORDER =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed());

  public Mark {
    Objects.requireNonNull(tag);
    Objects.requireNonNull(certainty);
    if (start < 0 || opening < 0 || closing < 0 || start + opening + closing > end) {
      throw new IllegalArgumentException("no mark: " + start + ".." + end);
    }
  }

  /** A sure mark without signs that go. */
  public static Mark of(int start, int end, Tag tag) {
    return new Mark(start, end, 0, 0, tag, Certainty.HIGH);
  }

  public Mark withTag(Tag other) {
    return new Mark(start, end, opening, closing, other, certainty);
  }

  public boolean crosses(Mark other) {
    return (start < other.start && other.start < end && end < other.end)
        || (other.start < start && start < other.end && other.end < end);
  }
}
