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
 * paragraphs that they open and close: they are no paragraphs of the text.
 */
final class StandaloneMarks {
  private static final Pattern TAG = Pattern.compile("\\s*\\[(/?)([^\\[\\]:]+)\\]\\s*");

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
      boolean opened = last >= 0 && isParagraph(next) && isTag(joined.get(last), "");
      boolean closes = last >= 0 && isTag(next, "/") && isParagraph(joined.get(last));
      if (opened || closes) {
        Block.Leaf before = (Block.Leaf) joined.get(last);
        Block.Leaf after = (Block.Leaf) next;
        Passage whole = concat(before.passage(), after.passage());
        joined.set(last, (opened ? after : before).withPassage(whole));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean isParagraph(Block block) {
    return block instanceof Block.Leaf leaf && leaf.role() == Block.Role.PARAGRAPH;
  }

  private boolean isTag(Block block, String slash) {
    if (!isParagraph(block)) {
      return false;
    }
    Matcher tag = TAG.matcher(((Block.Leaf) block).passage().text());
    return tag.matches()
        && tag.group(1).equals(slash)
        && StruckNote.ofLabel(tag.group(2), words).isPresent();
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
