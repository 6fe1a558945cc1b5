package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;

/**
 * Divides a text of several letters, as editions of a correspondence print them: each begins with
 * its heading, its dateline or its salutation. {@link LetterParts} then gives each its parts. What
 * stands before the first letter stays what it is.
 */
final class LetterSeries {
  private final Language language;
  private final List<Block> body = new ArrayList<>();
  private final List<Block> back = new ArrayList<>();

  LetterSeries(Language language) {
    this.language = language;
  }

  List<Block> body() {
    return body;
  }

  List<Block> back() {
    return back;
  }

  /** Where letters begin among {@code blocks}; one place or none where it is no series. */
  static List<Integer> starts(List<Block> blocks) {
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

  /** Whether a block is of those with which a letter opens. */
  private static boolean opens(Block block) {
    return block instanceof Block.PageStart
        || block instanceof Block.Leaf leaf
            && switch (leaf.role()) {
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
      if (blocks.get(i) instanceof Block.Leaf leaf) {
        head = leaf.role() == Role.HEAD ? i : head;
        date = leaf.role() == Role.DATELINE ? i : date;
        salute = leaf.role() == Role.SALUTE ? i : salute;
      }
    }
    int start = head < to ? head : date;
    boolean letter = start < to && (salute < to || head < to && head < date && date < to);
    while (letter && start > from && blocks.get(start - 1) instanceof Block.PageStart) {
      start--;
    }
    return letter ? start : to;
  }

  /**
   * Divides the blocks.
   *
   * @param starts where the letters begin; at least two
   */
  void divide(List<Block> blocks, List<Integer> starts) {
    body.addAll(new Divisions(language).divide(blocks.subList(0, starts.get(0))));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      LetterParts parts = new LetterParts(language);
      parts.divide(blocks.subList(starts.get(i), end));
      body.addAll(inOneDivision(parts.body()));
      back.addAll(parts.back());
    }
  }

  /** What stands over a letter goes into its division: several headings follow each other here. */
  private static List<Block> inOneDivision(List<Block> letter) {
    List<Block> before = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    for (Block block : letter) {
      if (block instanceof Block.Group group && group.kind() == Kind.DIVISION) {
        inside.addAll(group.blocks());
      } else if (block instanceof Block.PageStart && inside.isEmpty()) {
        before.add(block);
      } else {
        inside.add(block);
      }
    }
    before.add(new Block.Group(Kind.DIVISION, "letter", inside));
    return before;
  }
}
