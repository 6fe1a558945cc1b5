package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Traced;
import org.cajista.structure.blocks.Letters;

/**
 * Parts the name in the last line of a letter from the farewell right over it: {@code Siempre
 * tuyo,} / {@code Ramón} → two blocks. It leaves alone a paragraph that no farewell is.
 */
final class Signature {
  private static final int LONGEST_FAREWELL = 220;
  private static final Pattern QUOTES = Pattern.compile("\\.?[»«“”\"’]$");

  private Signature() {}

  /**
   * The blocks, a name in the last line of the last one as a block of its own.
   *
   * @param closes whether words have one of a farewell among them
   */
  static List<Block> apart(List<Block> text, Predicate<String> closes) {
    List<Block> apart = new ArrayList<>(text);
    int last = apart.size() - 1;
    while (last > 0 && apart.get(last) instanceof Block.PageStart) {
      last--;
    }
    if (last < 0
        || !(apart.get(last) instanceof Block.Leaf leaf)
        || leaf.role() != Role.PARAGRAPH) {
      return apart;
    }
    Passage passage = leaf.passage();
    int end = passage.text().length() - 1;
    while (end >= 0 && passage.text().origin(end) != Traced.NOWHERE) {
      end--; // the blank that joins two lines stands nowhere in the source
    }
    if (end <= 0 || end > LONGEST_FAREWELL) {
      return apart;
    }
    String farewell = passage.text().subSequence(0, end).toString();
    String name = passage.text().from(end + 1).toString();
    boolean signs = farewell.endsWith(",") || closes.test(farewell);
    // in a quoted letter the quotation ends with the name
    if (!signs || !Letters.isName(QUOTES.matcher(name).replaceFirst("")) || closes.test(name)) {
      return apart;
    }
    apart.set(last, leaf.withPassage(part(passage, 0, end)));
    apart.add(
        last + 1, new Block.Leaf(Role.SIGNED, part(passage, end + 1, passage.text().length())));
    return apart;
  }

  /** A passage that nothing is marked in yet, from one offset to another. */
  private static Passage part(Passage passage, int from, int to) {
    List<Point> points = new ArrayList<>();
    for (Point point : passage.points()) {
      boolean inside = from == 0 ? point.offset() <= to : point.offset() >= from;
      if (inside) {
        points.add(point.at(point.offset() - from));
      }
    }
    return new Passage(passage.text().subSequence(from, to), points, List.of());
  }
}
