package org.cajista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Walks over all blocks of a document in reading order, with or without the blocks of its notes.
 */
public final class Blocks {

  private Blocks() {}

  /** Returns all leaves of the document, each note's leaves right after the leaf that calls it. */
  public static List<Block.Leaf> leaves(Document document) {
    List<Block.Leaf> leaves = new ArrayList<>();
    forEachLeaf(document.front(), leaves::add);
    forEachLeaf(document.body(), leaves::add);
    forEachLeaf(document.back(), leaves::add);
    return leaves;
  }

  /** Hands every leaf to {@code visit}, each note's leaves right after the leaf that calls it. */
  public static void forEachLeaf(List<Block> blocks, Consumer<Block.Leaf> visit) {
    forEachTextLeaf(
        blocks,
        leaf -> {
          visit.accept(leaf);
          leaf.passage().notes().forEach(note -> forEachLeaf(note.blocks(), visit));
        });
  }

  /** Hands every leaf of the running text to {@code visit}; the leaves of notes are left out. */
  public static void forEachTextLeaf(List<Block> blocks, Consumer<Block.Leaf> visit) {
    for (Block block : blocks) {
      block.visit(visit, group -> forEachTextLeaf(group.blocks(), visit), pageStart -> {});
    }
  }

  /**
   * Returns the document with every passage as {@code change} makes it. The notes that a passage
   * calls are changed first, so that {@code change} sees them done.
   *
   * @param change from a leaf's role and passage to the new passage
   */
  public static Document map(Document document, BiFunction<Block.Role, Passage, Passage> change) {
    return document.mapBlocks(blocks -> map(blocks, change));
  }

  /** Does the same for a list of blocks. */
  public static List<Block> map(
      List<Block> blocks, BiFunction<Block.Role, Passage, Passage> change) {
    return mapText(
        blocks,
        leaf -> {
          Passage inner =
              leaf.passage().mapNotes(note -> note.withBlocks(map(note.blocks(), change)));
          return leaf.withPassage(change.apply(leaf.role(), inner));
        });
  }

  /** Returns the blocks with every leaf of the running text as {@code change} makes it. */
  public static List<Block> mapText(List<Block> blocks, UnaryOperator<Block.Leaf> change) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      changed.add(
          block.match(
              change,
              group -> group.withBlocks(mapText(group.blocks(), change)),
              pageStart -> pageStart));
    }
    return changed;
  }
}
