package org.cajista.annotate.passage;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Passage;

/**
 * Walks over all passages of a document, those of the notes among them, and gives each with the
 * facts around it. The notes that a passage calls come before the passage itself.
 */
public final class PassageWalk {
  private final Document document;
  private final BiFunction<Passage, PassageContext, Passage> change;
  private final boolean together;

  private PassageWalk(
      Document document, BiFunction<Passage, PassageContext, Passage> change, boolean together) {
    this.together = together;
    this.document = document;
    this.change = change;
  }

  /** Returns the document with every passage replaced by what {@code change} makes of it. */
  public static Document map(
      Document document, BiFunction<Passage, PassageContext, Passage> change) {
    return new PassageWalk(document, change, false).all();
  }

  /**
   * The same, several passages at a time.
   *
   * @param change thread-safe
   */
  public static Document mapTogether(
      Document document, BiFunction<Passage, PassageContext, Passage> change) {
    return new PassageWalk(document, change, true).all();
  }

  private Document all() {
    return document.mapBlocks(blocks -> blocks(blocks, "", false));
  }

  private List<Block> blocks(List<Block> blocks, String heading, boolean inNote) {
    Stream<Block> each = together ? blocks.parallelStream() : blocks.stream();
    return each.map(block -> block(block, heading, inNote)).toList();
  }

  private Block block(Block block, String heading, boolean inNote) {
    return block.match(
        leaf -> leaf.withPassage(passage(leaf, heading, inNote)),
        group -> group.withBlocks(blocks(group.blocks(), headingOf(group, heading), inNote)),
        pageStart -> pageStart);
  }

  private Passage passage(Block.Leaf leaf, String heading, boolean inNote) {
    Passage passage =
        leaf.passage().mapNotes(note -> note.withBlocks(blocks(note.blocks(), heading, true)));
    PassageContext context = new PassageContext(document, leaf.role(), heading, inNote);
    return change.apply(passage, context);
  }

  private static String headingOf(Block.Group group, String outer) {
    if (group.kind() == Block.Kind.DIVISION) {
      for (Block block : group.blocks()) {
        if (block instanceof Block.Leaf leaf && leaf.role() == Block.Role.HEAD) {
          return leaf.passage().text().toString();
        }
      }
    }
    return outer;
  }
}
