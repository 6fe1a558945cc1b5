package org.cajista.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;

/**
 * Knows the running heads of a document by their likeness across pages.
 *
 * <p>{@code Book title | 79} on one page and {@code 82 | Chapter title} on another: a short line
 * that stands apart, holds a page number at one of its ends, and whose words come again with
 * another number. Glyphs that the extraction lost differ from page to page, so likeness is of the
 * letters that are left. It deliberately leaves alone a line whose number grows with nothing (a
 * numbered heading).
 */
final class RunningHeads {

  private static final Pattern COLUMNS = Pattern.compile("(\\d{1,4})\\s+\\D.*\\D\\s+(\\d{1,4})");
  private static final Pattern SIGNED = Pattern.compile("(?U)\\p{Lu}\\. .*\\.");
  private static final Pattern FOLIO =
      Pattern.compile("[-–—\\[(]?\\s*(\\d{1,4}|[ivxlc]{0,6}[ivxlcj])\\s*[-–—\\])]?");

  /**
   * A number and how many there are: {@code Página 3 de 120}, {@code — 3 di 40 —}, {@code 3/40}.
   */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?U)[-–—\\[(]?\\s*(?:\\p{L}{1,7}\\.? )?(\\d{1,4})(?: \\p{L}{2,3} | ?/ ?)(\\d{1,3})\\s*[-–—\\])]?");

  private final HeadReader reader;
  private final Map<String, Set<String>> numbersByWords = new HashMap<>();

  /** Learns from the lines that stand apart. */
  RunningHeads(List<RawLine> lines, HeadReader reader) {
    this.reader = reader;
    for (int i = 0; i < lines.size(); i++) {
      if (standsApart(lines, i)) {
        reader
            .read(lines.get(i).text())
            .ifPresent(
                head ->
                    numbersByWords
                        .computeIfAbsent(head.words(), words -> new HashSet<>())
                        .add(head.number()));
      }
    }
  }

  /** What the line at {@code index} says as a running head; nothing where it is none. */
  Optional<HeadReader.Head> at(List<RawLine> lines, int index) {
    if (!standsApart(lines, index)) {
      return Optional.empty();
    }
    return reader.read(lines.get(index).text()).filter(this::recurs);
  }

  /** Returns what a line says as a running head, whether it comes again or not. */
  Optional<HeadReader.Head> read(String line) {
    return reader.read(line);
  }

  /**
   * True for a bare number right over the heading of a letter, with the end of a sentence over it:
   * {@code 212} / {@code To Mrs. Ward}.
   */
  boolean countsLetter(List<RawLine> lines, int at) {
    int under = at + 1;
    while (under < lines.size() && lines.get(under).isBlank()) {
      under++;
    }
    int over = at - 1;
    while (over >= 0 && lines.get(over).isBlank()) {
      over--;
    }
    String text = lines.get(at).text();
    return folio(text).isPresent()
        && !isDecorated(text)
        && under < lines.size()
        && reader.isOfLetter(lines.get(under).text())
        && (over < 0 || Sentences.ends(lines.get(over).text()));
  }

  /** True for a name with its initial and a full stop, as one signs at the foot of a page. */
  static boolean isSigned(String line) {
    return SIGNED.matcher(line).matches();
  }

  /** True if a line opens what is sent with a letter: {@code Annexe à ma lettre}. */
  boolean opensEnclosure(String line) {
    return reader.opensEnclosure(line);
  }

  /** True if a line counts what is sent with a letter: {@code 2 annexes.} */
  boolean countsEnclosures(String line) {
    return reader.countsEnclosures(line);
  }

  /** Whether the words come with several numbers, or a rule parts words and number. */
  boolean recurs(HeadReader.Head head) {
    return head.ruled()
        || !reader.isHeadingWord(head.words())
            && numbersByWords.getOrDefault(head.words(), Set.of()).size() >= 2;
  }

  /** The page number that a line of figures alone gives. */
  static Optional<String> folio(String line) {
    Matcher matcher = FOLIO.matcher(line);
    if (matcher.matches()) {
      return Optional.of(matcher.group(1));
    }
    Matcher ofAll = OF_ALL.matcher(line);
    return ofAll.matches() && counts(ofAll) ? Optional.of(ofAll.group(1)) : Optional.empty();
  }

  /** Whether a page number alone has dashes or brackets around it: no other figure has. */
  static boolean isDecorated(String line) {
    return countsAll(line)
        || folio(line).isPresent()
            && "-–—[(".indexOf(line.charAt(0)) >= 0
            && "-–—])".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** True for a page number that says how many pages there are: {@code 3 de 120}. */
  static boolean countsAll(String line) {
    Matcher ofAll = OF_ALL.matcher(line);
    return ofAll.matches() && counts(ofAll);
  }

  /** The number is one of them: {@code 7/5} is the day of a diary. */
  private static boolean counts(Matcher ofAll) {
    return Integer.parseInt(ofAll.group(1)) <= Integer.parseInt(ofAll.group(2));
  }

  /** Returns what stands after the stroke of {@code 3/40}; empty if the line is none such. */
  static String afterStroke(String line) {
    int stroke = line.indexOf('/');
    return stroke < 0 || !countsAll(line) ? "" : line.substring(stroke + 1).strip();
  }

  /** Whether a line gives the numbers of two columns: {@code 1031 Supply — Navy 1032}. */
  static boolean isOverColumns(String line) {
    Matcher matcher = COLUMNS.matcher(line);
    return matcher.matches()
        && Integer.parseInt(matcher.group(2)) == Integer.parseInt(matcher.group(1)) + 1;
  }

  /**
   * Whether the number stands at the outer margin: before the words on a left-hand page, after them
   * on a right-hand one.
   */
  static boolean isAtOuterMargin(String line, String number) {
    if (!Character.isDigit(number.charAt(0))) {
      return false;
    }
    boolean left = Integer.parseInt(number) % 2 == 0;
    return left ? line.startsWith(number) : line.endsWith(number);
  }

  /** A blank line, a form feed or the file's edge on at least one side, white space on both. */
  private static boolean standsApart(List<RawLine> lines, int index) {
    RawLine line = lines.get(index);
    if (line.isBlank()) {
      return false;
    }
    boolean before =
        index == 0 || lines.get(index - 1).isBlank() || line.startsPage() || line.indent() == 1;
    boolean after =
        index + 1 == lines.size()
            || lines.get(index + 1).isBlank()
            || lines.get(index + 1).startsPage();
    return before && after;
  }
}
