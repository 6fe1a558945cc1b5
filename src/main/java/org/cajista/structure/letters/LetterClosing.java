package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.Letters;

/** Divides what stands under the salutation of a letter: the text, the closer, the postscript. */
final class LetterClosing {
  private static final int LONGEST_FAREWELL = 220;
  private static final int LONGEST_LINE = 60;

  /** A postscript has at most so many paragraphs. */
  private static final int LONGEST_POSTSCRIPT = 6;

  private final Language language;

  LetterClosing(Language language) {
    this.language = language;
  }

  List<Block> divide(List<Block> all) {
    int postscript = postscript(all);
    List<Block> text = Signature.apart(all.subList(0, postscript), this::hasClosingWord);
    int end = text.size();
    List<Block> closer = new ArrayList<>();
    while (end > 0
        && text.get(end - 1) instanceof Block.Leaf leaf
        && (closes(leaf) || isFarewell(leaf, closer))) {
      String words = leaf.passage().text().toString();
      boolean name = Letters.isName(words) && !hasClosingWord(words);
      Role role = leaf.is(Role.DATELINE) ? Role.DATELINE : name ? Role.SIGNED : Role.SALUTE;
      boolean more = closer.stream().anyMatch(block -> block.is(Role.SALUTE));
      if (more && (role != Role.SALUTE || Sentences.ends(words) || words.length() > LONGEST_LINE)) {
        break; // over the farewell stands the text; only a farewell's own lines go with it
      }
      closer.add(0, leaf.withRole(role));
      end--;
    }
    List<Block> divided = new ArrayList<>();
    for (Block block : text.subList(0, end)) {
      divided.add(block instanceof Block.Leaf leaf && isInner(leaf) ? paragraph(leaf) : block);
    }
    LetterParts.flush(closer, divided, Kind.CLOSER);
    List<Block> after = new ArrayList<>(all.subList(postscript, all.size()));
    LetterParts.flush(after, divided, Kind.POSTSCRIPT);
    return divided;
  }

  /** True for what opens letters but stands inside one: it is a paragraph there. */
  private static boolean isInner(Block.Leaf leaf) {
    return switch (leaf.role()) {
      case SALUTE, BYLINE, HEAD, DATELINE -> true;
      default -> false;
    };
  }

  private static Block paragraph(Block.Leaf leaf) {
    return leaf.withRole(Role.PARAGRAPH);
  }

  /** Where the postscript begins; the end of the text where there is none. */
  private int postscript(List<Block> text) {
    for (int i = Math.max(1, text.size() - LONGEST_POSTSCRIPT); i < text.size(); i++) {
      if (text.get(i) instanceof Block.Leaf leaf
          && leaf.is(Role.PARAGRAPH)
          && language.lexicon(WordList.POSTSCRIPTS).forms().stream()
              .anyMatch(leaf.passage().text().toString()::startsWith)) {
        return i;
      }
    }
    return text.size();
  }

  /** True for a short line over the signature that a comma ends. */
  private static boolean isFarewell(Block.Leaf leaf, List<Block> closer) {
    String words = leaf.passage().text().toString();
    return !closer.isEmpty()
        && closer.get(0).is(Role.SIGNED)
        && words.endsWith(",")
        && words.length() <= LONGEST_LINE;
  }

  private boolean closes(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (leaf.is(Role.DATELINE) || leaf.is(Role.SIGNED) || Letters.isName(text)) {
      return true;
    }
    return text.length() <= LONGEST_FAREWELL && hasClosingWord(text);
  }

  private boolean hasClosingWord(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (language.lexicon(WordList.FAREWELLS).containsAnyCase(word)) {
        return true;
      }
    }
    return false;
  }
}
