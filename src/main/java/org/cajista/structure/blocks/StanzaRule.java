package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;
import org.cajista.structure.lines.VerseNumbers;

/**
 * Reads the stanzas of a text in verse, or of a long poem in prose: lines that are verse by
 * themselves, up to white space, a page's start or a line that is none → {@code lg}.
 */
final class StanzaRule implements BlockRule {
  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    int length = 0;
    while (cursor.has(length)
        && cursor.isVerse(length)
        && (length == 0 || !cursor.partsStanzas(length))) {
      length++;
    }
    return length == 0 ? Optional.empty() : Optional.of(stanza(cursor, length));
  }

  /** Returns the first lines from the cursor as one group of verses. */
  static BlockStart stanza(LineCursor cursor, int length) {
    List<BodyLine> lines = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      lines.add(cursor.line(i));
    }
    List<Block> blocks = new ArrayList<>(Passages.pageStarts(lines.get(0)));
    blocks.add(new Block.Group(Block.Kind.LINE_GROUP, "", verses(lines)));
    return new BlockStart(blocks, length);
  }

  private static List<Block> verses(List<BodyLine> lines) {
    List<Mark> numbers = VerseNumbers.of(lines);
    List<Block> verses = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BodyLine line = new BodyLine(lines.get(i).line(), List.of(), lines.get(i).sideNotes());
      Mark number = numbers.get(i);
      for (Block block : Passages.leaf(Block.Role.VERSE, List.of(line))) {
        verses.add(
            number != null && block instanceof Block.Leaf leaf
                ? leaf.withPassage(leaf.passage().withMarks(List.of(number)))
                : block);
      }
    }
    return verses;
  }
}
