package org.cajista.report.encoding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Point;
import org.cajista.model.Source;
import org.cajista.model.Traced;

/**
 * Finds the TEI element that contains a character of the source: the {@code xml:id} of its
 * paragraph, note, stanza or list, or else of the division around it. This is stored for each
 * character, because a note can stand in the source between two lines of one paragraph.
 */
final class TeiPlaces {
  private final Source source;
  private final String[] ids;

  TeiPlaces(Document document) {
    this.source = document.source();
    this.ids = new String[source.text().length()];
    Arrays.fill(ids, "");
    visit(document.front(), "");
    visit(document.body(), "");
    visit(document.back(), "");
  }

  /**
   * Returns the id of the element that contains the character at {@code offset}. If no element
   * contains it, returns the id for the next character of its line that has one.
   */
  Optional<String> id(int offset) {
    for (int i = offset; i < ids.length; i++) {
      if (!ids[i].isEmpty()) {
        return Optional.of(ids[i]);
      }
      if (source.text().charAt(i) == '\n' || source.text().charAt(i) == '\r') {
        break;
      }
    }
    return Optional.empty();
  }

  private void visit(List<Block> blocks, String around) {
    for (Block block : blocks) {
      block.visit(
          leaf -> visit(leaf, leaf.id().isEmpty() ? around : leaf.id()),
          group -> visit(group.blocks(), group.id().isEmpty() ? around : group.id()),
          pageStart -> {});
    }
  }

  private void visit(Block.Leaf leaf, String id) {
    own(leaf.passage().text(), id);
    for (Point point : leaf.passage().points()) {
      point.visit(page -> {}, anchor -> visit(anchor, id));
    }
  }

  private void visit(NoteAnchor anchor, String id) {
    own(anchor.figure(), id);
    anchor.note().ifPresent(note -> visit(note, id));
  }

  private void visit(Note note, String around) {
    String id = note.id().isEmpty() ? around : note.id();
    own(note.figure(), id);
    visit(note.blocks(), id);
  }

  private void own(Traced text, String id) {
    for (int i = 0; i < text.length(); i++) {
      if (text.origin(i) != Traced.NOWHERE) {
        ids[text.origin(i)] = id;
      }
    }
  }
}
