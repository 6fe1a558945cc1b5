package org.cajista.structure.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;

/**
 * Finds who speaks in a play or an interrogation: names at the head of lines that come again, by
 * turns, near to each other: {@code LUCÍA.—Será el viento.}, {@code Le juge. — Où étiez-vous ?}
 *
 * <p>It leaves alone the terms of a glossary, each of which comes once, and the authors of a
 * bibliography, whose works follow each other.
 */
public final class SpeechLines {
  /** So many speeches make a dialogue, of so many speakers. */
  private static final int FEWEST = 4;

  private static final int FEWEST_SPEAKERS = 2;

  /** Two speeches are not further apart, in lines. */
  private static final int NEAR = 15;

  /** So many neighbouring speeches have different speakers. */
  private static final double BY_TURNS = 0.6;

  private static final int FEWEST_VERSES = 3;
  private static final int LONGEST_NAME = 42;
  private static final int MOST_WORDS = 5;

  private static final String TURN = "(?:\\.? ?[—–]-? ?|\\.-+ ?| ?: ?[—–]? ?|\\. (?=\\())";

  /** In capitals also with a full stop alone. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?U)(\\p{Lu}[\\p{Lu}\\d’'ºª° -]{1,40}?)(?:" + TURN + "|\\. )(?=\\S)");

  private static final Pattern MIXED =
      Pattern.compile("(?U)(\\p{Lu}[\\p{L}’' -]{0,40}?)" + TURN + "(?=\\S)");

  private static final Pattern ALONE =
      Pattern.compile("(?U)(\\p{Lu}[\\p{Lu}\\d’'ºª° -]{2,30}?)[.:]?(?: ?\\([^()]{2,60}\\)[.:]?)?");

  /** What stands between the name and the speech, or alone: what is done on the stage. */
  public static final Pattern STAGE =
      Pattern.compile("[(\\[][^()\\[\\]]{2,200}[)\\]][.:]? ?(?:[—–]-? ?)?");

  private final Map<Integer, Integer> ends;
  private final Set<String> speakers;
  private final boolean verse;

  private SpeechLines(Map<Integer, Integer> ends, Set<String> speakers, boolean verse) {
    this.ends = ends;
    this.speakers = speakers;
    this.verse = verse;
  }

  /** A line that may begin a speech: who would speak, and where his name ends with its sign. */
  private record Turn(String name, int end) {}

  public static SpeechLines of(List<BodyLine> lines) {
    Map<Integer, Turn> turns = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Turn turn = isFree(lines, i) ? turn(lines, i) : null;
      if (turn != null) {
        turns.put(i, turn);
        times.merge(turn.name, 1, Integer::sum);
      }
    }
    times.values().removeIf(count -> count < 2);
    Map<Integer, Integer> ends = dialogue(turns, times.keySet());
    Set<String> speakers = new HashSet<>();
    ends.keySet().forEach(line -> speakers.add(turns.get(line).name));
    return new SpeechLines(ends, speakers, isVerse(lines, ends));
  }

  /** True if a speech begins with the line. */
  public boolean begins(int line) {
    return ends.containsKey(line);
  }

  public boolean exist() {
    return !ends.isEmpty();
  }

  /** Where the name of the speaker ends, with its sign. */
  public int nameEnd(int line) {
    return ends.get(line);
  }

  /** True if the speeches are in verse. */
  public boolean inVerse() {
    return verse;
  }

  /** True if the line names speakers in capitals: who is on the stage. */
  public boolean names(String line) {
    long capitals = line.chars().filter(Character::isUpperCase).count();
    return capitals * 2 >= line.chars().filter(Character::isLetter).count()
        && speakers.stream().anyMatch(line::contains);
  }

  /** Speeches of speakers that come again, and near them those of others. */
  private static Map<Integer, Integer> dialogue(Map<Integer, Turn> turns, Set<String> again) {
    Map<Integer, Integer> ends = new HashMap<>();
    BitSet sure = new BitSet();
    int before = -1;
    int near = 0;
    int others = 0;
    Set<String> names = new HashSet<>();
    for (Map.Entry<Integer, Turn> entry : turns.entrySet()) {
      if (!again.contains(entry.getValue().name)) {
        continue;
      }
      sure.set(entry.getKey());
      names.add(entry.getValue().name);
      if (before >= 0 && entry.getKey() - before <= NEAR) {
        near++;
        others += turns.get(before).name.equals(entry.getValue().name) ? 0 : 1;
      }
      before = entry.getKey();
    }
    boolean dialogue =
        sure.cardinality() >= FEWEST
            && names.size() >= FEWEST_SPEAKERS
            && near * 2 >= sure.cardinality()
            && others >= near * BY_TURNS;
    if (dialogue) {
      turns.forEach(
          (line, turn) -> {
            int last = sure.previousSetBit(line);
            int next = sure.nextSetBit(line);
            if (last >= 0 && line - last <= NEAR || next >= 0 && next - line <= NEAR) {
              ends.put(line, turn.end);
            }
          });
    }
    return ends;
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
      if (matcher.lookingAt() && matcher.group(1).split("\\s+").length <= MOST_WORDS) {
        return new Turn(matcher.group(1).strip(), matcher.end());
      }
    }
    Matcher alone = ALONE.matcher(text);
    boolean speech =
        i + 1 < lines.size()
            && lines.get(i + 1).line().blanksBefore() == 0
            && !Sentences.isCapitals(lines.get(i + 1).text());
    return speech && alone.matches() ? new Turn(alone.group(1).strip(), nameEnd(text)) : null;
  }

  /** Where the name ends on a line of its own: at what is done on the stage, or at its end. */
  private static int nameEnd(String line) {
    int bracket = line.indexOf('(');
    return bracket < 0 ? line.length() : bracket;
  }

  /** True if the lines of speeches begin with capitals also where no sentence ends before. */
  private static boolean isVerse(List<BodyLine> lines, Map<Integer, Integer> ends) {
    int verses = 0;
    int all = 0;
    for (int start : ends.keySet()) {
      for (int i = start + 1;
          i < lines.size() && !ends.containsKey(i) && lines.get(i).line().blanksBefore() == 0;
          i++) {
        if (!Sentences.ends(lines.get(i - 1).text())) {
          all++;
          verses += Sentences.begins(lines.get(i).text()) ? 1 : 0;
        }
      }
    }
    return verses >= FEWEST_VERSES && verses * 10 >= all * 7;
  }
}
