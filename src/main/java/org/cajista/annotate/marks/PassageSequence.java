package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Point;

/**
 * The passages of a list of blocks one after the other, to be marked across their borders, and then
 * put back. Passages of notes are not among them.
 */
final class PassageSequence {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> divisions = new ArrayList<>();
  private int division;

  PassageSequence(List<Block> blocks) {
    collect(blocks);
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      block.visit(this::collect, this::collect, pageStart -> {});
    }
  }

  private void collect(Block.Leaf leaf) {
    passages.add(leaf.passage());
    divisions.add(division);
  }

  private void collect(Block.Group group) {
    boolean own = group.kind() == Block.Kind.DIVISION;
    division += own ? 1 : 0;
    collect(group.blocks());
    division += own ? 1 : 0;
  }

  int size() {
    return passages.size();
  }

  Passage passage(int index) {
    return passages.get(index);
  }

  String text(int index) {
    return passages.get(index).text().toString();
  }

  /** True if two passages belong to the same division. */
  boolean together(int one, int other) {
    return divisions.get(one).equals(divisions.get(other));
  }

  void mark(int index, Mark mark) {
    List<Mark> marks = new ArrayList<>(passages.get(index).marks());
    marks.add(mark);
    passages.set(index, passages.get(index).withMarks(marks));
  }

  void points(int index, List<Point> points) {
    passages.set(index, passages.get(index).withPoints(points));
  }

  /** Returns the blocks with the passages as they are now. */
  List<Block> restore(List<Block> blocks) {
    Iterator<Passage> next = passages.iterator();
    return Blocks.mapText(blocks, leaf -> leaf.withPassage(next.next()));
  }
}
