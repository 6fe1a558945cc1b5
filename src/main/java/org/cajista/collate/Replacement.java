package org.cajista.collate;

import java.util.ArrayList;
import java.util.List;

/**
 * Some characters of a word that are others in the TEI.
 *
 * @param was the characters of the source; can be empty
 * @param is the characters of the TEI; can be empty
 */
record Replacement(String was, String is) {
  private static final int SHORT = 3;

  /** True if only one, two or three characters are replaced. */
  boolean isShort() {
    return was.length() <= SHORT && is.length() <= SHORT;
  }

  /** True if signs that no word has inside became letters. */
  boolean isLostGlyph() {
    return !was.isEmpty()
        && !is.isEmpty()
        && was.codePoints().noneMatch(Character::isLetter)
        && is.codePoints().allMatch(Character::isLetter);
  }

  /** Returns the replacements in the words of a difference, from left to right. */
  static List<Replacement> of(Deviation deviation) {
    String was = deviation.sourceWords().replaceAll("-?\\s+", "");
    String is = deviation.teiWords().replaceAll("-?\\s+", "");
    int[][] common = common(was, is);
    List<Replacement> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < was.length() || j < is.length()) {
      int fromI = i;
      int fromJ = j;
      while (i < was.length() && j < is.length() && was.charAt(i) == is.charAt(j)) {
        i++;
        j++;
        fromI = i;
        fromJ = j;
      }
      while ((i < was.length() || j < is.length())
          && !(i < was.length() && j < is.length() && was.charAt(i) == is.charAt(j))) {
        if (j == is.length() || i < was.length() && common[i + 1][j] >= common[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      if (i > fromI || j > fromJ) {
        found.add(new Replacement(was.substring(fromI, i), is.substring(fromJ, j)));
      }
    }
    return found;
  }

  /** Returns for each pair of places how many characters are the same from there on. */
  private static int[][] common(String was, String is) {
    int[][] common = new int[was.length() + 1][is.length() + 1];
    for (int i = was.length() - 1; i >= 0; i--) {
      for (int j = is.length() - 1; j >= 0; j--) {
        common[i][j] =
            was.charAt(i) == is.charAt(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
