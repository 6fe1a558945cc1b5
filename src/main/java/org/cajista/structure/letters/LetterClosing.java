package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.ClosingWords;

/**
 * Divides what stands under the salutation of a letter: the text, the closer, and what follows the
 * signature ({@link LetterFoot}).
 */
final class LetterClosing {
  private static final int LONGEST_LINE = 60;

  /** A postscript without a signature over it has at most so many paragraphs. */
  private static final int LONGEST_POSTSCRIPT = 6;

  private final ClosingWords words;
  private final LetterFoot foot;

  LetterClosing(Language language) {
    this.words = new ClosingWords(language);
    this.foot = new LetterFoot(words);
  }

  /** Returns the blocks of the letter; what was sent with it stands in divisions after them. */
  LetterFoot.Divided divide(List<Block> all) {
    List<Block> blocks = Signature.apart(all, words::isFarewell);
    int end = signature(blocks);
    if (end < 0) {
      end = postscript(blocks);
    }
    LetterFoot.Foot under = foot.read(blocks.subList(end, blocks.size()));
    List<Block> text = Signature.apart(blocks.subList(0, end), words::isFarewell);
    List<Block> closer = new ArrayList<>();
    int from = closer(text, closer);
    closer.addAll(under.closer());
    List<Block> divided = new ArrayList<>();
    for (Block block : text.subList(0, from)) {
      divided.add(block instanceof Block.Leaf leaf && isInner(leaf) ? paragraph(leaf) : block);
    }
    LetterParts.flush(closer, divided, Kind.CLOSER);
    divided.addAll(under.blocks());
    return new LetterFoot.Divided(divided, under.enclosures());
  }

  /** Fills the closer from the last blocks; returns where it begins. */
  private int closer(List<Block> text, List<Block> closer) {
    int end = text.size();
    int from = end;
    while (end > 0) {
      if (text.get(end - 1) instanceof Block.PageStart page && !closer.isEmpty()) {
        closer.add(0, page); // it stays there only if the closer goes on over it
        end--;
        continue;
      }
      if (!(text.get(end - 1) instanceof Block.Leaf leaf)
          || !(leaf.is(Role.DATELINE)
              || words.isName(leaf)
              || words.isFarewell(ClosingWords.text(leaf))
              || isOverName(leaf, closer))) {
        break;
      }
      String line = ClosingWords.text(leaf);
      Role role =
          leaf.is(Role.DATELINE) ? Role.DATELINE : words.isName(leaf) ? Role.SIGNED : Role.SALUTE;
      boolean more = closer.stream().anyMatch(block -> block.is(Role.SALUTE));
      if (more && (role != Role.SALUTE || Sentences.stops(line) || line.length() > LONGEST_LINE)) {
        break; // over the farewell stands the text; only a farewell's own lines go with it
      }
      closer.add(0, leaf.withRole(role));
      end--;
      from = end;
    }
    while (!closer.isEmpty() && closer.get(0) instanceof Block.PageStart) {
      closer.remove(0);
    }
    if (from == 0 && closer.size() > 1 && closer.get(0).is(Role.SALUTE)) {
      closer.remove(0); // what stands alone between salutation and name is the text
      return 1;
    }
    return from;
  }

  /**
   * Where the text and the signature under it end: a farewell and a name right under it, if after
   * them nothing stands or what stands under a letter. Returns -1 where nobody signs.
   */
  private int signature(List<Block> blocks) {
    int last = -1;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      int name = nextLeaf(blocks, i + 1);
      if (name < blocks.size()
          && blocks.get(i) instanceof Block.Leaf farewell
          && isAddressedUnder(blocks, name)
          && words.isFarewellOverName(ClosingWords.text(farewell))) {
        return i + 1; // the name was written by hand, and is not printed
      }
      if (blocks.get(i) instanceof Block.Leaf leaf
          && name < blocks.size()
          && !words.isName(leaf)
          && (words.isFarewellOverName(ClosingWords.text(leaf))
              || endsInComma(leaf)
              || signTogether(blocks, name))
          && words.isName((Block.Leaf) blocks.get(name))) {
        int after = nextLeaf(blocks, name + 1);
        last = name + 1;
        if (after == blocks.size() || foot.begins((Block.Leaf) blocks.get(after))) {
          return last;
        }
      }
    }
    // a quoted letter is signed too: only near the end the text may go on under the name
    boolean near =
        last >= 0
            && IntStream.range(last, blocks.size())
                    .filter(i -> blocks.get(i) instanceof Block.Leaf)
                    .count()
                <= LONGEST_POSTSCRIPT;
    return near ? last : -1;
  }

  /**
   * True if two sign, one under the other, with their offices: no farewell need stand over them.
   */
  private boolean signTogether(List<Block> blocks, int at) {
    int under = nextLeaf(blocks, at + 1);
    return under < blocks.size()
        && words.isOfOffice((Block.Leaf) blocks.get(at))
        && words.isOfOffice((Block.Leaf) blocks.get(under));
  }

  /** True if a block names the addressee, and another line of the address stands under it. */
  private boolean isAddressedUnder(List<Block> blocks, int at) {
    int under = nextLeaf(blocks, at + 1);
    return words.isAddressed(ClosingWords.text((Block.Leaf) blocks.get(at)))
        && (under == blocks.size() || foot.begins((Block.Leaf) blocks.get(under)));
  }

  private static int nextLeaf(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size() && blocks.get(at) instanceof Block.PageStart) {
      at++;
    }
    return at < blocks.size() && blocks.get(at) instanceof Block.Leaf ? at : blocks.size();
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
      if (text.get(i) instanceof Block.Leaf leaf && words.opensPostscript(leaf)) {
        return i;
      }
    }
    return text.size();
  }

  /** True for a farewell right over the signature: its words say so, or a comma ends its lines. */
  private boolean isOverName(Block.Leaf leaf, List<Block> closer) {
    if (closer.isEmpty()) {
      return false;
    }
    return closer.get(0).is(Role.SALUTE) && endsInComma(leaf)
        || closer.get(0).is(Role.SIGNED)
            && (endsInComma(leaf) || words.isFarewellOverName(ClosingWords.text(leaf)));
  }

  private static boolean endsInComma(Block.Leaf leaf) {
    String line = ClosingWords.text(leaf);
    return line.endsWith(",") && line.length() <= LONGEST_LINE;
  }
}
