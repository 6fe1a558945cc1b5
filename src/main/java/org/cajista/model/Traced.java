package org.cajista.model;

import java.util.Arrays;

/**
 * A text in which each character knows its place in the source.
 *
 * <p>Cutting, joining and repairing keep this trace. Therefore all output can be traced back to the
 * source, and the ledger can say where each character of the source is. A character that a repair
 * inserted has the offset of the first character that it replaces. A character without a place in
 * the source, such as the blank between two joined lines, has {@link #NOWHERE}.
 *
 * <p>Immutable. Offsets are UTF-16 code units.
 */
public final class Traced implements CharSequence {
  /** The origin of a character that has no place in the source. */
  public static final int NOWHERE = -1;

  /** The empty text. */
  public static final Traced EMPTY = new Traced("", new int[0], 0);

  private final String text;
  private final int[] origins;
  private final int
      shift; // where this text begins in origins, so that a part of a text copies no trace

  private Traced(String text, int[] origins, int shift) {
    this.text = text;
    this.origins = origins;
    this.shift = shift;
  }

  /** Returns the unchanged characters of {@code span} in {@code source}. */
  public static Traced of(Source source, Span span) {
    int[] origins = new int[span.length()];
    Arrays.setAll(origins, i -> span.start() + i);
    return new Traced(source.text(span), origins, 0);
  }

  /** Returns {@code text} without a place in the source. */
  public static Traced untraced(String text) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, NOWHERE);
    return new Traced(text, origins, 0);
  }

  /** Returns the offset in the source of the character at {@code index}, or {@link #NOWHERE}. */
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

  /** True if the text is empty or contains only white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public Traced subSequence(int start, int end) {
    return new Traced(text.substring(start, end), origins, shift + start);
  }

  /** Returns the text from {@code start} to the end. */
  public Traced from(int start) {
    return subSequence(start, length());
  }

  /** Returns the text without white space at both ends. */
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
   * Returns this text with {@code after} in place of the characters from {@code start} to {@code
   * end}. The new characters have the origin of the first character that they replace.
   */
  public Traced replace(int start, int end, String after) {
    int origin = start < end ? origin(start) : NOWHERE;
    Builder builder = new Builder().append(subSequence(0, start));
    for (int i = 0; i < after.length(); i++) {
      builder.append(after.charAt(i), origin);
    }
    return builder.append(from(end)).build();
  }

  /**
   * Returns {@code other}, of which each character has the place of the one here that it stands
   * for.
   *
   * @param other as long as this text
   */
  public Traced reading(String other) {
    if (other.length() != length()) {
      throw new IllegalArgumentException("not as long as the text: " + other);
    }
    return new Traced(other, origins, shift);
  }

  /** Returns this text followed by {@code next}. */
  public Traced concat(Traced next) {
    return new Builder().append(this).append(next).build();
  }

  /**
   * Returns the range of the source from which the characters from {@code start} to {@code end}
   * come. If they have no place in the source, returns an empty span after the nearest character
   * before them.
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

  /** Returns the range of the source from which the whole text comes. */
  public Span span() {
    return span(0, length());
  }

  @Override
  public String toString() {
    return text;
  }

  /** True if both the characters and their places in the source are equal. */
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

  /** Joins texts and single characters to one text. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    /** Adds the text {@code more}, and returns this builder. */
    public Builder append(Traced more) {
      grow(more.length());
      System.arraycopy(more.origins, more.shift, origins, text.length(), more.length());
      text.append(more.text);
      return this;
    }

    /**
     * Adds the character {@code c}, and returns this builder.
     *
     * @param origin its offset in the source, or {@link #NOWHERE}
     */
    public Builder append(char c, int origin) {
      grow(1);
      origins[text.length()] = origin;
      text.append(c);
      return this;
    }

    /** Returns the number of characters so far, in UTF-16 code units. */
    public int length() {
      return text.length();
    }

    /** Returns the character at {@code index}. */
    public char charAt(int index) {
      return text.charAt(index);
    }

    /** Returns the joined text. */
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
