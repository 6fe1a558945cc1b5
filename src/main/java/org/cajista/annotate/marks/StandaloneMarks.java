package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Point;

/**
 * Puts {@code [reservar]} and {@code [/reservar]} that stand alone on their lines into the
 * paragraphs that they open and close, or the lines of a letter, the heading, the item of a list:
 * they are no paragraphs of the text.
 */
final class StandaloneMarks {
  private static final Pattern SIGN = Pattern.compile("\\s*\\[(/?)([^\\[\\]:]+)\\]\\s*");

  private final MarkWords words;

  StandaloneMarks(MarkWords words) {
    this.words = words;
  }

  List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      Block next =
          block instanceof Block.Group group ? group.withBlocks(join(group.blocks())) : block;
      int last = joined.size() - 1;
      if (last >= 0 && isSigns(joined.get(last), "") && hasText(next, true)) {
        joined.set(last, before(passage(joined.get(last)), next));
      } else if (last >= 0 && isSigns(next, "/") && hasText(joined.get(last), false)) {
        joined.set(last, after(joined.get(last), passage(next)));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Whether a block is nothing but signs that all open, or all close. */
  private boolean isSigns(Block block, String slash) {
    if (!(block instanceof Block.Leaf leaf)) {
      return false;
    }
    String text = leaf.passage().text().toString();
    Matcher sign = SIGN.matcher(text);
    int end = 0;
    while (sign.find() && sign.start() == end && sign.group(1).equals(slash)) {
      if (StruckNote.ofLabel(sign.group(2), words).isEmpty()) {
        return false;
      }
      end = sign.end();
    }
    return end > 0 && end == text.length();
  }

  private static Passage passage(Block leaf) {
    return ((Block.Leaf) leaf).passage();
  }

  /** Whether a block has a first, or a last, line of text that can take a sign. */
  private static boolean hasText(Block block, boolean first) {
    if (block instanceof Block.Group group) {
      int edge = first ? 0 : group.blocks().size() - 1;
      return !group.blocks().isEmpty() && hasText(group.blocks().get(edge), first);
    }
    return block instanceof Block.Leaf leaf && leaf.role() != Block.Role.ORNAMENT;
  }

  private static Block before(Passage sign, Block block) {
    if (block instanceof Block.Leaf leaf) {
      return leaf.withPassage(concat(sign, leaf.passage()));
    }
    Block.Group group = (Block.Group) block;
    List<Block> blocks = new ArrayList<>(group.blocks());
    blocks.set(0, before(sign, blocks.get(0)));
    return group.withBlocks(blocks);
  }

  private static Block after(Block block, Passage sign) {
    if (block instanceof Block.Leaf leaf) {
      return leaf.withPassage(concat(leaf.passage(), sign));
    }
    Block.Group group = (Block.Group) block;
    List<Block> blocks = new ArrayList<>(group.blocks());
    int last = blocks.size() - 1;
    blocks.set(last, after(blocks.get(last), sign));
    return group.withBlocks(blocks);
  }

  private static Passage concat(Passage one, Passage other) {
    int shift = one.text().length();
    List<Point> points = new ArrayList<>(one.points());
    for (Point point : other.points()) {
      points.add(point.at(point.offset() + shift));
    }
    List<Mark> marks = new ArrayList<>(one.marks());
    for (Mark mark : other.marks()) {
      marks.add(
          new Mark(
              mark.start() + shift,
              mark.end() + shift,
              mark.opening(),
              mark.closing(),
              mark.tag(),
              mark.certainty()));
    }
    return new Passage(one.text().concat(other.text()), points, marks);
  }
}
