package org.cajista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The clean text of one paragraph, heading, verse line or list item, and beside it what was taken
 * out of it and what was recognised in it.
 *
 * @param text what an editor would read aloud, without note figures, line ends and page breaks
 * @param points the page breaks and note anchors, by offset; at one offset in reading order
 * @param marks what recognisers found; properly nested once the stage {@code annotate} is done
 */
public record Passage(Traced text, List<Point> points, List<Mark> marks) {

  public Passage {
    Objects.requireNonNull(text);
    points = List.copyOf(points);
    marks = List.copyOf(marks);
    int last = 0;
    for (Point point : points) {
      if (point.offset() < last || point.offset() > text.length()) {
        throw new IllegalArgumentException("point out of order at " + point.offset());
      }
      last = point.offset();
    }
    for (Mark mark : marks) {
      if (mark.end() > text.length()) {
        throw new IllegalArgumentException("mark out of the passage: " + mark);
      }
    }
  }

  /** A passage of text alone. */
  public static Passage of(Traced text) {
    return new Passage(text, List.of(), List.of());
  }

  /** Returns the notes that are called from here, in order. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Point point : points) {
      point.visit(page -> {}, anchor -> anchor.note().ifPresent(notes::add));
    }
    return notes;
  }

  /** Returns the same passage with each of its notes as {@code change} makes it. */
  public Passage mapNotes(UnaryOperator<Note> change) {
    List<Point> changed = new ArrayList<>(points.size());
    for (Point point : points) {
      changed.add(point.match(page -> page, anchor -> anchor.mapNote(change)));
    }
    return withPoints(changed);
  }

  public Passage withPoints(List<Point> other) {
    return new Passage(text, other, marks);
  }

  public Passage withMarks(List<Mark> other) {
    return new Passage(text, points, other);
  }
}
