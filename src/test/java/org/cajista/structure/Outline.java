package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.PageBreak;
import org.cajista.model.Passage;
import org.cajista.model.Point;

/**
 * Shows a document as an outline that an editor can write by hand.
 *
 * <pre>
 * [front]                      the part, where it is not the body
 * division chapter             a group and its type
 *   head CAPÍTULO I            a leaf: its role and its text
 *   paragraph Texto{1 Nota.}   a note stands in braces at its anchor, number first
 *   paragraph uno |12|dos      a page starts; |12-| where it splits a word; || without a number
 *   |13|                       a page starts between two blocks
 * </pre>
 *
 * <p>{@code {?1 Nota.}} is a note that nothing calls, {@code {1}} an anchor without a note, {@code
 * {1 Uno. / Dos.}} a note of two paragraphs.
 */
final class Outline {
  private final List<String> lines = new ArrayList<>();

  private Outline() {}

  static List<String> of(Document document) {
    Outline outline = new Outline();
    if (!document.front().isEmpty()) {
      outline.lines.add("[front]");
      outline.add(document.front(), "");
      outline.lines.add("[body]");
    }
    outline.add(document.body(), "");
    if (!document.back().isEmpty()) {
      outline.lines.add("[back]");
      outline.add(document.back(), "");
    }
    return outline.lines;
  }

  private void add(List<Block> blocks, String indent) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        lines.add(indent + name(leaf.role()) + " " + text(leaf.passage()));
      } else if (block instanceof Block.PageStart start) {
        lines.add(indent + text(start.pageBreak()));
      } else if (block instanceof Block.Group group) {
        lines.add((indent + name(group.kind()) + " " + group.type()).stripTrailing());
        add(group.blocks(), indent + "  ");
      }
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(Passage passage) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Point point : passage.points()) {
      text.append(passage.text(), at, point.offset());
      text.append(point instanceof PageBreak page ? text(page) : text((NoteAnchor) point));
      at = point.offset();
    }
    return text.append(passage.text().from(at)).toString();
  }

  private static String text(PageBreak page) {
    return "|" + page.number().n() + (page.insideWord() ? "-|" : "|");
  }

  private static String text(NoteAnchor anchor) {
    return anchor
        .note()
        .map(note -> "{" + (note.anchored() ? "" : "?") + note.n() + " " + text(note) + "}")
        .orElse("{" + anchor.figure() + "}");
  }

  private static String text(Note note) {
    return note.blocks().stream()
        .map(block -> text(((Block.Leaf) block).passage()))
        .collect(Collectors.joining(" / "));
  }
}
