package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.structure.lines.Passages;

/**
 * Reads the stars between two passages: {@code * * *} or {@code <tb>} alone between blank lines →
 * {@code milestone}. It leaves alone a single star, which a note may have.
 */
final class OrnamentRule implements BlockRule {
  private static final Pattern STARS =
      Pattern.compile("<tb>|\\*(?: ?\\*){2,}|\\*{3,}|⁂|[•·∗✻❦](?: ?[•·∗✻❦]){2,}");

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!isOrnament(cursor, 0)) {
      return Optional.empty();
    }
    List<Block> blocks =
        new ArrayList<>(Passages.leaf(Block.Role.ORNAMENT, List.of(cursor.line(0))));
    int last = blocks.size() - 1;
    Block.Leaf leaf = (Block.Leaf) blocks.get(last);
    Mark signs = Mark.of(0, leaf.passage().text().length(), new Tag.Sign());
    blocks.set(last, leaf.withPassage(leaf.passage().withMarks(List.of(signs))));
    return Optional.of(new BlockStart(blocks, 1));
  }

  /** True if the line ahead is an ornament: white space or the ends of two sentences part it. */
  static boolean isOrnament(LineCursor cursor, int ahead) {
    return cursor.index() + ahead > 0
        && cursor.has(ahead + 1)
        && STARS.matcher(cursor.line(ahead).text()).matches()
        && (cursor.apart(ahead) && cursor.apart(ahead + 1)
            || Sentences.ends(cursor.line(ahead - 1).text())
                && Sentences.begins(cursor.line(ahead + 1).text()));
  }
}
