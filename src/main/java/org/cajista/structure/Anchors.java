package org.cajista.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Block;
import org.cajista.model.Point;
import org.cajista.model.Span;
import org.cajista.model.Traced;

/** Finds the signs in the running text that may call a note, in reading order, with their pages. */
final class Anchors {

  /**
   * A sign that may call a note.
   *
   * @param leaf the place of its leaf among all leaves, from 0
   * @param page the page that it stands on
   * @param sign the sign and its offsets in the leaf's passage
   * @param span where it stands in the source
   * @param written what stands there
   */
  record Candidate(int leaf, int page, NoteSigns.Sign sign, Span span, String written) {}

  private final Set<String> symbols = new HashSet<>();
  private final Set<String> numbers = new HashSet<>(); // of the notes, with their pages
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Integer> lastLeafByPage = new ArrayList<>();
  private final Map<Integer, Integer> firstLeafByPage = new HashMap<>();
  private int leaves;
  private boolean mayHoldNotes; // the leaf at hand: an ornament is no text
  private int page;

  private Anchors(List<RawNote> notes) {
    for (RawNote note : notes) {
      if (note.number() == 0) {
        symbols.add(note.label());
      }
      numbers.add(note.page() + ":" + note.label());
    }
  }

  /** The candidates in {@code blocks}; symbols only where a note has the same. */
  static Anchors find(List<Block> blocks, List<RawNote> notes) {
    Anchors anchors = new Anchors(notes);
    anchors.visit(blocks);
    return anchors;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The first leaf that begins on {@code page}; -1 where none does. */
  int firstLeaf(int page) {
    return firstLeafByPage.getOrDefault(page, -1);
  }

  /** The last leaf that stands on {@code page} or before it; 0 where there is none. */
  int lastLeaf(int page) {
    return lastLeafByPage.isEmpty()
        ? 0
        : Math.max(0, lastLeafByPage.get(Math.min(page, lastLeafByPage.size() - 1)));
  }

  private void visit(List<Block> blocks) {
    for (Block block : blocks) {
      block.visit(
          this::visit, group -> visit(group.blocks()), start -> page = start.pageBreak().page());
    }
  }

  private void visit(Block.Leaf leaf) {
    List<Point> points = leaf.passage().points();
    int next = 0;
    mayHoldNotes = !leaf.is(Block.Role.ORNAMENT);
    seen();
    if (mayHoldNotes) {
      firstLeafByPage.putIfAbsent(page, leaves);
    }
    for (NoteSigns.Sign sign : NoteSigns.glued(leaf.passage().text())) {
      while (next < points.size() && points.get(next).offset() <= sign.start()) {
        turn(points.get(next++));
      }
      if (!sign.isSymbol() || symbols.contains(sign.label())) {
        for (NoteSigns.Sign part : parts(sign)) {
          Traced written = leaf.passage().text().subSequence(part.start(), part.end());
          candidates.add(new Candidate(leaves, page, part, written.span(), written.toString()));
        }
      }
    }
    while (next < points.size()) {
      turn(points.get(next++));
    }
    leaves++;
  }

  /** The sign; or its two halves, if the page has their two notes and none of the whole number. */
  private List<NoteSigns.Sign> parts(NoteSigns.Sign sign) {
    List<Integer> pair = sign.pair();
    boolean two =
        !sign.bracketed()
            && !pair.isEmpty()
            && !isOnPage(sign.number())
            && pair.stream().allMatch(this::isOnPage);
    return two ? sign.halves() : List.of(sign);
  }

  private boolean isOnPage(int number) {
    return numbers.contains(page + ":" + number);
  }

  private void turn(Point point) {
    point.visit(
        start -> {
          page = start.page();
          seen();
        },
        anchor -> {});
  }

  private void seen() {
    while (lastLeafByPage.size() <= page) {
      int before = lastLeafByPage.size() - 1;
      lastLeafByPage.add(before < 0 ? -1 : lastLeafByPage.get(before));
    }
    if (mayHoldNotes) {
      lastLeafByPage.set(page, leaves);
    }
  }
}
