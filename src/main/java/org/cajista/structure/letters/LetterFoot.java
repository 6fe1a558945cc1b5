package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.ClosingWords;

/**
 * Divides what stands under the signature of a letter: a second name, place and date, the address,
 * a postscript, and what was sent with the letter.
 */
final class LetterFoot {
  /** What follows a signature without a sign of a postscript has at most so many paragraphs. */
  private static final int LONGEST_POSTSCRIPT = 6;

  /** A longer word in small letters: with a stop at the end the line is rather a sentence. */
  private static final Pattern SMALL_WORD = Pattern.compile("(?U) \\p{Ll}{4,}.* \\p{Ll}{4,}");

  /**
   * What stands under a signature.
   *
   * @param closer what belongs to the closer
   * @param blocks what stands after it in the letter
   * @param enclosures divisions of their own
   */
  record Foot(List<Block> closer, List<Block> blocks, List<Block> enclosures) {}

  /**
   * A letter from its salutation on.
   *
   * @param blocks the text, the closer, the postscript
   * @param enclosures what was sent with it
   */
  record Divided(List<Block> blocks, List<Block> enclosures) {}

  private final ClosingWords words;

  LetterFoot(ClosingWords words) {
    this.words = words;
  }

  /** True if a block can stand right under a signature, but not in the middle of a text. */
  boolean begins(Block.Leaf leaf) {
    return leaf.is(Role.DATELINE)
        || leaf.is(Role.HEAD)
        || words.opensPostscript(leaf)
        || words.opensEnclosure(leaf)
        || words.isName(leaf)
        || isAddress(leaf);
  }

  /** A short line in which no sentence is complete, or a name of a place with its stop. */
  private static boolean isAddress(Block.Leaf leaf) {
    String text = ClosingWords.text(leaf);
    return ClosingWords.isShort(leaf)
        && (!text.endsWith(".") || !SMALL_WORD.matcher(text).find())
        && !text.endsWith("?")
        && !text.endsWith("!")
        && !text.endsWith(":");
  }

  private boolean isAddressee(Block.Leaf leaf) {
    return words.isAddressee(leaf) || words.isAddressed(ClosingWords.text(leaf));
  }

  Foot read(List<Block> all) {
    List<Block> blocks = addressApart(all);
    List<Block> closer = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    List<Block> pages = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      if (blocks.get(at) instanceof Block.PageStart) {
        pages.add(blocks.get(at++));
        continue;
      }
      if (!(blocks.get(at) instanceof Block.Leaf leaf)
          || leaf.is(Role.HEAD)
          || leaf.is(Role.SALUTE)
          || words.opensPostscript(leaf)
          || words.opensEnclosure(leaf)) {
        break;
      }
      boolean signs =
          after.isEmpty()
              && !leaf.is(Role.ADDRESS)
              && (leaf.is(Role.DATELINE) || words.isName(leaf) && !isAddressee(leaf));
      if (!signs && !isAddress(leaf)) {
        break;
      }
      List<Block> into = signs ? closer : after;
      into.addAll(pages);
      pages.clear();
      Role signed = leaf.is(Role.DATELINE) ? Role.DATELINE : Role.SIGNED;
      Role under = words.countsEnclosures(leaf) ? Role.TRAILER : Role.ADDRESS;
      into.add(leaf.withRole(signs ? signed : under));
      at++;
    }
    at -= pages.size();
    return rest(closer, after, blocks.subList(at, blocks.size()));
  }

  /**
   * Returns the blocks with the lines of an address apart: between blank lines they look like a
   * stanza, but no stanza names a person as the head of an address does, or the number of a house.
   */
  private List<Block> addressApart(List<Block> blocks) {
    List<Block> apart = new ArrayList<>();
    boolean signed = true; // only names and dates stand between the signature and the address
    for (Block block : blocks) {
      if (signed && block.is(Kind.LINE_GROUP) && isAddress((Block.Group) block)) {
        for (Block line : ((Block.Group) block).blocks()) {
          apart.add(line instanceof Block.Leaf leaf ? leaf.withRole(Role.ADDRESS) : line);
        }
      } else {
        apart.add(block);
      }
      signed &=
          block instanceof Block.PageStart
              || block instanceof Block.Leaf leaf && (leaf.is(Role.DATELINE) || words.isName(leaf));
    }
    return apart;
  }

  private boolean isAddress(Block.Group lines) {
    List<Block.Leaf> leaves = new ArrayList<>();
    for (Block line : lines.blocks()) {
      if (line instanceof Block.Leaf leaf) {
        leaves.add(leaf);
      }
    }
    boolean house = leaves.stream().anyMatch(line -> ClosingWords.text(line).matches(".*\\d.*"));
    return !leaves.isEmpty()
        && leaves.stream().allMatch(LetterFoot::isAddress)
        && (words.isAddressee(leaves.get(0)) || house);
  }

  /** A postscript, with or without its sign, up to the enclosures. */
  private Foot rest(List<Block> closer, List<Block> after, List<Block> blocks) {
    int end = 0;
    boolean signed = false;
    int leaves = 0;
    while (end < blocks.size() && !opensDivision(blocks.get(end))) {
      if (blocks.get(end) instanceof Block.Leaf leaf) {
        signed |= words.opensPostscript(leaf);
        leaves++;
      }
      end++;
    }
    if (!signed && leaves > LONGEST_POSTSCRIPT) {
      end = 0;
    }
    while (end > 0 && end < blocks.size() && blocks.get(end - 1) instanceof Block.PageStart) {
      end--;
    }
    boolean text =
        blocks.subList(0, end).stream().anyMatch(one -> !(one instanceof Block.PageStart));
    if (text) {
      after.add(new Block.Group(Kind.POSTSCRIPT, "", paragraphs(blocks.subList(0, end))));
    } else {
      after.addAll(blocks.subList(0, end));
    }
    return new Foot(closer, after, enclosures(blocks.subList(end, blocks.size())));
  }

  private boolean opensDivision(Block block) {
    return block instanceof Block.Leaf leaf && (leaf.is(Role.HEAD) || words.opensEnclosure(leaf));
  }

  /** Divides what was sent with the letter at its headings. */
  private List<Block> enclosures(List<Block> blocks) {
    List<Block> divisions = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    boolean heading = true;
    for (Block block : blocks) {
      boolean opens = opensDivision(block);
      if (opens && !heading) {
        divisions.add(new Block.Group(Kind.DIVISION, "enclosure", inside));
        inside = new ArrayList<>();
      }
      heading = opens || heading && block instanceof Block.PageStart;
      inside.add(block instanceof Block.Leaf leaf ? inDivision(leaf, opens) : block);
    }
    if (!inside.isEmpty()) {
      divisions.add(new Block.Group(Kind.DIVISION, "enclosure", inside));
    }
    return divisions;
  }

  private static Block inDivision(Block.Leaf leaf, boolean heading) {
    return leaf.withRole(heading ? Role.HEAD : leaf.is(Role.VERSE) ? Role.VERSE : Role.PARAGRAPH);
  }

  private static List<Block> paragraphs(List<Block> blocks) {
    List<Block> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      paragraphs.add(block instanceof Block.Leaf leaf ? leaf.withRole(Role.PARAGRAPH) : block);
    }
    return paragraphs;
  }
}
