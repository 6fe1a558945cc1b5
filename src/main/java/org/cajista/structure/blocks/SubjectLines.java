package org.cajista.structure.blocks;

import java.util.BitSet;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Datelines;

/**
 * Finds the lines that go on with the subject of a letter, which stands in capitals between its
 * date and its salutation: they are one paragraph, however long each line is.
 *
 * @param goOn the lines that go on with the subject
 * @param salutations the lines under a subject, which begin a block also under a full line
 */
record SubjectLines(BitSet goOn, BitSet salutations) {
  /** The salutation stands so many lines under the date. */
  private static final int MOST = 8;

  /** So many of the letters of such a line are capitals. */
  private static final double CAPITALS = 0.6;

  static SubjectLines of(List<BodyLine> lines, Language language) {
    Datelines datelines = new Datelines(language);
    Salutations salutations = new Salutations(language);
    BitSet found = new BitSet();
    BitSet under = new BitSet();
    for (int i = 0; i + 2 < lines.size(); i++) {
      // the subject first: it is told fast, a date is not
      if (!isDisplay(lines.get(i + 1).text()) || !datelines.isDateline(lines.get(i).text())) {
        continue;
      }
      int salute = i + 2;
      while (salute < lines.size()
          && salute <= i + MOST
          && !salutations.isSalutation(lines.get(salute).text())) {
        salute++;
      }
      if (salute == lines.size() || salute > i + MOST) {
        continue;
      }
      under.set(salute);
      for (int at = i + 2; at < salute; at++) {
        String text = lines.get(at).text();
        boolean goesOn = isDisplay(text) || text.startsWith("(") && text.contains(")");
        if (!goesOn || lines.get(at).line().blanksBefore() > 0) {
          break;
        }
        found.set(at);
      }
    }
    return new SubjectLines(found, under);
  }

  private static boolean isDisplay(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 2 && capitals >= letters * CAPITALS && Sentences.begins(text);
  }
}
