package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.model.Mark;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.VerseNumbers;

/**
 * Reads verse: three lines or more that stand apart, all short, most with a capital at their head.
 *
 * <p>{@code Noche sin puerto,} / {@code Barcos dormidos,} / {@code Nadie en los muelles.} → {@code
 * lg}. It leaves alone captions, addresses and dialogue: lines that begin in lower case or with a
 * dash, and lines that end in figures.
 */
final class VerseRule implements BlockRule {
  private static final double LONGEST = 0.75;
  private static final int FEWEST_LINES = 3;

  /** A line that is set in and shorter than this part of a full one is no quotation in prose. */
  private static final double NARROW = 0.66;

  /** Dialogue is set in as paragraphs are, a song further. */
  private static final int DEEP = 6;

  /** Words that announce names: {@code Presentes: D.}, {@code Étaient présents : MM.} */
  private static final Pattern ROLL =
      Pattern.compile("(?U)^[\\p{L} ]{3,40} ?:(?: \\p{Lu}{1,2}\\.)*$");

  /** One to four capitals, and perhaps what the person is: {@code Morel, secrétaire ;}. */
  private static final Pattern NAME_IN_ROLL =
      Pattern.compile(
          "(?U)(?:\\p{Lu}[\\p{L}.’'-]*|d[eu]l?|v[oa]n|di|da|y|e|et|und|and)(?: (?:\\p{Lu}[\\p{L}.’'-]*|d[eu]l?|v[oa]n|di|da)){0,4}"
              + "(?:,? \\([^()]*\\))?(?:, [\\p{L}. ]{2,30})?[,;.]");

  private final int first;
  private final Predicate<LineCursor> farewell;

  /**
   * @param first the index of the line before which there is no verse
   * @param farewell whether two lines are a farewell and the name under it
   */
  VerseRule(int first, Predicate<LineCursor> farewell) {
    this.first = first;
    this.farewell = farewell;
  }

  /** True for two short lines, apart on both sides, that a colon announces. */
  private boolean isCouplet(LineCursor cursor, int length) {
    return first == 0
        && length == 2
        && cursor.has(-1)
        && cursor.has(length)
        && cursor.line(-1).text().endsWith(":")
        && cursor.line(0).text().length() < cursor.width() * NARROW
        && cursor.line(1).text().length() < cursor.width() * NARROW
        && Sentences.begins(cursor.line(0).text())
        && !Sentences.stops(cursor.line(0).text())
        && Sentences.stops(cursor.line(1).text())
        && (cursor.line(0).text() + cursor.line(1).text()).chars().noneMatch(Character::isDigit);
  }

  /**
   * True if a colon announces the lines, or ends the first, and most of them are a name and a sign:
   * {@code Étaient présents :} / {@code Dupont, maire ;} / {@code Dr. Weber,}
   */
  private static boolean isRoll(LineCursor cursor, int length) {
    boolean announced = cursor.has(-1) && cursor.line(-1).text().endsWith(":");
    boolean announces = ROLL.matcher(cursor.line(0).text()).find();
    int names = 0;
    for (int i = 0; i < length; i++) {
      names += NAME_IN_ROLL.matcher(cursor.line(i).text()).matches() ? 1 : 0;
    }
    return (announced || announces) && names * 3 >= length * 2 - (announces ? 2 : 0);
  }

  /** True for two short lines that are set in as those of the stanza over them are. */
  private static boolean isUnderStanza(LineCursor cursor, int length) {
    return length == 2
        && cursor.underVerse()
        && cursor.isSetIn(0)
        && cursor.isSetIn(1)
        && cursor.line(0).text().length() < cursor.width() * NARROW
        && cursor.line(1).text().length() < cursor.width() * NARROW;
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!cursor.apart(0) || cursor.index() < first) {
      return Optional.empty();
    }
    int length = cursor.blockLength();
    boolean shortStanza = isCouplet(cursor, length) || isUnderStanza(cursor, length);
    if (length < FEWEST_LINES && !shortStanza
        || length > 200
        || farewell.test(cursor.ahead(length - 2))) {
      return Optional.empty();
    }
    List<BodyLine> stanza = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      stanza.add(cursor.line(i));
    }
    List<Mark> numbers = VerseNumbers.of(stanza);
    int capitals = 0;
    int figures = 0;
    int dashes = 0;
    int stops = 0;
    int setIn = 0;
    int signs = 0; // lines that end in a sign are ended on purpose
    int longest = 0;
    int display = 0; // lines in capitals throughout
    for (int i = 0; i < length; i++) {
      String text = VerseNumbers.without(cursor.line(i).text(), numbers.get(i));
      if (text.length() > cursor.width() * LONGEST
          || cursor.line(i).line().ending() != Ending.SPACE
          || !text.codePoints().anyMatch(Character::isLetter)
          || text.startsWith("_")
          || text.startsWith("—") && cursor.depth(i) < DEEP
          || text.startsWith("- ")
          || text.indexOf('@') >= 0
          || Character.isDigit(text.charAt(0))) {
        return Optional.empty();
      }
      dashes += text.startsWith("—") ? 1 : 0;
      figures += Character.isDigit(text.charAt(text.length() - 1)) ? 1 : 0;
      capitals += Sentences.begins(text) ? 1 : 0;
      stops += text.endsWith(".") ? 1 : 0;
      signs += ",;:.!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
      display += Sentences.isCapitals(text) ? 1 : 0;
      longest = Math.max(longest, text.length());
      setIn += cursor.isSetIn(i) && text.length() < cursor.width() * NARROW ? 1 : 0;
    }
    if (figures * 2 > length || dashes * 2 > length) {
      return Optional.empty(); // an index or a table; a dialogue
    }
    if (first == 0 && isRoll(cursor, length)) {
      return Optional.empty();
    }
    if (display == length && signs * 2 < length && (cursor.opening() || cursor.headed())) {
      return Optional.empty(); // the lines of a title page
    }
    // verse that is set in, or whose short lines end in signs, may begin them in lower case
    // the lines of a farewell are ended on purpose too
    boolean ended =
        first == 0
            && length > FEWEST_LINES
            && signs * 4 >= length * 3
            && longest < cursor.width() * NARROW;
    boolean couplet = length < FEWEST_LINES;
    if (capitals < length * 0.7 && setIn < length && !ended && !couplet || stops > length * 0.6) {
      return Optional.empty();
    }
    return Optional.of(StanzaRule.stanza(cursor, length));
  }
}
