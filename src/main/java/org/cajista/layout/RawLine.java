package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.geometry.SourcePage;

/**
 * One line of the source as it stands.
 *
 * @param start offset of its first character
 * @param end offset after its last character, the line end left out
 * @param startsPage true if the source begins a page with it: its format says so, or, where that
 *     says nothing of pages, a form feed stands right before it
 * @param indent how many white-space characters stand before its first other one
 * @param text what stands between white space at both ends; empty on a blank line
 */
record RawLine(int start, int end, boolean startsPage, int indent, String text) {

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
    List<SourcePage> pages = source.pages();
    List<RawLine> lines = new ArrayList<>(text.length() / 60 + 1);
    int start = 0;
    boolean formFeed = false;
    int page = 1; // the next page to begin; the first needs no line to begin it
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\f') {
        if (i < text.length() || i > start) {
          boolean known = page < pages.size() && pages.get(page).start() == start;
          page += known ? 1 : 0;
          lines.add(line(text, start, i, pages.isEmpty() ? formFeed : known));
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

  private static RawLine line(String source, int start, int end, boolean startsPage) {
    int from = start;
    int to = end;
    while (from < to && Source.isSpace(source.charAt(from))) {
      from++;
    }
    while (to > from && Source.isSpace(source.charAt(to - 1))) {
      to--;
    }
    return new RawLine(start, end, startsPage, from - start, source.substring(from, to));
  }
}
