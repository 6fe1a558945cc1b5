package org.cajista.structure.parts;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.model.Entry;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Decides what a text is: as its entry says, else by its salutation and its length. Whether it is
 * divided as a letter or as a series of letters depends on its blocks in any case.
 */
public final class KindReader implements Pass<Parts> {
  /** A salutation stands among the first so many blocks. */
  public static final int LONGEST_OPENING = 14;

  /** A longer text is a book, in characters. */
  private static final int LONGEST_ARTICLE = 100_000;

  private final Entry entry;
  private final int length;

  /**
   * @param length of the source, in characters
   */
  public KindReader(Entry entry, int length) {
    this.entry = entry;
    this.length = length;
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    List<Block> blocks = parts.body();
    boolean salutes = salutes(blocks);
    Entry.Kind kind = entry.kind() == Entry.Kind.UNKNOWN ? kind(salutes) : entry.kind();
    return parts.withKind(
        new TextKind(kind, kind == Entry.Kind.LETTER ? letters(blocks, salutes) : List.of()));
  }

  /** True if a salutation opens the text. One after «his letter says:» opens a quoted letter. */
  private static boolean salutes(List<Block> blocks) {
    for (int i = 0; i < Math.min(blocks.size(), LONGEST_OPENING); i++) {
      if (blocks.get(i).is(Role.SALUTE)) {
        return i == 0 || !introduces(blocks.get(i - 1));
      }
    }
    return false;
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
  private static List<Integer> letters(List<Block> blocks, boolean salutes) {
    List<Integer> starts = starts(blocks);
    if (starts.size() > 1) {
      return starts;
    }
    return salutes ? List.of(0) : List.of();
  }

  /** Finds where letters begin, as editions of a correspondence print them. */
  private static List<Integer> starts(List<Block> blocks) {
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
    return block.match(leaf -> opens(leaf.role()), group -> false, pageStart -> true);
  }

  private static boolean opens(Role role) {
    return switch (role) {
      case HEAD, DATELINE, BYLINE, SALUTE -> true;
      default -> false;
    };
  }

  /** Where in a run of opening blocks a letter begins; its end where none does. */
  private static int start(List<Block> blocks, int from, int to) {
    int head = to;
    int date = to;
    int salute = to;
    for (int i = to - 1; i >= from; i--) {
      head = blocks.get(i).is(Role.HEAD) ? i : head;
      date = blocks.get(i).is(Role.DATELINE) ? i : date;
      salute = blocks.get(i).is(Role.SALUTE) ? i : salute;
    }
    int start = head < to ? head : date;
    boolean letter = start < to && (salute < to || head < to && head < date && date < to);
    while (letter && start > from && blocks.get(start - 1) instanceof Block.PageStart) {
      start--;
    }
    return letter ? start : to;
  }
}
