package org.cajista.structure.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;

/**
 * What the whole text says of its paragraphs: whether blank lines part them, and where the entries
 * of a glossary, a bibliography, an index or a chronology begin that no blank line parts.
 */
public final class EntryLines {
  /** Lines of a term and a colon this near to each other are entries, and no accident. */
  private static final int WINDOW = 15;

  private static final int FEWEST = 4;

  /** So many lines at the margin do not begin with a capital by chance. */
  private static final int FEWEST_HEADS = 3;

  /** A line that comes so often is no heading. */
  private static final int RECURRING = 3;

  /** What stands further in than this is centred, and no paragraph. */
  private static final int DEEPEST = 12;

  /** A line shorter than this part of a full one was ended on purpose. */
  private static final double SHORT = 0.75;

  /** A line of a list is shorter than this part of a full one. */
  private static final double NARROW = 0.6;

  private static final int FEWEST_LISTED = 2;

  /** What part of the lines have the indentation of the margin. */
  private static final double COMMON = 0.2;

  private static final Pattern TERM = Pattern.compile("(?U)[^.:;,«»“”?!\\d]{1,40}: \\S.*");

  private final BitSet entries;
  private final BitSet turnovers;
  private final boolean spaced;
  private final int margin;
  private final Set<String> recurring;

  private EntryLines(
      BitSet entries, BitSet turnovers, boolean spaced, int margin, Set<String> recurring) {
    this.entries = entries;
    this.turnovers = turnovers;
    this.spaced = spaced;
    this.margin = margin;
    this.recurring = recurring;
  }

  /**
   * Reads all lines of the running text.
   *
   * @param width the length of a full line
   */
  public static EntryLines of(List<BodyLine> lines, int width, Language language) {
    BitSet candidates = new BitSet();
    int ends = 0;
    int blanks = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean isShort = i > 0 && lines.get(i - 1).text().length() < width * SHORT;
      boolean stops = i > 0 && Sentences.stops(lines.get(i - 1).text());
      if (isShort && stops && !lines.get(i).startsPage()) {
        ends++;
        blanks += lines.get(i).line().blanksBefore() > 0 ? 1 : 0;
      }
      boolean after = i == 0 || isShort || Sentences.ends(lines.get(i - 1).text());
      if (after && TERM.matcher(lines.get(i).text()).matches()) {
        candidates.set(i);
      }
    }
    BitSet entries = new BitSet();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      int from = Math.max(0, i - WINDOW);
      int near = candidates.get(from, i + WINDOW).cardinality();
      if (near >= FEWEST) {
        entries.set(i);
      }
    }
    int margin = margin(lines);
    BitSet turnovers = new BitSet();
    hanging(lines, margin, entries, turnovers);
    announced(lines, width, entries);
    entries.or(DatedEntries.of(lines, language));
    return new EntryLines(
        entries, turnovers, ends > 0 && blanks * 2 > ends, margin, recurring(lines, width));
  }

  /**
   * Finds the entries of a list that a colon announces: up to the next blank line all lines under
   * it are short and begin with capitals: {@code Present:} / {@code Mr. Gale.} / {@code Mr. Aske.}
   */
  private static void announced(List<BodyLine> lines, int width, BitSet entries) {
    int start = -1; // the first line of the list
    for (int i = 1; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || lines.get(i).line().blanksBefore() > 0;
      if (start > 0 && ends && i - start >= FEWEST_LISTED) {
        entries.set(start, i);
      }
      String text = ends && i == lines.size() ? "" : lines.get(i).text();
      boolean listed = text.length() < width * NARROW && Sentences.begins(text);
      String before = lines.get(i - 1).text();
      if (start < 0 && listed && before.endsWith(":") && before.length() < width * SHORT) {
        start = i;
      } else if (ends || !listed) {
        start = -1;
      }
    }
  }

  /**
   * Finds the entries of bibliographies and indexes, whose first lines hang out: the lines at the
   * margin all begin an entry, and those that are set in go on with it.
   */
  private static void hanging(List<BodyLine> lines, int margin, BitSet entries, BitSet turnovers) {
    int usual = usualBlanks(lines);
    boolean before = false; // whether the block before was of such entries
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean ends =
          i == lines.size() || lines.get(i).startsPage() || lines.get(i).line().blanksBefore() > 0;
      if (ends) {
        BitSet heads = new BitSet();
        BitSet rest = new BitSet();
        int inside = 0; // lines set in where the line before is no sentence's end
        boolean possible = true;
        for (int k = start; k < i; k++) {
          int in = lines.get(k).line().indent() - margin;
          boolean isHead = in < 2;
          (isHead ? heads : rest).set(k);
          possible &= isHead ? opensEntry(lines.get(k).text()) : in <= DEEPEST;
          inside += !isHead && k > 0 && !Sentences.stops(lines.get(k - 1).text()) ? 1 : 0;
        }
        boolean hangs = heads.cardinality() >= FEWEST_HEADS && inside * 2 >= rest.cardinality();
        boolean goesOn = before && lines.get(start).startsPage() && rest.isEmpty();
        before = possible && (hangs && inside > 0 || goesOn && heads.cardinality() > 1);
        if (before) {
          entries.or(heads);
          turnovers.or(rest);
        }
        start = i;
      }
    }
  }

  /** How many blank lines stand before most lines: some extractions part all of them. */
  public static int usualBlanks(List<BodyLine> lines) {
    int[] blanks = lines.stream().mapToInt(line -> line.line().blanksBefore()).sorted().toArray();
    return blanks.length == 0 ? 0 : blanks[blanks.length / 2];
  }

  /** Whether a line may begin an entry: no small letter stands at its head. */
  private static boolean opensEntry(String text) {
    return !Character.isLowerCase(text.codePointAt(0)) && !Character.isDigit(text.charAt(0));
  }

  private static Set<String> recurring(List<BodyLine> lines, int width) {
    Map<String, Integer> times = new HashMap<>();
    for (BodyLine line : lines) {
      if (line.text().length() < width * SHORT
          && line.text().chars().anyMatch(Character::isLetter)) {
        times.merge(line.text(), 1, Integer::sum);
      }
    }
    times.values().removeIf(count -> count < RECURRING);
    return Set.copyOf(times.keySet());
  }

  /** The least indentation that many lines have: short paragraphs are set in as often as not. */
  private static int margin(List<BodyLine> lines) {
    Map<Integer, Integer> times = new HashMap<>();
    lines.forEach(line -> times.merge(line.line().indent(), 1, Integer::sum));
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= lines.size() * COMMON)
        .map(Map.Entry::getKey)
        .min(Integer::compare)
        .orElse(0);
  }

  public boolean contains(int line) {
    return entries.get(line);
  }

  /** Whether the line goes on with the entry above, whose first line hangs out. */
  public boolean isTurnover(int line) {
    return turnovers.get(line);
  }

  /** Whether the line is set in from the others, as the first of a paragraph is. */
  public boolean isSetIn(Line before, Line line) {
    int in = line.indent() - margin;
    return in >= 2 && in <= DEEPEST && before.indent() <= margin + 1;
  }

  /** Whether a short line with this text comes three times or more. */
  public boolean recurs(String text) {
    return recurring.contains(text);
  }

  /** Whether the line is set in from the margin. */
  public boolean isSetIn(Line line) {
    return depth(line) >= 2;
  }

  /** How many blanks the line is set in from the margin. */
  public int depth(Line line) {
    return line.indent() - margin;
  }

  /** Whether blank lines part the paragraphs. */
  public boolean spaced() {
    return spaced;
  }
}
