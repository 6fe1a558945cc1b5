package org.cajista.structure.lines;

import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.model.Line;

/** Says where one paragraph ends and the next begins, from line lengths, blank lines and stops. */
public final class Paragraphs {
  /**
   * A line shorter than this part of a full one is the last of its paragraph, if a sentence ends.
   */
  private static final double SHORT = 0.82;

  /** At the foot of a page a paragraph goes on if its last line is at least this full. */
  private static final double FULL = 0.93;

  /** A blank line inside a paragraph is a turnover, if the line before is at least this full. */
  private static final double TURNOVER = 0.75;

  /** A line that has room for one more word up to this part of a full line was ended on purpose. */
  private static final double ROOM = 0.97;

  /** No line is printed as long as this: where one is, lines do not end inside paragraphs. */
  private static final int LONGEST_PRINTED = 180;

  /** An item of an enumeration by letters: {@code b) }. */
  private static final Pattern LETTERED = Pattern.compile("[a-z]\\) \\S");

  private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]]*\\p{L}[^\\[\\]]*]");

  /** An address of mail or web alone on its line. */
  private static final Pattern ADDRESS = Pattern.compile("(www\\.|https?://|\\S+@)\\S+");

  private static final Pattern LEADER = Pattern.compile(".*(?:\\. ?|…){4,} ?\\w{1,5}");
  private static final int LONGEST_LEADER = 300;

  private Paragraphs() {}

  /**
   * Whether {@code next} begins a paragraph.
   *
   * @param width the length of a full line
   * @param overPage whether a page starts between the two
   * @param spaced whether the text parts its paragraphs by blank lines
   */
  public static boolean begins(
      Line before, Line next, int width, boolean overPage, boolean spaced) {
    if (before.ending() != Ending.SPACE) {
      return false;
    }
    if (Sentences.isMarkedHeading(before.text()) || Sentences.isMarkedHeading(next.text())) {
      return true;
    }
    boolean ends = Sentences.ends(before.text());
    int length = before.text().length();
    boolean item = ends && LETTERED.matcher(next.text()).lookingAt();
    boolean address = next.blanksBefore() > 0 && ADDRESS.matcher(next.text()).matches();
    if (item || address || isListed(next.text()) || overPage && ends && isRemark(next.text())) {
      return true;
    }
    boolean lowerCase = !Sentences.begins(next.text());
    if ((overPage || next.blanksBefore() == 0) && lowerCase) {
      return false; // no paragraph begins in lower case
    }
    if (overPage) {
      return ends ? length < width * FULL : length < width * 0.5;
    }
    if (next.blanksBefore() > 0) {
      boolean open = !ends || lowerCase && !Sentences.stops(before.text());
      boolean turnover =
          open && (length >= width * TURNOVER || lowerCase) && next.blanksBefore() == 1;
      return !turnover;
    }
    boolean stops = Sentences.stops(before.text());
    if (stops && length > LONGEST_PRINTED) {
      return true;
    }
    return stops && (length < width * SHORT || (!spaced && hasRoom(before, next, width)));
  }

  /** Whether a line is all in square brackets, as what is said of a leaf is: {@code [f. 2 v]}. */
  private static boolean isRemark(CharSequence text) {
    return REMARK.matcher(text).matches();
  }

  /** Whether the first word of {@code next} would have stood on the line before. */
  private static boolean hasRoom(Line before, Line next, int width) {
    String text = next.text().toString();
    int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return before.text().length() + 1 + word <= width * ROOM;
  }

  /** Whether a line begins with the rule that stands for a repeated author, or with a bullet. */
  private static boolean isListed(CharSequence text) {
    return text.length() > 3
        && (isLeader(text.toString())
            || text.toString().startsWith("___")
            || text.toString().startsWith("———")
            || text.toString().startsWith("—, ")
            || text.toString().startsWith("• "));
  }

  /** True if a line leads by dots to a page number. */
  public static boolean isLeader(String line) {
    boolean dots = line.contains("...") || line.contains(". . .") || line.contains("……");
    return dots && line.length() < LONGEST_LEADER && LEADER.matcher(line).matches();
  }
}
