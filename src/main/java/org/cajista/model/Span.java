package org.cajista.model;

/**
 * A stretch of the source: from {@code start} up to, not including, {@code end}.
 *
 * @param start offset in UTF-16 code units, not negative
 * @param end offset in UTF-16 code units, not before {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
