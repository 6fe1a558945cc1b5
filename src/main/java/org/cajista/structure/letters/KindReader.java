package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.model.header.Entry;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.blocks.ClosingWords;
import org.cajista.structure.blocks.LetterHeadings;
import org.cajista.structure.blocks.Salutations;
import org.cajista.structure.parts.Parts;
import org.cajista.structure.parts.TextKind;

/**
 * Decides what a text is: as its entry says, else by its salutation and its length. Whether it is
 * divided as a letter or as a series of letters depends on its blocks in any case.
 */
public final class KindReader implements Pass<Parts> {
  /** A salutation stands among the first so many blocks. */
  public static final int LONGEST_OPENING = 14;

  /** A longer text is a book, in characters. */
  private static final int LONGEST_ARTICLE = 100_000;

  /** A series of letters begins in this part of a text, or among its first blocks. */
  private static final int PREFACE = 4;

  /** So many longer paragraphs over a salutation tell of something else. */
  private static final int MOST_PROSE = 3;

  private static final int LONG = 120;

  /** Over the first words of a letter stand at most so many blocks. */
  private static final int MOST_OVER = 4;

  /** From the farewell to the end of a letter there are at most so many blocks. */
  private static final int LONGEST_FOOT = 6;

  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,4}|[IVXLC]+)[.)]?");

  private final Entry entry;
  private final int length;
  private final LetterHeadings headings;
  private final Salutations salutations;
  private final ClosingWords closing;

  /**
   * @param length of the source, in characters
   */
  public KindReader(Entry entry, int length, Language language) {
    this.entry = entry;
    this.length = length;
    this.headings = new LetterHeadings(language);
    this.salutations = new Salutations(language);
    this.closing = new ClosingWords(language);
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    List<Block> blocks = parts.body();
    boolean salutes = salutes(blocks) || opensAndCloses(blocks);
    List<Integer> starts = starts(blocks);
    // a letter under its heading need not address anybody
    salutes |= starts.size() == 1 && starts.get(0) < MOST_OVER && isHeaded(blocks, starts.get(0));
    boolean series =
        starts.size() > 1 && starts.get(0) <= Math.max(LONGEST_OPENING, blocks.size() / PREFACE);
    Entry.Kind kind = entry.kind() == Entry.Kind.UNKNOWN ? kind(salutes || series) : entry.kind();
    return parts.withKind(
        new TextKind(kind, kind == Entry.Kind.LETTER ? letters(starts, salutes) : List.of()));
  }

  /** True if a salutation opens the text. One after «his letter says:» opens a quoted letter. */
  private boolean salutes(List<Block> blocks) {
    int prose = 0;
    for (int i = 0; i < Math.min(blocks.size(), LONGEST_OPENING); i++) {
      Block block = blocks.get(i);
      if (block.is(Role.SALUTE)) {
        return !isAnnounced(blocks, i) && prose < MOST_PROSE;
      }
      if (block.is(Role.DATELINE) && addressesUnder(blocks, i)) {
        return prose < MOST_PROSE;
      }
      boolean opens = !(block instanceof Block.PageStart) && opens(block);
      prose = opens ? 0 : prose + (isLong(block) ? 1 : 0);
    }
    return false;
  }

  /**
   * True if the first paragraph addresses somebody in its first words, and somebody takes leave and
   * signs at the end.
   */
  private boolean opensAndCloses(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()
        && at < MOST_OVER
        && (opens(blocks.get(at)) || !isLong(blocks.get(at)))
        && !addresses(blocks.get(at))) {
      at++;
    }
    return at < blocks.size() && addresses(blocks.get(at)) && closes(blocks);
  }

  private boolean addresses(Block block) {
    return block instanceof Block.Leaf leaf
        && leaf.is(Role.PARAGRAPH)
        && salutations.opens(ClosingWords.text(leaf));
  }

  private boolean closes(List<Block> blocks) {
    for (int i = Math.max(1, blocks.size() - LONGEST_FOOT); i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Leaf name
          && blocks.get(i - 1) instanceof Block.Leaf farewell
          && closing.isName(name)
          && closing.isFarewellOverName(ClosingWords.text(farewell))) {
        return true;
      }
    }
    return !blocks.isEmpty() && Signature.apart(blocks, closing::isFarewell).size() > blocks.size();
  }

  /** True if the paragraph under a date begins with words that address somebody. */
  private boolean addressesUnder(List<Block> blocks, int date) {
    return date + 1 < blocks.size()
        && blocks.get(date + 1) instanceof Block.Leaf leaf
        && leaf.is(Role.PARAGRAPH)
        && !isAnnounced(blocks, date)
        && salutations.opens(ClosingWords.text(leaf));
  }

  private static boolean isLong(Block block) {
    return block instanceof Block.Leaf leaf && leaf.passage().text().length() > LONG;
  }

  /** True if the block right over another ends in a colon. */
  static boolean isAnnounced(List<Block> blocks, int at) {
    int before = at - 1;
    while (before >= 0
        && (blocks.get(before) instanceof Block.PageStart
            || blocks.get(before).is(Role.DATELINE))) {
      before--;
    }
    return before >= 0 && introduces(blocks.get(before));
  }

  private static boolean introduces(Block block) {
    return block instanceof Block.Leaf leaf
        && leaf.is(Role.PARAGRAPH)
        && leaf.passage().text().toString().endsWith(":");
  }

  private Entry.Kind kind(boolean salutes) {
    Entry.Kind prose = length > LONGEST_ARTICLE ? Entry.Kind.BOOK : Entry.Kind.ARTICLE;
    return salutes ? Entry.Kind.LETTER : prose;
  }

  /** A single letter begins with the text; one without salutation has no parts to tell apart. */
  private static List<Integer> letters(List<Integer> starts, boolean salutes) {
    if (starts.size() > 1) {
      return starts;
    }
    return salutes ? List.of(0) : List.of();
  }

  /** Finds where letters begin, as editions of a correspondence print them. */
  private List<Integer> starts(List<Block> blocks) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && opens(blocks.get(end))) {
        end++;
      }
      int start = start(blocks, at, end);
      if (start < end) {
        starts.add(start);
      }
      at = end + 1;
    }
    return starts;
  }

  /** True if a block is of those with which a letter opens. */
  private static boolean opens(Block block) {
    return block.match(
        leaf -> opens(leaf.role()) || isRemark(leaf), group -> false, pageStart -> true);
  }

  /** True for a line in brackets, as of a postmark. */
  private static boolean isRemark(Block.Leaf leaf) {
    String text = ClosingWords.text(leaf);
    return text.startsWith("[") && text.endsWith("]") && ClosingWords.isShort(leaf);
  }

  private static boolean opens(Role role) {
    return switch (role) {
      case HEAD, DATELINE, BYLINE, SALUTE -> true;
      default -> false;
    };
  }

  /** Where in a run of opening blocks a letter begins; its end where none does. */
  private int start(List<Block> blocks, int from, int to) {
    int head = to;
    int date = to;
    int salute = to;
    for (int i = to - 1; i >= from; i--) {
      head = blocks.get(i).is(Role.HEAD) ? i : head;
      date = blocks.get(i).is(Role.DATELINE) && (date == to || salute == to) ? i : date;
      salute = blocks.get(i).is(Role.SALUTE) ? i : salute;
    }
    head = headOfLetter(blocks, head, to);
    int start = head < to ? head : date;
    boolean letter =
        start < to
            && (salute < to || head < to && head < date && date < to || isHeaded(blocks, head, to));
    while (letter
        && start > from
        && (blocks.get(start - 1) instanceof Block.PageStart
            || blocks.get(start - 1).is(Role.BYLINE))) {
      start--;
    }
    return letter ? start : to;
  }

  /** The first heading that is of a letter, with its number: what stands over it is a title. */
  private int headOfLetter(List<Block> blocks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i) instanceof Block.Leaf leaf && isOfLetter(leaf)) {
        boolean numbered =
            i > from
                && blocks.get(i - 1) instanceof Block.Leaf number
                && NUMBER.matcher(ClosingWords.text(number)).matches();
        return numbered ? i - 1 : i;
      }
    }
    return from;
  }

  /** True if the heading of a letter stands first among what opens it. */
  private boolean isHeaded(List<Block> blocks, int start) {
    return blocks.subList(start, Math.min(blocks.size(), start + MOST_OVER)).stream()
        .anyMatch(block -> block instanceof Block.Leaf leaf && isOfLetter(leaf));
  }

  private boolean isOfLetter(Block.Leaf leaf) {
    String text = ClosingWords.text(leaf);
    return leaf.is(Role.HEAD) && (headings.counts(text) || headings.addresses(text));
  }

  /** True if a heading says which letter it is, or to whom, and the text addresses somebody. */
  private boolean isHeaded(List<Block> blocks, int from, int to) {
    boolean addresses =
        to < blocks.size()
            && blocks.get(to) instanceof Block.Leaf leaf
            && salutations.opens(ClosingWords.text(leaf));
    for (Block block : blocks.subList(from, to)) {
      if (block instanceof Block.Leaf leaf && leaf.is(Role.HEAD)) {
        String text = ClosingWords.text(leaf);
        if (headings.counts(text)
            || headings.repeats(text)
            || addresses && headings.addresses(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
