package org.cajista.annotate.marks;

import java.util.HashSet;
import java.util.Set;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/** Writes the marks of struck and reserved passages into a flow; each id is given once. */
final class StruckMarks {
  private final Set<String> ids = new HashSet<>();

  /**
   * Marks a stretch.
   *
   * @param name what its id is made of: the number of its note
   */
  void mark(PassageSequence flow, PassageRange stretch, StruckNote note, String name) {
    String id = free("del-" + name);
    if (note.variant()) {
      variant(flow, stretch);
    } else if (stretch.isInOneParagraph()) {
      flow.mark(stretch.first(), over(stretch, new Tag.Deletion(id, note.rend())));
    } else {
      String end = free(id + "-end");
      empty(flow, stretch.first(), stretch.open(), new Tag.DeletionStart(id, note.rend(), end));
      empty(flow, stretch.last(), stretch.close(), new Tag.DeletionEnd(end));
      sign(flow, stretch.first(), stretch.open(), stretch.opening());
      sign(flow, stretch.last(), stretch.close(), stretch.closing());
    }
    if (!note.mention().isEmpty() && !note.variant()) {
      Tag metamark = new Tag.Metamark(note.mention(), note.function(), id);
      empty(flow, stretch.first(), stretch.open(), metamark);
    }
  }

  /** Each paragraph's part of the stretch is supplied from the other version. */
  private static void variant(PassageSequence flow, PassageRange stretch) {
    Tag tag = new Tag.Supplied("variant");
    if (stretch.isInOneParagraph()) {
      flow.mark(stretch.first(), over(stretch, tag));
      return;
    }
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      boolean first = i == stretch.first();
      boolean last = i == stretch.last();
      int start = first ? stretch.open() : 0;
      int end = last ? stretch.close() + stretch.closing() : flow.text(i).length();
      int opening = first ? stretch.opening() : 0;
      int closing = last ? stretch.closing() : 0;
      if (end - start > opening + closing) {
        flow.mark(i, new Mark(start, end, opening, closing, tag, Certainty.HIGH));
      }
    }
  }

  private static Mark over(PassageRange stretch, Tag tag) {
    int end = stretch.close() + stretch.closing();
    Certainty sure = stretch.closing() > 0 ? Certainty.HIGH : Certainty.LOW;
    return new Mark(stretch.open(), end, stretch.opening(), stretch.closing(), tag, sure);
  }

  private static void empty(PassageSequence flow, int index, int offset, Tag tag) {
    flow.mark(index, Mark.of(offset, offset, tag));
  }

  private static void sign(PassageSequence flow, int index, int offset, int length) {
    if (length > 0) {
      flow.mark(index, Mark.of(offset, offset + length, new Tag.Sign()));
    }
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !ids.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
