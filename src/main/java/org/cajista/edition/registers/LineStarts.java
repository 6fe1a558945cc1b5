package org.cajista.edition.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The starts of the lines of an XML text, to convert the places of a parser to offsets. */
final class LineStarts {
  /** The parser counts no line ends before the number of the version. */
  private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*");

  private static final String NEXT_LINE = "\u0085\u2028"; // line ends of XML 1.1

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  LineStarts(String text) {
    this.text = text;
    Matcher declaration = DECLARATION.matcher(text);
    int from = declaration.lookingAt() ? declaration.end() : 0;
    boolean later = from > 0 && text.startsWith("1.1", from + 1);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean two =
          c == '\r'
              && i + 1 < text.length()
              && (text.charAt(i + 1) == '\n' || later && text.charAt(i + 1) == '\u0085');
      if (c == '\n' || c == '\r' && !two || later && NEXT_LINE.indexOf(c) >= 0) {
        starts.add(i + 1);
      }
    }
  }

  /** Returns the offset of a line and a column, both from 1, in UTF-16 code units. */
  int offset(int line, int column) {
    return starts.get(line - 1) + column - 1;
  }

  /** Returns the offset after the tag that ends at a line and a column as the parser counts. */
  int tagEnd(int line, int column) {
    // after lines that end in a carriage return the parser counts one column less
    return text.indexOf('>', Math.max(0, offset(line, column) - 1)) + 1;
  }
}
