package org.cajista.repair;

import java.util.List;

/**
 * The way in which the document sets its dashes, as its lines show: glued to the words of the
 * phrase that they enclose ({@code —así—}, as in Spanish), glued on both sides, or between blanks.
 *
 * @param opensGlued true if a dash after a blank is glued to the word after it
 * @param standsGlued true if a dash after a word is glued to the word after it
 */
record DashStyle(boolean opensGlued, boolean standsGlued) {

  /** Returns the style of all columns together; that of Spanish if there are no dashes. */
  static DashStyle of(List<ZoneText> columns) {
    int[] opening = new int[2];
    int[] standing = new int[2];
    for (ZoneText column : columns) {
      String text = column.text();
      for (int i = text.indexOf('—'); i >= 0; i = text.indexOf('—', i + 1)) {
        boolean lineEnd = i + 1 == text.length() || text.charAt(i + 1) == '\n';
        if (lineEnd || i == 0) {
          continue;
        }
        boolean afterWord = Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeWord = Character.isLetterOrDigit(text.charAt(i + 1));
        boolean beforeBlank = text.charAt(i + 1) == ' ';
        if (beforeWord || beforeBlank) {
          if (afterWord) {
            standing[beforeWord ? 1 : 0]++;
          } else if (text.charAt(i - 1) == ' ') {
            opening[beforeWord ? 1 : 0]++;
          }
        }
      }
    }
    return new DashStyle(opening[1] >= opening[0], standing[1] > standing[0]);
  }
}
