package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Note;

/** The text of a note, its paragraphs parted by a blank. */
final class NoteTexts {

  private NoteTexts() {}

  static String of(Note note) {
    List<Block> blocks = note.blocks();
    StringBuilder text = new StringBuilder();
    Blocks.forEachLeaf(blocks, leaf -> text.append(leaf.passage().text()).append(' '));
    return text.toString().strip();
  }
}
