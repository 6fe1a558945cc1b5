package org.cajista.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;

/** Shows marks as the case files write them. */
final class Shown {

  private Shown() {}

  /** The marks of a document that {@code wanted} lets through; a note's after its passage's. */
  static List<String> marks(Document document, Predicate<Tag> wanted) {
    List<String> shown = new ArrayList<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      Passage passage = leaf.passage();
      for (Mark mark : passage.marks()) {
        if (wanted.test(mark.tag())) {
          shown.add(mark(mark, passage));
        }
      }
    }
    return shown;
  }

  /** The reading text of the paragraphs: no signs, {@code {4*}} where a note stands. */
  static List<String> reading(Document document) {
    List<String> shown = new ArrayList<>();
    for (Block division : document.body()) {
      for (Block block : ((Block.Group) division).blocks()) {
        Passage passage = ((Block.Leaf) block).passage();
        shown.add(text(passage, 0, passage.text().length(), true));
      }
    }
    return shown;
  }

  private static String mark(Mark mark, Passage passage) {
    String text = text(passage, mark.start(), mark.end(), false);
    Tag tag = mark.tag();
    if (tag instanceof Tag.Dated dated) {
      return text + " -> " + value(dated.value()) + low(mark);
    } else if (tag instanceof Tag.Gap gap) {
      return gap(gap.reason(), gap.quantity(), gap.unit());
    } else if (tag instanceof Tag.DescribedGap gap) {
      return gap(gap.reason(), gap.quantity(), gap.unit()) + ": " + text;
    } else if (tag instanceof Tag.Supplied supplied) {
      return said("supplied", supplied.reason()) + low(mark) + ": " + text;
    } else if (tag instanceof Tag.InlineNote note) {
      String type = note.type().name().toLowerCase(Locale.ROOT);
      return said("note " + type, note.resp()) + low(mark) + ": " + text;
    } else if (tag instanceof Tag.Highlight highlight) {
      return highlight.rend() + ": " + text;
    } else if (tag instanceof Tag.Foreign foreign) {
      return "foreign " + foreign.language() + ": " + text;
    } else if (tag instanceof Tag.Link link) {
      return "link " + link.target() + ": " + text;
    } else if (tag instanceof Tag.Correction slip) {
      return "slip: " + text + " -> " + slip.corrected();
    } else if (tag instanceof Tag.Deletion del) {
      return said("del #" + del.id(), del.rend()) + low(mark) + ": " + text;
    } else if (tag instanceof Tag.DeletionStart start) {
      return said("delSpan #" + start.id(), start.rend()) + " to #" + start.endId();
    } else if (tag instanceof Tag.DeletionEnd end) {
      return "anchor #" + end.endId();
    } else if (tag instanceof Tag.Metamark margin) {
      return said("metamark", margin.function()) + " #" + margin.target() + ": " + margin.word();
    }
    return tag.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ": " + text;
  }

  private static String low(Mark mark) {
    return mark.certainty() == Certainty.LOW ? " low" : "";
  }

  private static String said(String name, String more) {
    return more.isEmpty() ? name : name + " " + more;
  }

  private static String gap(String reason, OptionalInt quantity, String unit) {
    String count = quantity.isPresent() ? " " + quantity.getAsInt() : "";
    return "gap " + reason + count + (unit.isEmpty() ? "" : " " + unit);
  }

  static String value(DateValue value) {
    if (!value.when().isEmpty()) {
      return value.when();
    }
    return value.notBefore().isEmpty() && value.notAfter().isEmpty()
        ? value.from() + ".." + value.to()
        : value.notBefore() + "/" + value.notAfter();
  }

  private static String text(Passage passage, int start, int end, boolean notes) {
    BitSet gone = new BitSet();
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.Sign || mark.tag() instanceof Tag.Gap) {
        gone.set(mark.start(), mark.end());
      }
      gone.set(mark.start(), mark.start() + mark.opening());
      gone.set(mark.end() - mark.closing(), mark.end());
    }
    StringBuilder text = new StringBuilder();
    for (int i = start; i <= end; i++) {
      for (Point point : notes ? passage.points() : List.<Point>of()) {
        if (point instanceof NoteAnchor anchor && point.offset() == i) {
          text.append('{').append(anchor.figure()).append('}');
        }
      }
      if (i < end && !gone.get(i)) {
        text.append(passage.text().charAt(i));
      }
    }
    return text.toString();
  }

  static boolean isEditorial(Tag tag) {
    return Stream.of(
            Tag.Dated.class,
            Tag.PersonName.class,
            Tag.ThingName.class,
            Tag.Sign.class,
            Tag.Foreign.class,
            Tag.Title.class)
        .noneMatch(type -> type.isInstance(tag));
  }
}
