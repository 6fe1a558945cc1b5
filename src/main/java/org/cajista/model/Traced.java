package org.cajista.model;

import java.util.Arrays;

/**
 * A text each of whose characters knows which character of the source it stands for.
 *
 * <p>Cutting, joining and repairing keep the trace, so that whatever is written can be traced back
 * and the ledger can say where each character of the source went. A character that a repair put in
 * carries the offset of the first character that it replaces; one that stands for nothing in the
 * source (the blank between two joined lines) carries {@link #NOWHERE}.
 *
 * <p>Immutable. Offsets are UTF-16 code units.
 */
public final class Traced implements CharSequence {
  /** The origin of a character that stands for nothing in the source. */
  public static final int NOWHERE = -1;

  /** The text of no characters. */
  public static final Traced EMPTY = new Traced("", new int[0], 0);

  private final String text;
  private final int[] origins;
  private final int shift; // where in origins this text begins: cutting copies no trace

  private Traced(String text, int[] origins, int shift) {
    this.text = text;
    this.origins = origins;
    this.shift = shift;
  }

  /** The characters of {@code span} of {@code source}, as they stand. */
  public static Traced of(Source source, Span span) {
    int[] origins = new int[span.length()];
    Arrays.setAll(origins, i -> span.start() + i);
    return new Traced(source.text(span), origins, 0);
  }

  /** A text that stands for nothing in the source. */
  public static Traced untraced(String text) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, NOWHERE);
    return new Traced(text, origins, 0);
  }

  /** The source offset of the character at {@code index}, or {@link #NOWHERE}. */
  public int origin(int index) {
    return origins[shift + index];
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public Traced subSequence(int start, int end) {
    return new Traced(text.substring(start, end), origins, shift + start);
  }

  /** From {@code start} to the end. */
  public Traced from(int start) {
    return subSequence(start, length());
  }

  /** Without the white space at both ends. */
  public Traced strip() {
    int start = 0;
    int end = length();
    while (start < end && Character.isWhitespace(charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(charAt(end - 1))) {
      end--;
    }
    return subSequence(start, end);
  }

  /**
   * This text with {@code after} in place of the characters from {@code start} to {@code end}. The
   * new characters carry the origin of the first one that they replace.
   */
  public Traced replace(int start, int end, String after) {
    int origin = start < end ? origin(start) : NOWHERE;
    Builder builder = new Builder().append(subSequence(0, start));
    for (int i = 0; i < after.length(); i++) {
      builder.append(after.charAt(i), origin);
    }
    return builder.append(from(end)).build();
  }

  /** This text and {@code next} after it. */
  public Traced concat(Traced next) {
    return new Builder().append(this).append(next).build();
  }

  /**
   * The stretch of the source that the characters from {@code start} to {@code end} come from; an
   * empty span at the nearest character before, where they come from nowhere.
   */
  public Span span(int start, int end) {
    int first = Integer.MAX_VALUE;
    int last = NOWHERE;
    for (int i = start; i < end; i++) {
      int origin = origin(i);
      if (origin != NOWHERE) {
        first = Math.min(first, origin);
        last = Math.max(last, origin);
      }
    }
    if (last != NOWHERE) {
      return new Span(first, last + 1);
    }
    for (int i = Math.min(start, length()) - 1; i >= 0; i--) {
      if (origin(i) != NOWHERE) {
        return new Span(origin(i) + 1, origin(i) + 1);
      }
    }
    return new Span(0, 0);
  }

  /** The stretch of the source that the whole text comes from. */
  public Span span() {
    return span(0, length());
  }

  @Override
  public String toString() {
    return text;
  }

  /** Equal where both the characters and where they come from are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Traced that
        && text.equals(that.text)
        && Arrays.equals(
            origins, shift, shift + length(), that.origins, that.shift, that.shift + length());
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Joins texts and single characters into one. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    public Builder append(Traced more) {
      grow(more.length());
      System.arraycopy(more.origins, more.shift, origins, text.length(), more.length());
      text.append(more.text);
      return this;
    }

    /** One character and its source offset, or {@link #NOWHERE}. */
    public Builder append(char c, int origin) {
      grow(1);
      origins[text.length()] = origin;
      text.append(c);
      return this;
    }

    public int length() {
      return text.length();
    }

    public char charAt(int index) {
      return text.charAt(index);
    }

    public Traced build() {
      return new Traced(text.toString(), Arrays.copyOf(origins, text.length()), 0);
    }

    private void grow(int by) {
      int needed = text.length() + by;
      if (needed > origins.length) {
        origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
      }
    }
  }
}
