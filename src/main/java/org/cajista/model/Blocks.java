package org.cajista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Visits the blocks of a document in reading order, with or without the blocks of its notes. */
public final class Blocks {

  private Blocks() {}

  /**
   * Returns all leaves of {@code document}. The leaves of a note follow the leaf that calls the
   * note.
   */
  public static List<Block.Leaf> leaves(Document document) {
    List<Block.Leaf> leaves = new ArrayList<>();
    forEachLeaf(document.front(), leaves::add);
    forEachLeaf(document.body(), leaves::add);
    forEachLeaf(document.back(), leaves::add);
    return leaves;
  }

  /**
   * Calls {@code visit} with each leaf of {@code blocks}. The leaves of a note follow the leaf that
   * calls the note.
   */
  public static void forEachLeaf(List<Block> blocks, Consumer<Block.Leaf> visit) {
    forEachTextLeaf(
        blocks,
        leaf -> {
          visit.accept(leaf);
          leaf.passage().notes().forEach(note -> forEachLeaf(note.blocks(), visit));
        });
  }

  /**
   * Calls {@code visit} with each leaf of {@code blocks} that is running text. The leaves of notes
   * are left out.
   */
  public static void forEachTextLeaf(List<Block> blocks, Consumer<Block.Leaf> visit) {
    for (Block block : blocks) {
      block.visit(visit, group -> forEachTextLeaf(group.blocks(), visit), pageStart -> {});
    }
  }

  /**
   * Returns the document with every passage replaced by the result of {@code change}. The notes of
   * a passage are changed before the passage, so {@code change} sees the new notes.
   *
   * @param document the document
   * @param change makes the new passage from the role and the passage of a leaf
   */
  public static Document map(Document document, BiFunction<Block.Role, Passage, Passage> change) {
    return document.mapBlocks(blocks -> map(blocks, change));
  }

  /**
   * Returns {@code blocks} with every passage replaced by the result of {@code change}. The notes
   * of a passage are changed before the passage.
   */
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

  /**
   * Returns {@code blocks} with every leaf of the running text replaced by the result of {@code
   * change}.
   */
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
