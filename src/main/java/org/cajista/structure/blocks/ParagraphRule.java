package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Ending;
import org.cajista.model.PageBreak;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;

/**
 * Reads a paragraph: it starts at any line, and goes on over page starts until the next begins. It
 * is the last rule, and stops where another rule would start a block at a line that stands apart; a
 * picture between the halves of a sentence is set down after the paragraph, which stays whole.
 */
final class ParagraphRule implements BlockRule {
  /** A line over a picture that is so full goes on under it. */
  private static final double FULL = 0.6;

  private final List<BlockRule> others;

  ParagraphRule(List<BlockRule> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    List<BodyLine> lines = new ArrayList<>();
    lines.add(cursor.line(0));
    List<Block> pictures = new ArrayList<>();
    List<PageBreak> breaks = new ArrayList<>();
    int length = 1;
    while (cursor.has(length)) {
      Optional<BlockStart> other =
          cursor.apart(length) ? other(cursor.ahead(length)) : Optional.empty();
      if (other.isPresent() && interrupts(cursor, length, lines, other.get())) {
        for (int i = 0; i < other.get().lines(); i++) {
          breaks.addAll(cursor.line(length + i).breaks());
        }
        other.get().blocks().stream()
            .filter(block -> block.is(Block.Kind.FIGURE))
            .forEach(pictures::add);
        length += other.get().lines();
        lines.add(withBreaks(cursor.line(length++), breaks));
        breaks.clear();
        continue;
      }
      if (other.isPresent() || cursor.paragraphBegins(length)) {
        break;
      }
      lines.add(cursor.line(length));
      length++;
    }
    List<Block> blocks = new ArrayList<>(Passages.leaf(Block.Role.PARAGRAPH, lines));
    blocks.addAll(pictures);
    return Optional.of(new BlockStart(blocks, length));
  }

  private Optional<BlockStart> other(LineCursor cursor) {
    return others.stream().map(rule -> rule.tryStart(cursor)).flatMap(Optional::stream).findFirst();
  }

  /** True for a picture over which a sentence is open that goes on under it. */
  private static boolean interrupts(
      LineCursor cursor, int ahead, List<BodyLine> lines, BlockStart other) {
    int under = ahead + other.lines();
    BodyLine over = lines.get(lines.size() - 1);
    boolean picture = other.blocks().stream().anyMatch(block -> block.is(Block.Kind.FIGURE));
    if (!picture || !cursor.has(under)) {
      return false;
    }
    String text = over.text();
    boolean small = !Sentences.begins(cursor.line(under).text());
    boolean open = !Sentences.ends(text) && (small || text.length() >= cursor.width() * FULL);
    return over.line().ending() == Ending.JOIN || open;
  }

  private static BodyLine withBreaks(BodyLine line, List<PageBreak> breaks) {
    List<PageBreak> all = new ArrayList<>(breaks);
    all.addAll(line.breaks());
    return new BodyLine(line.line(), all, line.sideNotes());
  }
}
