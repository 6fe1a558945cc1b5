package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cajista.annotate.passage.PassageWalk;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.value.Certainty;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Puts a remark in brackets that a star calls, {@code el reglamento[*] de 1890 … [* véase …]},
 * where it is called. The passage's characters stay all the same; the remark's come earlier.
 */
public final class StarredRemarks implements Pass<Document> {
  private static final String CALL = "[*]";
  private static final String REMARK = "[*";

  @Override
  public Document apply(Document document, Report report) {
    return PassageWalk.map(document, (passage, context) -> called(passage));
  }

  private static Passage called(Passage passage) {
    String text = passage.text().toString();
    int call = text.indexOf(CALL);
    int remark = call < 0 ? -1 : text.indexOf(REMARK, call + CALL.length());
    if (remark < 0) {
      return passage;
    }
    for (Bracket bracket : Brackets.of(text).pairs()) {
      if (bracket.open() == remark && !bracket.content(text).equals("*")) {
        return moved(passage, call + CALL.length(), bracket);
      }
    }
    return passage;
  }

  /** Returns the passage with the remark moved to {@code target}, right after its star. */
  private static Passage moved(Passage passage, int target, Bracket remark) {
    Traced text = passage.text();
    int end = remark.end();
    Traced reordered =
        text.subSequence(0, target)
            .concat(text.subSequence(remark.open(), end))
            .concat(text.subSequence(target, remark.open()))
            .concat(text.from(end));
    List<Point> points = new ArrayList<>();
    for (Point point : passage.points()) {
      points.add(point.at(newOffset(point.offset(), target, remark)));
    }
    points.sort(Comparator.comparingInt(Point::offset));
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      if (mark.end() <= target || mark.start() >= end) {
        marks.add(mark);
      }
    }
    marks.add(Mark.of(target - CALL.length(), target, new Tag.Sign()));
    int length = remark.end() - remark.open();
    int opening = openingLength(reordered, target);
    Tag tag = new Tag.InlineNote(Note.Type.EDITORIAL, "");
    marks.add(new Mark(target, target + length, opening, 1, tag, Certainty.HIGH));
    return new Passage(reordered, points, marks);
  }

  private static int openingLength(Traced text, int at) {
    int end = at + REMARK.length();
    while (Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  private static int newOffset(int offset, int target, Bracket remark) {
    if (offset <= target || offset >= remark.end()) {
      return offset;
    }
    return offset >= remark.open()
        ? offset - (remark.open() - target)
        : offset + remark.end() - remark.open();
  }
}
