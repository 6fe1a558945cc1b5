package org.cajista.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words with signs in a column. A word that a line end splits is one word. Web addresses
 * and runs of signs alone are skipped.
 */
final class DamagedWords {
  /** The greatest number of lost glyphs in a word; a run with more is not a word. */
  private static final int MOST_HOLES = 4;

  private static final int LONGEST = 60;

  private final String text;
  private final List<DamagedWord> found = new ArrayList<>();

  // the run of letters and signs that is being read, and the column offsets of its characters
  private final StringBuilder run = new StringBuilder();
  private final int[] at = new int[LONGEST];

  private DamagedWords(String text) {
    this.text = text;
  }

  /** Returns all such words of the column, in order; a part of a compound may be found with it. */
  static List<DamagedWord> in(ZoneText column) {
    DamagedWords words = new DamagedWords(column.text());
    words.scan();
    return words.found;
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      int sound = isPart(i) ? endOfSoundWord(i) : i + 1;
      if (sound > i) {
        i = sound;
        continue;
      }
      boolean signs = false;
      boolean letters = false;
      int start = i;
      run.setLength(0);
      while (i < text.length() && (isPart(i) || splitsWord(i))) {
        if (splitsWord(i)) {
          i += 2;
          continue;
        }
        char c = text.charAt(i);
        signs |= CharacterClasses.isSign(c);
        letters |= CharacterClasses.isLetter(c);
        if (run.length() < LONGEST) {
          at[run.length()] = i;
        }
        run.append(c);
        i++;
      }
      if (signs && letters && run.length() <= LONGEST && !isAddress(start)) {
        divide();
      }
      i = Math.max(i, start + 1);
    }
  }

  /**
   * Returns where a word of letters alone ends, which most words are; {@code start} if it goes on
   * with a sign or a hyphen.
   */
  private int endOfSoundWord(int start) {
    int end = start;
    while (end < text.length() && CharacterClasses.isLetter(text.charAt(end))) {
      end++;
    }
    boolean sound =
        end == text.length()
            || !CharacterClasses.isSign(text.charAt(end))
                && !CharacterClasses.isHyphen(text.charAt(end));
    return sound ? end : start;
  }

  private boolean isPart(int i) {
    return CharacterClasses.isLetter(text.charAt(i)) || CharacterClasses.isSign(text.charAt(i));
  }

  private boolean splitsWord(int i) {
    return run.length() > 0
        && i + 2 < text.length()
        && text.charAt(i + 1) == '\n'
        && CharacterClasses.isHyphen(text.charAt(i))
        && isPart(i + 2)
        && !startsNumber(i + 2)
        && !CharacterClasses.isFigure(text.charAt(i - 1));
  }

  private boolean startsNumber(int i) {
    return CharacterClasses.isFigure(text.charAt(i))
        && (i + 1 == text.length() || !Character.isLowerCase(text.charAt(i + 1)));
  }

  private boolean isAddress(int start) {
    int from = start;
    while (from > 0 && start - from < LONGEST && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = start;
    while (to < text.length() && to - start < LONGEST && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    String around = text.substring(from, to);
    return around.contains("://") || around.contains("www.") || around.contains("@");
  }

  /** Hyphens divide the run; and each hyphen may itself be the sign of a lost glyph. */
  private void divide() {
    int start = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i == run.length() || run.charAt(i) == '-') {
        if (i < run.length()) {
          word(start, i, endOfPart(i + 1), true);
        }
        word(start, start, i, false);
        start = i + 1;
      }
    }
  }

  private int endOfPart(int from) {
    int end = run.indexOf("-", from);
    return end < 0 ? run.length() : end;
  }

  /** Adds the word from {@code start} to {@code end} of the run, if it can be a word. */
  private void word(int start, int hyphen, int end, boolean withHyphen) {
    int head = start;
    while (head + 1 < end && isSign(head) && isSign(head + 1)) {
      head++; // of several signs at the head only the last can be a glyph
    }
    boolean number = head > start && CharacterClasses.isFigure(run.charAt(head - 1)); // «1936-mayo»
    int last = end;
    while (last > head && isSign(last - 1)) {
      last--;
    }
    if (last == head || number || (withHyphen && (hyphen < head || hyphen >= last))) {
      return;
    }
    List<Integer> holes = new ArrayList<>();
    for (int i = head; i < last; i++) {
      if (isSign(i)) {
        boolean adjoins = !holes.isEmpty() && holes.get(holes.size() - 1) == i - head - 1;
        if (adjoins
            && (CharacterClasses.isOrdinary(run.charAt(i))
                || CharacterClasses.isOrdinary(run.charAt(i - 1)))) {
          return; // a number or a formula
        }
        holes.add(i - head);
      }
    }
    if (holes.isEmpty() && last < end) {
      holes.add(last - head);
      last++;
    }
    if (!holes.isEmpty() && holes.size() <= MOST_HOLES && holes.size() < last - head) {
      found.add(
          new DamagedWord(
              run.substring(head, last),
              Arrays.stream(at, head, last).boxed().toList(),
              holes,
              run.substring(last, end)));
    }
  }

  private boolean isSign(int i) {
    return CharacterClasses.isSign(run.charAt(i));
  }
}
