package org.cajista.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;

/**
 * What the whole text says of its paragraphs: whether blank lines part them, and where the entries
 * of a glossary begin that no blank line parts.
 */
final class EntryLines {
  /** Lines of a term and a colon this near to each other are entries, and no accident. */
  private static final int WINDOW = 15;

  private static final int FEWEST = 4;

  /** A line that comes so often is no heading. */
  private static final int RECURRING = 3;

  /** What stands further in than this is centred, and no paragraph. */
  private static final int DEEPEST = 12;

  /** A line shorter than this part of a full one was ended on purpose. */
  private static final double SHORT = 0.75;

  /** What part of the lines have the indentation of the margin. */
  private static final double COMMON = 0.2;

  private static final Pattern TERM = Pattern.compile("(?U)[^.:;,«»“”?!\\d]{1,40}: \\S.*");

  private final BitSet entries;
  private final boolean spaced;
  private final int margin;
  private final Set<String> recurring;

  private EntryLines(BitSet entries, boolean spaced, int margin, Set<String> recurring) {
    this.entries = entries;
    this.spaced = spaced;
    this.margin = margin;
    this.recurring = recurring;
  }

  /**
   * Reads all lines of the running text.
   *
   * @param width the length of a full line
   */
  static EntryLines of(List<BodyLine> lines, int width) {
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
    return new EntryLines(
        entries, ends > 0 && blanks * 2 > ends, margin(lines), recurring(lines, width));
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

  boolean contains(int line) {
    return entries.get(line);
  }

  /** Whether the line is set in from the others, as the first of a paragraph is. */
  boolean isSetIn(Line before, Line line) {
    int in = line.indent() - margin;
    return in >= 2 && in <= DEEPEST && before.indent() <= margin + 1;
  }

  /** Whether a short line with this text comes three times or more. */
  boolean recurs(String text) {
    return recurring.contains(text);
  }

  /** Whether the line is set in from the margin. */
  boolean isSetIn(Line line) {
    return line.indent() >= margin + 2;
  }

  /** Whether blank lines part the paragraphs. */
  boolean spaced() {
    return spaced;
  }
}
