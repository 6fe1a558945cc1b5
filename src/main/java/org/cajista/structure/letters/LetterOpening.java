package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.blocks.Letters;

/**
 * Divides what stands over the salutation of a letter: what the edition puts over it, with the
 * source line, and what opens the letter itself.
 */
final class LetterOpening {
  private static final int LONGEST_SOURCE = 3000;

  /** An address has at most so many lines. */
  private static final int LONGEST_ADDRESS = 5;

  /** A line of an address is no longer, in characters. */
  private static final int LONGEST_LINE = 45;

  /** A line of an address that a stop ends has at most so many words. */
  private static final int MOST_WORDS = 4;

  /**
   * The blocks over a salutation.
   *
   * @param before what stands over the letter
   * @param opener what opens the letter: place, date, writer
   */
  record Opening(List<Block> before, List<Block> opener) {}

  private final Language language;

  LetterOpening(Language language) {
    this.language = language;
  }

  /**
   * Divides the blocks.
   *
   * @param salute the block under them
   */
  Opening divide(List<Block> blocks, Block salute) {
    List<Block> heads = new ArrayList<>();
    List<Block> over = new ArrayList<>();
    List<Block> opening = new ArrayList<>();
    boolean sourceSeen = false;
    boolean dated = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean other = block instanceof Block.Leaf leaf && isOther(leaf, dated, blocks, i);
      Block part = block instanceof Block.Leaf leaf && !other ? overLetter(leaf) : block;
      dated |= part.is(Role.DATELINE);
      sourceSeen |= part.is(Role.SOURCE);
      if (part.is(Role.HEAD) && (sourceSeen || over.stream().allMatch(LetterOpening::isPage))) {
        heads.add(part); // a title left under the source line stands over it
      } else if (isDisplaced(part, salute)
          || (sourceSeen && (opens(part) || part instanceof Block.PageStart))) {
        opening.add(part);
      } else {
        over.add(part);
      }
    }
    int pages = 0;
    while (pages < over.size() && over.get(pages) instanceof Block.PageStart) {
      pages++;
    }
    over.addAll(pages, heads);
    // without a source line between, what stands right over the salutation opens the letter
    while (!sourceSeen && !over.isEmpty() && opens(over.get(over.size() - 1))) {
      opening.add(0, over.remove(over.size() - 1));
    }
    if (!sourceSeen && opening.stream().anyMatch(part -> part.is(Role.DATELINE))) {
      addAddress(over, opening);
    }
    return new Opening(withOpener(over), opening);
  }

  /**
   * Moves the lines of an address that stand right over the date into the opener: short ones, of
   * which the last ends in a comma. {@code 14 Harbour Street,} / {@code Wexcombe,}
   */
  private static void addAddress(List<Block> over, List<Block> opening) {
    int from = over.size();
    while (from > 0
        && over.size() - from < LONGEST_ADDRESS
        && over.get(from - 1) instanceof Block.Leaf leaf
        && isOfAddress(leaf)) {
      from--;
    }
    if (from == over.size() || !endsInComma((Block.Leaf) over.get(over.size() - 1))) {
      return; // the head of a printed sheet
    }
    boolean first = true; // over the street stands who lives there
    for (int i = from; i < over.size(); i++) {
      Block.Leaf leaf = (Block.Leaf) over.get(i);
      boolean name = first && leaf.is(Role.BYLINE);
      opening.add(i - from, name ? leaf : leaf.withRole(Role.DATELINE));
      first = false;
    }
    over.subList(from, over.size()).clear();
  }

  private static boolean endsInComma(Block.Leaf leaf) {
    return leaf.passage().text().toString().endsWith(",");
  }

  private static boolean isOfAddress(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    return (leaf.is(Role.PARAGRAPH) || leaf.is(Role.BYLINE))
        && text.length() <= LONGEST_LINE
        && !text.endsWith(":")
        && !Sentences.isCapitals(text.replace(",", "").strip())
        && (!text.endsWith(".") || text.split("\\s+").length <= MOST_WORDS);
  }

  /** True if a block is the writer's name or a date. */
  static boolean opens(Block block) {
    return block.is(Role.BYLINE) || block.is(Role.DATELINE);
  }

  /**
   * True for a line that looks like a name and is not that of the writer: the addressee, with a
   * title, or a subject in capitals, between date and salutation; the head of a printed sheet over
   * its address.
   */
  private boolean isOther(Block.Leaf leaf, boolean dated, List<Block> blocks, int at) {
    String text = leaf.passage().text().toString();
    boolean subject = dated && (text.endsWith(".") || Sentences.isCapitals(text));
    boolean sheet =
        Sentences.isCapitals(text)
            && at + 1 < blocks.size()
            && blocks.get(at + 1) instanceof Block.Leaf next
            && next.is(Role.PARAGRAPH)
            && !isSource(next.passage().text().toString());
    return leaf.is(Role.PARAGRAPH) && (subject || sheet || dated && isTitled(leaf));
  }

  private static boolean isPage(Block block) {
    return block instanceof Block.PageStart;
  }

  private boolean isTitled(Block.Leaf leaf) {
    String first = leaf.passage().text().toString().split("\\s+", 2)[0];
    Lexicon titles = language.lexicon(WordList.TITLES);
    return titles.containsAnyCase(first) || titles.containsAnyCase(first.replaceAll("\\.$", ""));
  }

  /** What a block over the salutation is: the source line, the name of the writer, a heading. */
  private Block overLetter(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (leaf.role() != Role.PARAGRAPH) {
      return leaf;
    }
    if (isSource(text)) {
      return leaf.withRole(Role.SOURCE);
    }
    return Letters.isName(text) ? leaf.withRole(Role.BYLINE) : leaf;
  }

  private boolean isSource(String text) {
    String words = text.replaceFirst("^[(\\[*_]+", "").toLowerCase(Locale.ROOT);
    return text.length() < LONGEST_SOURCE
        && language.lexicon(WordList.SOURCE_LINES).forms().stream().anyMatch(words::startsWith);
  }

  /** Names and dates over the source line stand in an opener; a paragraph there is a remark. */
  private static List<Block> withOpener(List<Block> over) {
    List<Block> divided = new ArrayList<>();
    List<Block> opener = new ArrayList<>();
    for (Block block : over) {
      if (opens(block)) {
        opener.add(block);
        continue;
      }
      LetterParts.flush(opener, divided, Kind.OPENER);
      divided.add(block);
    }
    LetterParts.flush(opener, divided, Kind.OPENER);
    return divided;
  }

  /** True if a name or date stood after the salutation in the source: its place is the opener. */
  private static boolean isDisplaced(Block part, Block salute) {
    // where no salutation stands, a page or a list may follow the date
    return part instanceof Block.Leaf one
        && salute instanceof Block.Leaf other
        && opens(one)
        && start(one) > start(other);
  }

  private static int start(Block.Leaf leaf) {
    return leaf.passage().text().span().start();
  }
}
