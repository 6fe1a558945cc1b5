package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;

/** Finds runs of paragraphs of one sort, which are a list together. */
final class Runs {
  private Runs() {}

  /**
   * Returns the blocks with each run as one block.
   *
   * @param fewest so many paragraphs make a run
   * @param belongs whether a paragraph is of the sort
   * @param group makes one block of a run, with the page starts between its paragraphs
   */
  static List<Block> group(
      List<Block> blocks,
      int fewest,
      Predicate<Block.Leaf> belongs,
      Function<List<Block>, Block> group) {
    List<Block> found = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      int entries = 0;
      int last = at;
      while (end < blocks.size()
          && (blocks.get(end) instanceof Block.PageStart && end > at
              || blocks.get(end) instanceof Block.Leaf leaf
                  && leaf.is(Role.PARAGRAPH)
                  && belongs.test(leaf))) {
        if (blocks.get(end) instanceof Block.Leaf) {
          entries++;
          last = end + 1;
        }
        end++;
      }
      if (entries >= fewest) {
        found.add(group.apply(blocks.subList(at, last)));
        at = last;
      } else {
        found.add(blocks.get(at++));
      }
    }
    return found;
  }

  /** Returns the paragraphs of a run in another role; page starts stay. */
  static List<Block> as(Role role, List<Block> run) {
    List<Block> entries = new ArrayList<>();
    for (Block block : run) {
      entries.add(block instanceof Block.Leaf leaf ? new Block.Leaf(role, leaf.passage()) : block);
    }
    return entries;
  }
}
