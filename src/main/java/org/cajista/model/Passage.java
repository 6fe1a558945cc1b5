package org.cajista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The clean text of one paragraph, heading, verse line or list item. Beside the text it keeps what
 * was taken out of it and what was recognised in it.
 *
 * @param text the text for reading aloud, without note figures, line ends and page breaks
 * @param points the page breaks and note anchors, sorted by offset; at one offset in reading order
 * @param marks what recognisers found; correctly nested after the stage {@code annotate}
 */
public record Passage(Traced text, List<Point> points, List<Mark> marks) {

  /** Checks the arguments and copies the lists. */
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

  /** Returns a passage with text only. */
  public static Passage of(Traced text) {
    return new Passage(text, List.of(), List.of());
  }

  /** Returns the notes that this passage calls, in order. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Point point : points) {
      point.visit(page -> {}, anchor -> anchor.note().ifPresent(notes::add));
    }
    return notes;
  }

  /** Returns this passage with each note replaced by the result of {@code change}. */
  public Passage mapNotes(UnaryOperator<Note> change) {
    List<Point> changed = new ArrayList<>(points.size());
    for (Point point : points) {
      changed.add(point.match(page -> page, anchor -> anchor.mapNote(change)));
    }
    return withPoints(changed);
  }

  /**
   * Returns this passage with another text.
   *
   * @param other as long as the text of this passage
   */
  public Passage withText(Traced other) {
    return new Passage(other, points, marks);
  }

  /** Returns this passage with the points {@code other}. */
  public Passage withPoints(List<Point> other) {
    return new Passage(text, other, marks);
  }

  /** Returns this passage with the marks {@code other}. */
  public Passage withMarks(List<Mark> other) {
    return new Passage(text, points, other);
  }
}
