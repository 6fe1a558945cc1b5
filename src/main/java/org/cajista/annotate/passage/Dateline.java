package org.cajista.annotate.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;

/**
 * Finds the line that says when a text was written: its dateline, or, where nobody is addressed and
 * the structure tells none, a short line with day and year among the first: {@code Jena, den 12.
 * Junius 1796}.
 */
public final class Dateline {
  private static final int FIRST_LEAVES = 5;
  private static final int LONGEST = 70;
  private static final Pattern DAY_AND_YEAR =
      Pattern.compile(
          "(?U)(?:\\S+\\s+){0,6}\\d{1,2}(?:\\p{L}{1,3}|[ºª°])?[.,]?(?:\\s+\\S+){0,4}?"
              + "[\\s./-]+(?:1\\d|20)\\d{2}(?:/\\d{1,2})?[.\\])]*"
              + "|(?:\\S+\\s+){0,5}\\p{L}+[.,]?\\s\\d{1,2}(?:\\p{L}{2})?,?\\s(?:1\\d|20)\\d{2}(?:/\\d{1,2})?[.\\])]*");

  private Dateline() {}

  /** Returns the dateline of {@code document}, of which the headings are read already. */
  public static Optional<Block.Leaf> of(Document document) {
    List<Block.Leaf> leaves = Blocks.leaves(document);
    Optional<Block.Leaf> said =
        leaves.stream().filter(leaf -> leaf.role() == Block.Role.DATELINE).findFirst();
    return said.isPresent()
        ? said
        : leaves.stream().limit(FIRST_LEAVES).filter(Dateline::isDate).findFirst();
  }

  private static boolean isDate(Block.Leaf leaf) {
    CharSequence text = leaf.passage().text();
    boolean line = leaf.role() == Block.Role.PARAGRAPH || leaf.role() == Block.Role.HEAD;
    return line && text.length() <= LONGEST && DAY_AND_YEAR.matcher(text).matches();
  }
}
