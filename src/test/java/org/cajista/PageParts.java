package org.cajista;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.PageBreak;
import org.cajista.model.Point;
import org.cajista.model.Traced;

/**
 * What {@code encode} takes the lines of the pages for: running heads and folios, headings, the
 * parts of a letter that open and close it, notes and the figures that call them.
 */
final class PageParts {
  private final List<GoldText.Span> parts = new ArrayList<>();

  private PageParts() {}

  static List<GoldText.Span> of(Document document) {
    PageParts parts = new PageParts();
    parts.read(document.front());
    parts.read(document.body());
    parts.read(document.back());
    return parts.parts;
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        switch (leaf.role()) {
          case HEAD, DATELINE, SALUTE, SIGNED ->
              add(leaf.role().name().toLowerCase(java.util.Locale.ROOT), leaf.passage().text());
          default -> {}
        }
        leaf.passage().points().forEach(this::read);
      } else if (block instanceof Block.Group group) {
        read(group.blocks());
      } else if (block instanceof Block.PageStart start) {
        read(start.pageBreak());
      }
    }
  }

  private void read(Point point) {
    if (point instanceof PageBreak page) {
      page.furniture().forEach(line -> add("fw", line.text()));
    } else if (point instanceof NoteAnchor anchor) {
      if (anchor.note().map(Note::anchored).orElse(true)) {
        add("call", anchor.figure());
      }
      anchor.note().ifPresent(this::read);
    }
  }

  /** A note's text from its first block to its last. */
  private void read(Note note) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    List<Block.Leaf> leaves = new ArrayList<>();
    Blocks.forEachLeaf(note.blocks(), leaves::add);
    for (Block.Leaf leaf : leaves) {
      org.cajista.model.Span span = leaf.passage().text().span();
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    parts.add(new GoldText.Span("note", start, end, ""));
  }

  private void add(String kind, Traced text) {
    org.cajista.model.Span span = text.strip().span();
    parts.add(new GoldText.Span(kind, span.start(), span.end(), ""));
  }
}
