package org.cajista.model;

/**
 * A range of the source from {@code start} up to, but not including, {@code end}.
 *
 * @param start the offset in UTF-16 code units, not negative
 * @param end the offset in UTF-16 code units, not before {@code start}
 */
public record Span(int start, int end) {

  /** Checks the arguments. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Returns the smallest span that contains this span and {@code other}. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** True if this span and {@code other} have a character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
