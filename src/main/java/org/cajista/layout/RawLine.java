package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Source;
import org.cajista.model.Span;

/**
 * One line of the source as it stands.
 *
 * @param start offset of its first character
 * @param end offset after its last character, the line end left out
 * @param afterFormFeed whether a form feed stands right before it
 * @param indent how many white-space characters stand before its first other one
 * @param text what stands between white space at both ends; empty on a blank line
 */
record RawLine(int start, int end, boolean afterFormFeed, int indent, String text) {

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The stretch of the source that {@link #text} is. */
  Span span() {
    return new Span(start + indent, start + indent + text.length());
  }

  /** The lines of {@code source}; a form feed ends a line too. */
  static List<RawLine> of(Source source) {
    String text = source.text();
    List<RawLine> lines = new ArrayList<>(text.length() / 60 + 1);
    int start = 0;
    boolean formFeed = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\f') {
        if (i < text.length() || i > start) {
          lines.add(line(text, start, i, formFeed));
        }
        formFeed = c == '\f';
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static RawLine line(String source, int start, int end, boolean afterFormFeed) {
    int from = start;
    int to = end;
    while (from < to && Source.isSpace(source.charAt(from))) {
      from++;
    }
    while (to > from && Source.isSpace(source.charAt(to - 1))) {
      to--;
    }
    return new RawLine(start, end, afterFormFeed, from - start, source.substring(from, to));
  }
}
