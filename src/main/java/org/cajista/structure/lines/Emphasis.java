package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * The asterisks of Markdown where they say what a block is, and not what stands in it: {@code
 * **Elogio**} alone on a line is a heading, and its asterisks are signs.
 */
public final class Emphasis {
  private static final String BOLD = "**";

  private Emphasis() {}

  /** Whether the whole line is in bold. */
  public static boolean isBold(String line) {
    return line.length() > 4
        && line.startsWith(BOLD)
        && line.endsWith(BOLD)
        && line.indexOf(BOLD, 2) == line.length() - 2;
  }

  /** How many characters of a Markdown heading are its sign: {@code ## }. */
  public static int headingSign(String line) {
    int level = 0;
    while (level < line.length() && level < 7 && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level < 7 && level + 1 < line.length() && line.charAt(level) == ' '
        ? level + 1
        : 0;
  }

  /** A heading without the signs that make it one. */
  public static Block.Leaf asHeading(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    int sign = headingSign(text);
    List<Mark> marks = new ArrayList<>();
    if (sign > 0) {
      marks.add(Mark.of(0, sign, new Tag.Sign()));
    } else if (isBold(text)) {
      marks.add(Mark.of(0, 2, new Tag.Sign()));
      marks.add(Mark.of(text.length() - 2, text.length(), new Tag.Sign()));
    }
    return marks.isEmpty() ? leaf : leaf.withPassage(leaf.passage().withMarks(marks));
  }

  /** Asterisks of an emphasis that begins in one block and ends in another are signs. */
  public static Block.Leaf withoutHalf(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    boolean opens = text.startsWith(BOLD);
    boolean closes = text.endsWith(BOLD) && text.length() > 4;
    List<Mark> marks = new ArrayList<>();
    if (opens && !closes && text.lastIndexOf(BOLD) == 0) {
      marks.add(Mark.of(0, 2, new Tag.Sign()));
    } else if (closes && !opens && text.indexOf(BOLD) == text.length() - 2) {
      marks.add(Mark.of(text.length() - 2, text.length(), new Tag.Sign()));
    }
    return marks.isEmpty() ? leaf : leaf.withPassage(leaf.passage().withMarks(marks));
  }
}
