package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;

/**
 * Reads a picture that stands in brackets with its caption: {@code [Illustration: The cup.]} →
 * {@code figure}. It leaves alone a bracket inside a line, and one that nothing closes.
 */
final class PictureRule implements BlockRule {
  /** A caption has no more lines. */
  private static final int LONGEST = 12;

  private final Pattern opening;

  PictureRule(Language language) {
    String words = language.lexicon(WordList.PICTURE_MARKS).alternatives();
    opening = Pattern.compile("\\[(?:Illustration|" + words + ")(?:: *|(?=\\]))");
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    String first = cursor.line(0).text();
    if (first.charAt(0) != '[') {
      return Optional.empty();
    }
    Matcher sign = opening.matcher(first);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    int length = 1;
    while (length < LONGEST
        && cursor.has(length)
        && !cursor.line(length - 1).text().endsWith("]")) {
      length++;
    }
    if (!cursor.line(length - 1).text().endsWith("]")) {
      return Optional.empty();
    }
    List<BodyLine> lines = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      lines.add(cursor.line(i));
    }
    List<Block> blocks = Passages.leaf(Block.Role.CAPTION, lines);
    int at = blocks.size() - 1;
    Block.Leaf leaf = (Block.Leaf) blocks.get(at);
    int end = leaf.passage().text().length();
    List<Mark> marks =
        List.of(Mark.of(0, sign.end(), new Tag.Sign()), Mark.of(end - 1, end, new Tag.Sign()));
    Block caption = leaf.withPassage(leaf.passage().withMarks(marks));
    blocks.set(at, new Block.Group(Block.Kind.FIGURE, "", List.of(caption)));
    return Optional.of(new BlockStart(blocks, length));
  }
}
