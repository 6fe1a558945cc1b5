package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;

/**
 * Reads a paragraph: it starts at any line, and goes on over page starts until the next begins. It
 * is the last rule, and stops where another rule would start a block at a line that stands apart.
 */
final class ParagraphRule implements BlockRule {
  private final List<BlockRule> others;

  ParagraphRule(List<BlockRule> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    List<BodyLine> lines = new ArrayList<>();
    lines.add(cursor.line(0));
    int length = 1;
    while (cursor.has(length)) {
      BodyLine next = cursor.line(length);
      if (cursor.paragraphBegins(length)) {
        break;
      }
      LineCursor ahead = cursor.ahead(length);
      if (cursor.apart(length)
          && others.stream().anyMatch(rule -> rule.tryStart(ahead).isPresent())) {
        break;
      }
      lines.add(next);
      length++;
    }
    return Optional.of(new BlockStart(Passages.leaf(Block.Role.PARAGRAPH, lines), length));
  }
}
