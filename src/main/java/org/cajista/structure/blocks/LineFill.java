package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.EntryLines;
import org.cajista.structure.lines.FullLine;

/**
 * How full the lines of a text are that certainly go on in the next one: no stop ends them, and the
 * next begins with a small letter. From this follows which lines were ended on purpose, though no
 * sentence ends there: the lines of an address, a salutation, a farewell.
 */
final class LineFill {
  /** Fewer lines that go on than this say nothing. */
  private static final int FEWEST = 4;

  /** A line that goes on is at least so full, as long as nothing else is known. */
  private static final double FULL = 0.85;

  /** One line in so many may be shorter without a reason. */
  private static final int EXCEPTIONS = 20;

  /** The lines of a quotation that is set narrower stand so near to each other. */
  private static final int NEAR = 4;

  /** What is missing to a full line before the line counts as ended on purpose. */
  private static final double ROOM = 0.85;

  /** The same for a line that is followed by a small letter. */
  private static final double MUCH_ROOM = 0.7;

  /** A block of more lines is no caption. */
  private static final int MOST_NARROW = 12;

  /** A word at the end of a line that is no longer: more must follow. */
  private static final int SMALL = 3;

  private final List<BodyLine> lines;
  private final int least;
  private final boolean letter;
  private final int usualBlanks;
  private final ClosingWords closing;
  private final BitSet feet;

  private LineFill(
      List<BodyLine> lines,
      int least,
      boolean letter,
      int usualBlanks,
      ClosingWords closing,
      BitSet feet) {
    this.lines = lines;
    this.least = least;
    this.letter = letter;
    this.usualBlanks = usualBlanks;
    this.closing = closing;
    this.feet = feet;
  }

  /** Of lines that were not measured: none of them was ended on purpose. */
  static LineFill none(List<BodyLine> lines, ClosingWords closing) {
    return new LineFill(lines, 0, false, 0, closing, new BitSet());
  }

  /**
   * Measures all lines of the running text.
   *
   * @param letter whether the text may be a letter
   */
  static LineFill of(List<BodyLine> lines, boolean letter, ClosingWords closing) {
    List<Integer> fills = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (goesOn(lines, i)) {
        fills.add(fill(lines, i));
      }
    }
    Collections.sort(fills);
    int exceptions = Math.max(fills.size() / EXCEPTIONS, Math.min(2, fills.size() / 4));
    int width = FullLine.length(lines.stream().map(BodyLine::line).toList());
    int few = letter ? (int) (width * FULL) : 0; // a short letter has few lines to compare
    int least = fills.size() < FEWEST ? few : fills.get(exceptions);
    BitSet feet = letter ? FootLines.of(lines, width, closing) : new BitSet();
    return new LineFill(lines, least, letter, EntryLines.usualBlanks(lines), closing, feet);
  }

  /**
   * True if the line before {@code next} was ended on purpose: it had room for the first word of
   * {@code next}, which begins with a capital. In a letter a small letter may follow too, and a new
   * page, where one of the two is a signature.
   */
  boolean endsOnPurpose(int next) {
    BodyLine line = lines.get(next);
    String before = lines.get(next - 1).text();
    if (feet.get(next)) {
      return true;
    }
    boolean apart = !letter && line.line().blanksBefore() > usualBlanks;
    if (apart || endsInSmallWord(before)) {
      return false;
    }
    char first = line.text().charAt(0);
    if (letter && (takesLeave(next) || isSigned(next))) {
      return true;
    }
    boolean begins = Sentences.begins(line.text()) && (letter || !Character.isDigit(first));
    return begins && !line.startsPage()
        ? hadRoom(next, ROOM) && (letter || parts(before, line.text()) && !isNarrow(next))
        : letter
            && hadRoom(next, MUCH_ROOM)
            && (Letters.isSignature(before) || Letters.isSignature(line.text()));
  }

  /** True if a farewell of its own begins after a full line: a name stands under it. */
  private boolean takesLeave(int next) {
    return next + 1 < lines.size()
        && Sentences.stops(lines.get(next - 1).text())
        && Sentences.begins(lines.get(next).text())
        && closing.signs(lines.get(next), lines.get(next + 1));
  }

  /** True for a name alone at the end of a block, under the last sentence. */
  private boolean isSigned(int next) {
    boolean last = next + 1 == lines.size() || !adjoins(next + 1);
    return last
        && Sentences.stops(lines.get(next - 1).text())
        && Letters.isSignature(lines.get(next).text());
  }

  /** True if a sign stands between two lines of prose: a name may go on in the next line. */
  private static boolean parts(String before, String text) {
    return !Character.isLetterOrDigit(before.charAt(before.length() - 1))
        || !Character.isLetter(text.charAt(0));
  }

  /** True if the two lines stand in a block apart that is set narrower throughout: a caption. */
  private boolean isNarrow(int next) {
    int from = next - 1;
    while (from > 0 && adjoins(from)) {
      from--;
    }
    int to = next;
    while (to + 1 < lines.size() && adjoins(to + 1)) {
      to++;
    }
    if (!adjoins(next) || to - from > MOST_NARROW) {
      return false;
    }
    int width = 0;
    int least = Integer.MAX_VALUE;
    for (int i = from; i <= to; i++) {
      width = Math.max(width, lines.get(i).text().length());
      least = i > from ? Math.min(least, fill(lines, i)) : least;
    }
    return least >= width;
  }

  /** True if no stop follows the small word with which a line ends. */
  static boolean endsInSmallWord(String line) {
    int start = line.length();
    int letters = 0;
    while (start > 0
        && letters < SMALL
        && Character.getType(line.codePointBefore(start)) == Character.LOWERCASE_LETTER) {
      start -= Character.charCount(line.codePointBefore(start));
      letters++;
    }
    return letters > 0 && start > 0 && isBlank(line.charAt(start - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** How many blank lines stand before most lines. */
  int usualBlanks() {
    return usualBlanks;
  }

  private boolean adjoins(int line) {
    return lines.get(line).line().blanksBefore() == 0 && !lines.get(line).startsPage();
  }

  /** True if the line before {@code next} had room for more. */
  boolean hadRoom(int next) {
    return hadRoom(next, ROOM);
  }

  private boolean hadRoom(int next, double part) {
    return least > 0
        && lines.get(next - 1).line().ending() == Ending.SPACE
        && fill(lines, next) < Math.min(least, leastNear(next)) * part;
  }

  /** How full the lines near by are that certainly go on: a quotation may be set narrower. */
  private int leastNear(int next) {
    int found = least;
    int second = least; // one short line is an exception, two are narrow text
    int to = Math.min(lines.size() - 1, next + NEAR);
    for (int i = Math.max(1, next - NEAR); i <= to; i++) {
      if (i != next && goesOn(lines, i)) {
        int fill = fill(lines, i);
        second = Math.min(second, Math.max(found, fill));
        found = Math.min(found, fill);
      }
    }
    return second;
  }

  /** True if the line before {@code next} certainly goes on in it. */
  private static boolean goesOn(List<BodyLine> lines, int next) {
    String before = lines.get(next - 1).text();
    String text = lines.get(next).text();
    return !lines.get(next).startsPage()
        && Character.isLowerCase(text.charAt(0))
        && !Sentences.ends(before)
        && before.charAt(before.length() - 1) != ',';
  }

  /** How long the line before {@code next} would be with the first word of {@code next}. */
  private static int fill(List<BodyLine> lines, int next) {
    String text = lines.get(next).text();
    int blank = text.indexOf(' ');
    return lines.get(next - 1).text().length() + 1 + (blank < 0 ? text.length() : blank);
  }
}
