package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Traced;
import org.cajista.structure.lines.BodyLine;

/**
 * Parts a line of a letter that two signatories share: {@code El alcalde: P. Ruiz El secretario: J.
 * Mora} → two lines. It leaves alone words that are set apart in a line of text.
 */
final class SharedLines {
  /** So many blanks part two signatures. */
  private static final int WIDE = 3;

  private SharedLines() {}

  /** Returns the lines, those with several signatures divided. */
  static List<BodyLine> apart(List<BodyLine> lines, ClosingWords closing) {
    List<BodyLine> apart = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      BodyLine line = lines.get(at);
      List<Traced> parts = parts(line.line().text());
      boolean signed =
          parts.size() > 1
              && !(at + 1 < lines.size() && isRow(lines.get(at + 1)))
              && parts.stream().allMatch(part -> closing.signsWithOffice(part.toString()));
      if (!signed) {
        apart.add(line);
        continue;
      }
      for (int i = 0; i < parts.size(); i++) {
        Line one = line.line().withText(parts.get(i));
        boolean last = i == parts.size() - 1;
        apart.add(
            i == 0
                ? new BodyLine(one.withEnding(Ending.SPACE), line.breaks(), line.sideNotes())
                : new BodyLine(
                    one.withBlanksBefore(0).withEnding(last ? one.ending() : Ending.SPACE),
                    List.of()));
      }
    }
    return apart;
  }

  /** True for a row of a table: figures stand in one of its cells. */
  private static boolean isRow(BodyLine line) {
    List<Traced> parts = parts(line.line().text());
    return parts.size() > 1
        && parts.stream().anyMatch(part -> part.chars().allMatch(c -> c <= ' ' || c < 'A'));
  }

  private static List<Traced> parts(Traced text) {
    List<Traced> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && text.origin(i - 1) >= 0
          && text.origin(i + 1) - text.origin(i - 1) > WIDE) {
        parts.add(text.subSequence(start, i));
        start = i + 1;
      }
    }
    parts.add(text.from(start));
    return parts;
  }
}
