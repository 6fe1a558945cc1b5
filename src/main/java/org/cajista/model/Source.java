package org.cajista.model;

import java.util.Arrays;
import java.util.Objects;

/**
 * One raw file, decoded and otherwise as it was: line ends, form feeds and all. A byte order mark
 * is not part of the text.
 */
public final class Source {
  private final String name;
  private final String text;
  private final String encoding;
  private final int[] lineStarts;

  /**
   * @param name the file's name, as diagnostics show it
   * @param text the decoded text
   * @param encoding the IANA name of the character set that it was decoded from
   */
  public Source(String name, String text, String encoding) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.encoding = Objects.requireNonNull(encoding);
    this.lineStarts = lineStarts(text);
  }

  public String name() {
    return name;
  }

  /** The last part of the name: without the folders in which the file stands. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  public String text() {
    return text;
  }

  public String encoding() {
    return encoding;
  }

  /** The text of {@code span}, as it stands. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The line, counted from 1, in which {@code offset} lies. */
  public int line(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column, counted from 1 in UTF-16 code units, of {@code offset} in its line. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /**
   * The offset of a place given by line and column, both from 1; the end of the text if beyond it.
   */
  public int offset(int line, int column) {
    return line > lineStarts.length
        ? text.length()
        : Math.min(text.length(), lineStarts[line - 1] + column - 1);
  }

  /**
   * Whether {@code c} is white space of a page: blanks of any kind, line ends, form feeds, and a
   * byte order mark, which is one where extractions join files.
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** The offset after the end of the line in which {@code from} lies; 0 if it is the last. */
  private static int lineEnd(String text, int from, boolean plain) {
    if (plain) {
      return text.indexOf('\n', from) + 1;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    // looking for one character is quick: most texts have no carriage return
    boolean plain = text.indexOf('\r') < 0;
    for (int end = lineEnd(text, 0, plain); end > 0; end = lineEnd(text, end, plain)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end;
    }
    return Arrays.copyOf(starts, count);
  }
}
