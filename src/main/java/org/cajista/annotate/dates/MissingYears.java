package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import org.cajista.annotate.Step;
import org.cajista.model.Block;
import org.cajista.model.Certainty;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Gives the dates that leave their year out the year of what stands around them: {@code 27 de
 * julio} in a letter of 30 July 1936 → {@code 1936-07-27}.
 *
 * <p>It reads as a reader does, in order, and remembers the last date with a year ({@link
 * Chronicle}): of the same passage, of the passages before it in the same division, of the heading.
 * A note starts from what the text says where the note is called, and leaves nothing behind. Where
 * nothing is known the value stays without year ({@code --07-27}).
 */
public final class MissingYears implements Step {
  private final String writtenOn;

  /**
   * @param entry the date of a letter, where the text itself has none
   */
  public MissingYears(Entry entry) {
    // the author of a book does not write «el 3 de mayo» of the year in which he writes
    boolean book = entry.kind() == Entry.Kind.MEMOIR || entry.kind() == Entry.Kind.BOOK;
    this.writtenOn = book ? "" : entry.date();
  }

  @Override
  public Document apply(Document document, Report report) {
    String letter =
        document.header().letter().map(facts -> facts.date()).filter(d -> !d.isEmpty()).orElse("");
    Chronicle start = new Chronicle(letter.isEmpty() ? writtenOn : letter);
    return document.withBlocks(
        blocks(document.front(), start),
        blocks(document.body(), start),
        blocks(document.back(), start));
  }

  private static List<Block> blocks(List<Block> blocks, Chronicle chronicle) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        chronicle.enter(leaf.role());
        changed.add(leaf.withPassage(passage(leaf.passage(), chronicle)));
      } else if (block instanceof Block.Group group) {
        boolean division = group.kind() == Block.Kind.DIVISION;
        Chronicle inner = division ? chronicle.division() : chronicle;
        changed.add(group.withBlocks(blocks(group.blocks(), inner)));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  /** Marks and notes in reading order, so that each knows what was said before it. */
  private static Passage passage(Passage passage, Chronicle chronicle) {
    List<Mark> marks = new ArrayList<>(passage.marks().size());
    List<Point> points = new ArrayList<>(passage.points().size());
    int next = 0;
    for (Mark mark : passage.marks()) {
      for (; next < passage.points().size(); next++) {
        if (passage.points().get(next).offset() > mark.start()) {
          break;
        }
        points.add(point(passage.points().get(next), chronicle));
      }
      marks.add(mark(mark, passage, chronicle));
    }
    for (; next < passage.points().size(); next++) {
      points.add(point(passage.points().get(next), chronicle));
    }
    return new Passage(passage.text(), points, marks);
  }

  private static Point point(Point point, Chronicle chronicle) {
    if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
      Note note = anchor.note().get();
      return anchor.withNote(note.withBlocks(blocks(note.blocks(), chronicle.note())));
    }
    return point;
  }

  private static Mark mark(Mark mark, Passage passage, Chronicle chronicle) {
    if (!(mark.tag() instanceof Tag.Dated dated)) {
      return mark;
    }
    PartialDate date = PartialDate.of(dated.value());
    boolean publication = Bibliographic.place(passage.text(), mark);
    if (!date.lacksYear()) {
      chronicle.tell(date, publication);
      return mark;
    }
    return chronicle
        .yearFor(date, publication)
        .map(year -> dated(mark, date.inYear(year), chronicle))
        .orElse(mark);
  }

  private static Mark dated(Mark mark, PartialDate date, Chronicle chronicle) {
    chronicle.infer(date);
    Certainty certainty = mark.certainty() == Certainty.HIGH ? Certainty.MEDIUM : mark.certainty();
    Tag tag = new Tag.Dated(date.value());
    return new Mark(mark.start(), mark.end(), mark.opening(), mark.closing(), tag, certainty);
  }
}
