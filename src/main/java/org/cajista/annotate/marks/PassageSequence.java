package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
  private final Map<Integer, Brackets.ByOffset> brackets = new HashMap<>();

  /** The new marks of each passage: they are put into it once, at the end. */
  private final Map<Integer, List<Mark>> marked = new HashMap<>();

  /** For each passage the next one, itself included, in which a bracket only closes; on demand. */
  private int[] nextUnopened = {};

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

  /** Returns the brackets of a passage, which are looked for once. */
  Brackets.ByOffset brackets(int index) {
    return brackets.computeIfAbsent(index, any -> Brackets.of(text(index)).byOffset());
  }

  /** Returns the first passage from {@code index} on in which a bracket closes that none opens. */
  OptionalInt firstUnopened(int index) {
    if (nextUnopened.length == 0) {
      nextUnopened = new int[size() + 1];
      nextUnopened[size()] = size();
      for (int i = size() - 1; i >= 0; i--) {
        boolean here = text(i).indexOf(']') >= 0 && !brackets(i).all().unopened().isEmpty();
        nextUnopened[i] = here ? i : nextUnopened[i + 1];
      }
    }
    return nextUnopened[index] < size() ? OptionalInt.of(nextUnopened[index]) : OptionalInt.empty();
  }

  /** True if two passages belong to the same division. */
  boolean together(int one, int other) {
    return divisions.get(one).equals(divisions.get(other));
  }

  /** Whether no letter and no figure stands between the two signs. */
  boolean isEmpty(PassageRange range) {
    for (int i = range.first(); i <= range.last(); i++) {
      String text = text(i);
      int start = i == range.first() ? range.open() + range.opening() : 0;
      int end = i == range.last() ? range.close() : text.length();
      if (start < end && text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  void mark(int index, Mark mark) {
    marked.computeIfAbsent(index, any -> new ArrayList<>(passages.get(index).marks())).add(mark);
  }

  void points(int index, List<Point> points) {
    passages.set(index, passages.get(index).withPoints(points));
  }

  /** Returns the blocks with the passages as they are now. */
  List<Block> restore(List<Block> blocks) {
    marked.forEach((index, marks) -> passages.set(index, passages.get(index).withMarks(marks)));
    Iterator<Passage> next = passages.iterator();
    return Blocks.mapText(blocks, leaf -> leaf.withPassage(next.next()));
  }
}
