package org.cajista.structure.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;

/**
 * Reads the names of those who may speak: at the head of a line, with a sign after them, or alone
 * over what they say; in capitals, or in mixed case where they often stand so.
 *
 * <p>Which of them do speak, {@link SpeechLines} decides.
 */
final class SpeakerNames {
  private static final int LONGEST_NAME = 42;
  private static final int MOST_WORDS = 5;

  private static final String TURN = "(?:\\.? ?[—–]-? ?|\\.-+ ?| ?: ?[—–]? ?|\\. (?=\\())";

  /** How one speaks, between a comma and the sign before the speech: {@code à part. — }. */
  static final String MANNER = "\\p{Ll}[^.:—–]{1,40}(?:\\.? ?[—–]-? ?|\\.-+ ?| ?: ?)";

  /** In capitals also with a full stop alone. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?U)(\\p{Lu}[\\p{Lu}\\d’'ºª° -]{1,40}?)(?:"
              + TURN
              + "|\\. |, (?="
              + MANNER
              + "))(?=\\S)");

  private static final Pattern MIXED =
      Pattern.compile("(?U)(\\p{Lu}[\\p{L}’' -]{0,40}?)" + TURN + "(?=\\S)");

  private static final Pattern ALONE =
      Pattern.compile("(?U)(\\p{Lu}[\\p{Lu}\\d’'ºª° -]{2,30}?)[.:]?(?: ?\\([^()]{2,60}\\)[.:]?)?");

  /** So often a line in mixed case stands in a play, if it is who speaks. */
  private static final int OFTEN = 4;

  /** A name alone on its line in mixed case: {@code Le docteur}, {@code Primera vecina.} */
  private static final Pattern ALONE_MIXED =
      Pattern.compile("(?U)(\\p{Lu}[\\p{L}’'.-]*(?: [\\p{L}’'.-]+){0,3}?)\\.?");

  private SpeakerNames() {}

  /** A line that may begin a speech: who would speak, and where his name ends with its sign. */
  record Turn(String name, int end) {}

  /** Returns the lines that may begin a speech, in their order. */
  static Map<Integer, Turn> turns(List<BodyLine> lines) {
    Map<Integer, Turn> turns = new TreeMap<>();
    Set<String> often = often(lines);
    for (int i = 0; i < lines.size(); i++) {
      Turn turn = isFree(lines, i) ? turn(lines, i) : null;
      turn = turn == null ? turnAlone(lines, i, often) : turn;
      if (turn != null) {
        turns.put(i, turn);
      }
    }
    return turns;
  }

  /** Returns what often stands alone on a line, in mixed case, like a name. */
  private static Set<String> often(List<BodyLine> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (BodyLine line : lines) {
      aloneMixed(line.text()).ifPresent(name -> times.merge(name, 1, Integer::sum));
    }
    times.values().removeIf(count -> count < OFTEN);
    return times.keySet();
  }

  private static Optional<String> aloneMixed(String text) {
    Matcher matcher = ALONE_MIXED.matcher(text);
    return text.length() < LONGEST_NAME && matcher.matches() && !Sentences.isRoman(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** The turn of one whose name often stands alone, right over what he says. */
  private static Turn turnAlone(List<BodyLine> lines, int i, Set<String> often) {
    if (often.isEmpty() || i + 1 == lines.size() || lines.get(i + 1).line().blanksBefore() > 0) {
      return null;
    }
    String text = lines.get(i).text();
    return aloneMixed(text)
        .filter(often::contains)
        .filter(name -> aloneMixed(lines.get(i + 1).text()).filter(often::contains).isEmpty())
        .map(name -> new Turn(name, text.length()))
        .orElse(null);
  }

  /** True if a sentence, a heading or white space stands before the line. */
  private static boolean isFree(List<BodyLine> lines, int i) {
    BodyLine line = lines.get(i);
    if (i == 0 || line.line().blanksBefore() > 0) {
      return true;
    }
    String before = lines.get(i - 1).text();
    return lines.get(i - 1).line().ending() == Ending.SPACE
        && (Sentences.ends(before)
            || Sentences.isCapitals(before)
            || Character.isUpperCase(line.text().charAt(0)) && line.startsPage());
  }

  private static Turn turn(List<BodyLine> lines, int i) {
    String text = lines.get(i).text();
    if (!Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    for (Pattern pattern : List.of(CAPITALS, MIXED)) {
      Matcher matcher = pattern.matcher(text);
      matcher.region(0, Math.min(text.length(), LONGEST_NAME + 6));
      if (matcher.lookingAt()
          && matcher.group(1).split("\\s+").length <= MOST_WORDS
          && !Sentences.isRoman(matcher.group(1))
          && text.codePoints().skip(matcher.end()).anyMatch(Character::isLetter)) {
        return new Turn(matcher.group(1).strip(), matcher.end());
      }
    }
    Matcher alone = ALONE.matcher(text);
    boolean speech =
        i + 1 < lines.size()
            && lines.get(i + 1).line().blanksBefore() == 0
            && !Sentences.isCapitals(lines.get(i + 1).text());
    return speech && alone.matches() && !Sentences.isRoman(alone.group(1))
        ? new Turn(alone.group(1).strip(), nameEnd(text))
        : null;
  }

  /** Where the name ends on a line of its own: at what is done on the stage, or at its end. */
  private static int nameEnd(String line) {
    int bracket = line.indexOf('(');
    return bracket < 0 ? line.length() : bracket;
  }
}
