package org.cajista.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

/**
 * One input file as text. Page text is decoded and otherwise as it was: line ends, form feeds and
 * all; a byte order mark is not part of the text. Of other formats it is the text that they hold,
 * one line of the page a line, and beside it what they know of the pages.
 *
 * <p>All offsets are UTF-16 code units of the text.
 */
public final class Source {
  private final String name;
  private final String text;
  private final String encoding;
  private final List<SourcePage> pages;
  private final int[] lineStarts;

  /**
   * A source of which nothing is known but its text.
   *
   * @param name the file's name, as diagnostics show it
   * @param text the decoded text
   * @param encoding the IANA name of the character set that it was decoded from
   */
  public Source(String name, String text, String encoding) {
    this(name, text, encoding, List.of());
  }

  /**
   * A source whose format says where pages begin.
   *
   * @param name the file's name, as diagnostics show it
   * @param text the text of all pages
   * @param encoding the IANA name of the character set that it was decoded from
   * @param pages all pages in order: the first begins with the text, each at the start of a line; a
   *     blank page is an empty line. Empty if it is not known where pages begin.
   */
  public Source(String name, String text, String encoding, List<SourcePage> pages) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.encoding = Objects.requireNonNull(encoding);
    this.pages = List.copyOf(pages);
    this.lineStarts = lineStarts(text);
    checkPages();
  }

  private void checkPages() {
    int end = 0; // where the next page must begin, or later
    for (SourcePage page : pages) {
      boolean first = end == 0;
      if (first ? page.start() != 0 : page.start() < end || !startsLine(page.start())) {
        throw new IllegalArgumentException("no page can begin at offset " + page.start());
      }
      end = page.start() + 1;
      for (SourceLine line : page.lines()) {
        if (!startsLine(line.start())) {
          throw new IllegalArgumentException("no line begins at offset " + line.start());
        }
        end = line.start() + 1;
      }
    }
  }

  private boolean startsLine(int offset) {
    return offset < text.length() && Arrays.binarySearch(lineStarts, offset) >= 0;
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

  /** Returns the pages in order; none if it is not known where they begin. */
  public List<SourcePage> pages() {
    return pages;
  }

  /** Returns the page on which the character at {@code offset} stands, if pages are known. */
  public Optional<SourcePage> pageAt(int offset) {
    return last(pages, SourcePage::start, offset);
  }

  /** Returns how the line of the character at {@code offset} stands on its page, if known. */
  public Optional<SourceLine> lineAt(int offset) {
    int start = lineStarts[line(offset) - 1];
    return pageAt(offset)
        .flatMap(page -> last(page.lines(), SourceLine::start, offset))
        .filter(line -> line.start() == start);
  }

  /**
   * Returns the last of {@code all}, which are in order, that starts at {@code offset} or before.
   */
  private static <T> Optional<T> last(List<T> all, ToIntFunction<T> start, int offset) {
    int low = 0; // how many are known to start there
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(all.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(all.get(low - 1));
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
