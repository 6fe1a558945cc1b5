package org.cajista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Walks over all blocks of a document, the blocks of its notes among them, in reading order. */
public final class Blocks {

  private Blocks() {}

  /** All leaves of the document, each note's leaves right after the leaf that calls the note. */
  public static List<Block.Leaf> leaves(Document document) {
    List<Block.Leaf> leaves = new ArrayList<>();
    forEachLeaf(document.front(), leaves::add);
    forEachLeaf(document.body(), leaves::add);
    forEachLeaf(document.back(), leaves::add);
    return leaves;
  }

  /** Hands every leaf to {@code visit}, each note's leaves right after the leaf that calls it. */
  public static void forEachLeaf(List<Block> blocks, Consumer<Block.Leaf> visit) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        visit.accept(leaf);
        for (Point point : leaf.passage().points()) {
          if (point instanceof NoteAnchor anchor) {
            anchor.note().ifPresent(note -> forEachLeaf(note.blocks(), visit));
          }
        }
      } else if (block instanceof Block.Group group) {
        forEachLeaf(group.blocks(), visit);
      }
    }
  }

  /**
   * The document with every passage replaced by what {@code change} makes of it. The notes that a
   * passage calls are changed first, so that {@code change} sees them done.
   *
   * @param change from a leaf's role and passage to the new passage
   */
  public static Document map(Document document, BiFunction<Block.Role, Passage, Passage> change) {
    return document.withBlocks(
        map(document.front(), change), map(document.body(), change), map(document.back(), change));
  }

  /** The same for a list of blocks. */
  public static List<Block> map(
      List<Block> blocks, BiFunction<Block.Role, Passage, Passage> change) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        Passage inner = leaf.passage().withPoints(mapNotes(leaf.passage().points(), change));
        changed.add(leaf.withPassage(change.apply(leaf.role(), inner)));
      } else if (block instanceof Block.Group group) {
        changed.add(group.withBlocks(map(group.blocks(), change)));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  private static List<Point> mapNotes(
      List<Point> points, BiFunction<Block.Role, Passage, Passage> change) {
    List<Point> changed = new ArrayList<>(points.size());
    for (Point point : points) {
      if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
        Note note = anchor.note().get();
        changed.add(anchor.withNote(note.withBlocks(map(note.blocks(), change))));
      } else {
        changed.add(point);
      }
    }
    return changed;
  }
}
