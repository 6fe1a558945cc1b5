package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;

/**
 * Reads what stands under a picture: a few lines apart that begin with a word for pictures and a
 * number: {@code Abb. 4. Das Denkmal, 1922.} → {@code figure}. It leaves alone a sentence that
 * begins so: {@code Figure 3 shows the cup}.
 */
final class CaptionRule implements BlockRule {
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 280;

  private final Pattern opening;

  CaptionRule(Language language) {
    String words =
        language.lexicon(WordList.PICTURE_MARKS).alternatives()
            + "|"
            + language.lexicon(WordList.CAPTION_WORDS).alternatives();
    opening =
        Pattern.compile(
            "(?U)(?i:"
                + words
                + ")\\.? ?(?:n\\.? ?[º°] ?)?(?:\\d{1,3}[a-z]?|[IVXLC]{1,6})"
                + "(?: ?[.:)]| ?[—–-] | *$).*");
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!cursor.apart(0) || !opening.matcher(cursor.line(0).text()).matches()) {
      return Optional.empty();
    }
    int length = cursor.blockLength();
    int characters = 0;
    List<BodyLine> lines = new ArrayList<>();
    for (int i = 0; i < length && i < MOST_LINES; i++) {
      lines.add(cursor.line(i));
      characters += cursor.line(i).text().length();
    }
    if (length > MOST_LINES || characters > LONGEST) {
      return Optional.empty();
    }
    List<Block> blocks = Passages.leaf(Block.Role.CAPTION, lines);
    int at = blocks.size() - 1;
    blocks.set(at, new Block.Group(Block.Kind.FIGURE, "", List.of(blocks.get(at))));
    return Optional.of(new BlockStart(blocks, length));
  }
}
