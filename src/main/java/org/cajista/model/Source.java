package org.cajista.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;
import org.cajista.model.geometry.SourceTag;

/**
 * One input file as text. Page text is decoded but otherwise unchanged, with its line ends and form
 * feeds; a byte order mark is not part of the text. For other formats it is the text of the file
 * with one line of the page per line, and beside it what the file says about its pages.
 *
 * <p>All offsets are UTF-16 code units of the text.
 */
public final class Source {
  private final String name;
  private final String text;
  private final String encoding;
  private final List<SourcePage> pages;
  private final List<SourceTag> tags;
  private final Facsimile facsimile;
  private final int[] lineStarts;

  /**
   * Makes a source that says nothing about its pages.
   *
   * @param name the name of the file, as diagnostics show it
   * @param text the decoded text
   * @param encoding the IANA name of the character set of the file
   */
  public Source(String name, String text, String encoding) {
    this(name, text, encoding, List.of());
  }

  /**
   * Makes a source whose format says where pages begin.
   *
   * @param name the name of the file, as diagnostics show it
   * @param text the text of all pages
   * @param encoding the IANA name of the character set of the file
   * @param pages all pages in order. The first page begins with the text, and each page begins at
   *     the start of a line; a blank page is an empty line. The list is empty if it is not known
   *     where pages begin.
   */
  public Source(String name, String text, String encoding, List<SourcePage> pages) {
    this(name, text, encoding, pages, List.of());
  }

  /**
   * Makes a source whose format also says something of single words.
   *
   * @param name the name of the file, as diagnostics show it
   * @param text the text of all pages
   * @param encoding the IANA name of the character set of the file
   * @param pages all pages in order, as above
   * @param tags what the format says of words, in any order
   */
  public Source(
      String name, String text, String encoding, List<SourcePage> pages, List<SourceTag> tags) {
    this(name, text, encoding, pages, tags, Facsimile.NONE);
  }

  private Source(
      String name,
      String text,
      String encoding,
      List<SourcePage> pages,
      List<SourceTag> tags,
      Facsimile facsimile) {
    this.facsimile = Objects.requireNonNull(facsimile);
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.encoding = Objects.requireNonNull(encoding);
    this.pages = List.copyOf(pages);
    this.tags = tags.stream().sorted(Comparator.comparingInt(SourceTag::start)).toList();
    this.lineStarts = lineStarts(text);
    checkPages();
    if (this.tags.stream().anyMatch(tag -> tag.end() > text.length())) {
      throw new IllegalArgumentException("a tag stands after the end of the text");
    }
  }

  private void checkPages() {
    int end = 0; // the next page must begin here or later
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

  /** Returns the name of the file, as diagnostics show it. */
  public String name() {
    return name;
  }

  /** Returns the last part of the name, without the folders. */
  public String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the IANA name of the character set of the file. */
  public String encoding() {
    return encoding;
  }

  /** Returns the pages in order. The list is empty if it is not known where they begin. */
  public List<SourcePage> pages() {
    return pages;
  }

  /**
   * Returns this source with pictures of its pages; those that a page names go to it.
   *
   * @param other the pictures, in the order of the pages
   */
  public Source withFacsimile(Facsimile other) {
    return new Source(name, text, encoding, pages, tags, other.inOrderOf(pages));
  }

  /** Returns the pictures of its pages. */
  public Facsimile facsimile() {
    return facsimile;
  }

  /** Returns what the format says of words, in the order of the text. */
  public List<SourceTag> tags() {
    return tags;
  }

  /** Returns the page of the character at {@code offset}, if pages are known. */
  public Optional<SourcePage> pageAt(int offset) {
    return last(pages, SourcePage::start, offset);
  }

  /** Returns the line of the character at {@code offset} with its place on the page, if known. */
  public Optional<SourceLine> lineAt(int offset) {
    int start = lineStarts[line(offset) - 1];
    return pageAt(offset)
        .flatMap(page -> last(page.lines(), SourceLine::start, offset))
        .filter(line -> line.start() == start);
  }

  /**
   * Returns the last element of the ordered list {@code all} that starts at {@code offset} or
   * before.
   */
  private static <T> Optional<T> last(List<T> all, ToIntFunction<T> start, int offset) {
    int low = 0; // the number of elements that certainly start there
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

  /** Returns the unchanged text of {@code span}. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Returns the line of {@code offset}, counted from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Returns the column of {@code offset} in its line, counted from 1 in UTF-16 code units. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /**
   * Returns the offset of the column {@code column} in the line {@code line}, both counted from 1.
   * If the text is shorter, returns the end of the text.
   */
  public int offset(int line, int column) {
    return line > lineStarts.length
        ? text.length()
        : Math.min(text.length(), lineStarts[line - 1] + column - 1);
  }

  /**
   * True if {@code c} is white space on a page: a blank of any kind, a line end, a form feed, or a
   * byte order mark. Extraction programs leave a byte order mark where they join files.
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Returns the offset after the end of the line of {@code from}, or 0 if it is the last line. */
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
    // most texts have no carriage return, and to look for one character is fast
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
