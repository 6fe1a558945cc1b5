package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.ClosingWords;

/**
 * Gives a letter its parts (TEI Guidelines, section 4.2): what stands over it, the source line, the
 * opener with dateline and salutation, the text, the closer with farewell and signature; and puts
 * contact lines and the publisher's imprint into the back matter.
 */
final class LetterParts {

  /** The blocks of a letter, divided. */
  record Letter(List<Block> body, List<Block> back) {
    Letter {
      body = List.copyOf(body);
      back = List.copyOf(back);
    }
  }

  /** A line of an address is no longer. */
  private static final int LONGEST_ADDRESS = 45;

  private final LetterOpening opening;
  private final LetterClosing closing;
  private final ClosingWords words;

  LetterParts(Language language) {
    this.opening = new LetterOpening(language);
    this.closing = new LetterClosing(language);
    this.words = new ClosingWords(language);
  }

  /** Divides the blocks of a letter into body and back matter. */
  Letter divide(List<Block> blocks) {
    int salute = salute(blocks);
    LetterOpening.Opening over = opening.divide(blocks.subList(0, salute), blocks.get(salute));
    boolean addresses = blocks.get(salute).is(Role.SALUTE);
    // contact lines over the letter are not the publisher's
    int contact = Imprint.start(blocks, words::isFarewellOverName);
    int end = Math.max(contact, addresses ? salute + 1 : salute);
    List<Block> opener = new ArrayList<>(over.opener());
    if (addresses) {
      opener.add(blocks.get(salute));
    }
    List<Block> letter = new ArrayList<>();
    flush(opener, letter, Kind.OPENER);
    LetterFoot.Divided divided =
        closing.divide(blocks.subList(addresses ? salute + 1 : salute, end));
    letter.addAll(divided.blocks());
    List<Block> body = new ArrayList<>(over.before());
    body.add(new Block.Group(Kind.DIVISION, "letter", letter));
    body.addAll(divided.enclosures());
    List<Block> back = new ArrayList<>();
    flush(Imprint.of(blocks.subList(end, blocks.size())), back, Kind.DIVISION, "imprint");
    return new Letter(body, back);
  }

  /**
   * Divides what stands over the first letter of a series if it is the rest of another, which the
   * page before began: no heading stands there, and somebody takes leave and signs.
   */
  Optional<List<Block>> rest(List<Block> blocks) {
    boolean closes = false;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      closes |=
          blocks.get(i) instanceof Block.Leaf farewell
              && blocks.get(i + 1) instanceof Block.Leaf name
              && words.isFarewellOverName(ClosingWords.text(farewell))
              && words.isName(name);
    }
    if (!closes || blocks.stream().anyMatch(block -> block.is(Role.HEAD))) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(new Block.Group(Kind.DIVISION, "letter", closing.divide(blocks).blocks())));
  }

  /** The salutation; without one the first block under what opens the letter. */
  private static int salute(List<Block> blocks) {
    int text = -1;
    for (int i = 0; i < blocks.size() && (text < 0 || i < KindReader.LONGEST_OPENING); i++) {
      Block block = blocks.get(i);
      if (block.is(Role.SALUTE)) {
        return i;
      }
      boolean opens = block instanceof Block.PageStart || LetterOpening.opens(block);
      text = text < 0 && !opens && !block.is(Role.HEAD) ? i : text;
      boolean dated = block.is(Role.DATELINE) && i > 0 && i + 1 < blocks.size();
      if (dated && blocks.subList(0, i).stream().allMatch(LetterParts::isAddress)) {
        return i + 1; // an address over the date
      }
    }
    return text < 0 ? blocks.size() - 1 : text;
  }

  private static boolean isAddress(Block block) {
    return block instanceof Block.PageStart
        || block instanceof Block.Leaf leaf
            && (leaf.is(Role.PARAGRAPH) || leaf.is(Role.BYLINE))
            && leaf.passage().text().length() <= LONGEST_ADDRESS;
  }

  /** Puts the parts, if any, as a group into the blocks, and empties them. */
  static void flush(List<Block> parts, List<Block> into, Kind kind) {
    flush(parts, into, kind, "");
  }

  private static void flush(List<Block> parts, List<Block> into, Kind kind, String type) {
    if (!parts.isEmpty()) {
      into.add(new Block.Group(kind, type, List.copyOf(parts)));
      parts.clear();
    }
  }
}
