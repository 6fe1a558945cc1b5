package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;

/**
 * Finds who speaks in a play or an interrogation: names at the head of lines that come again, by
 * turns, near to each other: {@code LUCÍA.—Será el viento.}, {@code Le juge. — Où étiez-vous ?}
 *
 * <p>It leaves alone the terms of a glossary, each of which comes once, the authors of a
 * bibliography, whose works follow each other, and the fields of records.
 */
public final class SpeechLines {
  /** So many speeches make a dialogue, of so many speakers. */
  private static final int FEWEST = 4;

  private static final int FEWEST_SPEAKERS = 2;

  /** Two speeches are not further apart, in lines. */
  private static final int NEAR = 15;

  private static final int FEWEST_VERSES = 3;

  /** What stands between the name and the speech, or alone: what is done on the stage. */
  public static final Pattern STAGE =
      Pattern.compile("[(\\[][^()\\[\\]]{2,200}[)\\]][.:]? ?(?:[—–]-? ?)?");

  /** As {@link #STAGE}, after the name and a comma. */
  public static final Pattern DIRECTION = Pattern.compile("(?U)" + SpeakerNames.MANNER);

  private final Map<Integer, Integer> ends;
  private final BitSet alone;
  private final Set<String> speakers;
  private final boolean verse;

  private SpeechLines(
      Map<Integer, Integer> ends, BitSet alone, Set<String> speakers, boolean verse) {
    this.ends = ends;
    this.alone = alone;
    this.speakers = speakers;
    this.verse = verse;
  }

  public static SpeechLines of(List<BodyLine> lines) {
    Map<Integer, SpeakerNames.Turn> turns = SpeakerNames.turns(lines);
    Map<String, Integer> times = new HashMap<>();
    turns.values().forEach(turn -> times.merge(turn.name(), 1, Integer::sum));
    times.values().removeIf(count -> count < 2);
    Map<Integer, Integer> ends = dialogue(lines, turns, times.keySet());
    Set<String> speakers = new HashSet<>();
    BitSet alone = new BitSet();
    ends.forEach(
        (line, end) -> {
          speakers.add(turns.get(line).name());
          alone.set(line, end >= lines.get(line).text().length());
        });
    return new SpeechLines(ends, alone, speakers, isVerse(lines, ends, alone));
  }

  /** True if the name of who speaks stands alone on the line. */
  public boolean isNameAlone(int line) {
    return alone.get(line);
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

  /** Speeches of speakers that answer each other, and near them those of others. */
  private static Map<Integer, Integer> dialogue(
      List<BodyLine> lines, Map<Integer, SpeakerNames.Turn> turns, Set<String> again) {
    List<Integer> sure = new ArrayList<>();
    turns.forEach(
        (line, turn) -> {
          if (again.contains(turn.name())) {
            sure.add(line);
          }
        });
    if (areRecords(lines, turns, sure)) {
      return Map.of();
    }
    BitSet answered = new BitSet();
    Set<String> names = new HashSet<>();
    int asked = 0;
    for (int k = 0; k < sure.size(); k++) {
      int next = answer(sure, turns, k);
      if (next > 0) {
        answered.set(sure.get(k));
        answered.set(sure.get(next - 1));
        answered.set(sure.get(next));
        names.add(turns.get(sure.get(k)).name());
        names.add(turns.get(sure.get(next - 1)).name());
      }
    }
    for (int line = answered.nextSetBit(0); line >= 0; line = answered.nextSetBit(line + 1)) {
      asked += isAsked(lines, line) ? 1 : 0;
    }
    Map<Integer, Integer> ends = new HashMap<>();
    if (answered.cardinality() >= FEWEST && names.size() >= FEWEST_SPEAKERS && asked > 0) {
      turns.forEach(
          (line, turn) -> {
            int last = answered.previousSetBit(line);
            int next = answered.nextSetBit(line);
            if (last >= 0 && line - last <= NEAR || next >= 0 && next - line <= NEAR) {
              ends.put(line, turn.end());
            }
          });
    }
    return ends;
  }

  /**
   * True for records, whose fields come in one order again and again, each with a colon: three or
   * more, or white space between the records alone.
   */
  private static boolean areRecords(
      List<BodyLine> lines, Map<Integer, SpeakerNames.Turn> turns, List<Integer> sure) {
    int fields = 1;
    while (fields < sure.size()
        && !turns.get(sure.get(fields)).name().equals(turns.get(sure.get(0)).name())) {
      fields++;
    }
    if (fields < 2 || sure.size() < 2 * fields) {
      return false;
    }
    boolean parted = true;
    for (int i = 0; i < sure.size(); i++) {
      String name = turns.get(sure.get(i)).name();
      String text = lines.get(sure.get(i)).text();
      boolean colon = text.startsWith(":", name.length()) && !Sentences.isCapitals(name);
      if (!colon || i >= fields && !name.equals(turns.get(sure.get(i - fields)).name())) {
        return false;
      }
      boolean white = lines.get(sure.get(i)).line().blanksBefore() > 0;
      parted &= i == 0 || white == (i % fields == 0);
    }
    return fields > FEWEST_SPEAKERS || parted;
  }

  /** Where the speaker of a turn speaks again, after one who also speaks again; 0 where nowhere. */
  private static int answer(List<Integer> sure, Map<Integer, SpeakerNames.Turn> turns, int k) {
    String name = turns.get(sure.get(k)).name();
    for (int next = k + 1; next < sure.size() && sure.get(next) - sure.get(k) <= 2 * NEAR; next++) {
      if (turns.get(sure.get(next)).name().equals(name)) {
        return next > k + 1 ? next : 0;
      }
    }
    return 0;
  }

  /** True if one asks or exclaims in the first lines of a speech. */
  private static boolean isAsked(List<BodyLine> lines, int at) {
    for (int i = at; i < Math.min(lines.size(), at + 3); i++) {
      String text = lines.get(i).text();
      if (text.indexOf('?') >= 0 || text.indexOf('!') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True if the lines of speeches begin with capitals also where no sentence ends before. */
  private static boolean isVerse(List<BodyLine> lines, Map<Integer, Integer> ends, BitSet alone) {
    int verses = 0;
    int all = 0;
    for (int start : ends.keySet()) {
      for (int i = alone.get(start) ? start + 2 : start + 1;
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
