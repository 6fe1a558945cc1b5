package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;

/**
 * Finds the first lines of paragraphs in a text that lost its indentation: they go on in the next
 * line, though they have room for its first word, because they were set in.
 *
 * <p>It is tried out on the lines that certainly begin paragraphs and on those that certainly do
 * not; where the two are equally full, as in a text whose paragraphs were never set in, it finds
 * none.
 */
public final class FirstLines {
  /** A line that ends a paragraph for certain is shorter than this part of a full one. */
  private static final double SHORT = 0.75;

  /** A line shorter than this is a salutation or a heading, if not the end of a paragraph. */
  private static final double VERY_SHORT = 0.4;

  /** A first line is at least so full. */
  private static final double LEAST = 0.6;

  /** Fewer lines that certainly begin a paragraph say nothing. */
  private static final int FEWEST = 3;

  /** Fewer of them must all have room for more. */
  private static final int MANY = 6;

  /** Where few lines are sure, others may be so much fuller; in characters. */
  private static final int SLACK = 3;

  /** So many of the first lines have room for more, and so few of the others. */
  private static final double MOST_FIRST = 0.65;

  private static final double FEW_OTHERS = 0.08;

  private final BitSet starts;

  private FirstLines(BitSet starts) {
    this.starts = starts;
  }

  /**
   * Measures the lines of the running text.
   *
   * @param width the length of a full line
   * @param spaced whether blank lines part the paragraphs: then nothing need be guessed
   */
  public static FirstLines of(List<BodyLine> lines, int width, boolean spaced) {
    List<Integer> first = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).line().indent() >= 2 && isSureFirst(lines, i, width)) {
        return new FirstLines(new BitSet()); // the indentation is there
      }
      if (goesOn(lines, i) && lines.get(i).text().length() >= width * LEAST) {
        if (isSureFirst(lines, i, width)) {
          first.add(fill(lines, i));
        } else if (goesOn(lines, i - 1)) {
          others.add(fill(lines, i));
        }
      }
    }
    int least = spaced || first.size() < FEWEST ? 0 : threshold(first, others);
    BitSet starts = new BitSet();
    for (int i = 1; i < lines.size() && least > 0; i++) {
      if (isPossible(lines, i)
          && lines.get(i).text().length() >= width * LEAST
          && fill(lines, i) <= least) {
        starts.set(i);
      }
    }
    return new FirstLines(starts);
  }

  /** True if the line was set in: a paragraph begins with it. */
  public boolean begins(int line) {
    return starts.get(line);
  }

  /** The fill that divides first lines from others best; 0 where none does so well enough. */
  private static int threshold(List<Integer> first, List<Integer> others) {
    int best = 0;
    double gain = 0;
    for (int fill : first) {
      double found = share(first, fill);
      double wrong = share(others, fill);
      boolean few = first.size() < MANY;
      boolean clear = few ? found == 1 && wrong <= FEW_OTHERS / 2 : wrong <= FEW_OTHERS;
      if (found >= MOST_FIRST && clear && found - wrong > gain) {
        gain = found - wrong;
        best = fill;
      }
    }
    int least = best;
    int next =
        others.stream().mapToInt(fill -> fill).filter(fill -> fill > least).min().orElse(least);
    // a few lines say little more than what they show
    int most = first.size() < MANY ? best + SLACK : next - 1;
    return Math.max(best, Math.min(most, next - 1));
  }

  private static double share(List<Integer> fills, int most) {
    long found = fills.stream().filter(fill -> fill <= most).count();
    return fills.isEmpty() ? 0 : (double) found / fills.size();
  }

  /** True if the line before this one ends its paragraph for certain. */
  private static boolean isSureFirst(List<BodyLine> lines, int i, int width) {
    String before = lines.get(i - 1).text();
    return Sentences.begins(lines.get(i).text())
        && (Sentences.stops(before) && before.length() < width * SHORT
            || before.length() < width * VERY_SHORT);
  }

  /** True if a sentence may begin with the line, which does not end with it. */
  private static boolean isPossible(List<BodyLine> lines, int i) {
    return i + 1 < lines.size()
        && Sentences.ends(lines.get(i - 1).text())
        && Sentences.begins(lines.get(i).text())
        && lines.get(i).line().blanksBefore() == 0
        && goesOn(lines, i);
  }

  /** True if the line certainly goes on in the next one. */
  private static boolean goesOn(List<BodyLine> lines, int i) {
    if (i + 1 >= lines.size() || lines.get(i + 1).startsPage()) {
      return false;
    }
    BodyLine next = lines.get(i + 1);
    String text = lines.get(i).text();
    if (Character.isDigit(text.charAt(text.length() - 1))) {
      return false; // a raised figure on a line of its own may have cut the line
    }
    return next.line().blanksBefore() == 0
        && (lines.get(i).line().ending() == Ending.JOIN
            || Character.isLowerCase(next.text().charAt(0))
                && !Sentences.ends(lines.get(i).text()));
  }

  /** How long the line would be with the first word of the next. */
  private static int fill(List<BodyLine> lines, int i) {
    String next = lines.get(i + 1).text();
    int blank = next.indexOf(' ');
    return lines.get(i).text().length() + 1 + (blank < 0 ? next.length() : blank);
  }
}
