package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.PageBreak;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Traced;

/** Joins lines into passages: blanks for line ends, page breaks at their offsets. */
public final class Passages {

  private Passages() {}

  /**
   * The lines as one leaf. Pages that start before the first line stand before the leaf; those
   * inside become points of the passage.
   */
  public static List<Block> leaf(Block.Role role, List<BodyLine> lines) {
    List<Block> blocks = new ArrayList<>(pageStarts(lines.get(0)));
    Traced.Builder text = new Traced.Builder();
    List<Point> points = new ArrayList<>();
    Line before = null;
    List<Line> side = new ArrayList<>();
    for (BodyLine line : lines) {
      side.addAll(line.sideNotes());
      if (before != null) {
        boolean joined = before.ending() == Ending.JOIN;
        if (!joined) {
          text.append(' ', Traced.NOWHERE);
        }
        for (PageBreak page : line.breaks()) {
          points.add(page.at(text.length(), joined));
        }
      }
      text.append(line.line().text());
      before = line.line();
    }
    if (!side.isEmpty()) {
      points.add(0, new NoteAnchor(0, Traced.EMPTY, Optional.of(sideNote(side))));
    }
    blocks.add(new Block.Leaf(role, new Passage(text.build(), points, List.of())));
    return blocks;
  }

  /** A side note stands at the start of the block beside which it is printed. */
  private static Note sideNote(List<Line> lines) {
    Block text = new Block.Leaf(Block.Role.PARAGRAPH, of(lines));
    return new Note("", "", Traced.EMPTY, Note.Type.MARGINAL, "", true, List.of(text));
  }

  /** The pages that start with a line, as blocks. */
  public static List<Block> pageStarts(BodyLine line) {
    List<Block> starts = new ArrayList<>();
    for (PageBreak page : line.breaks()) {
      starts.add(new Block.PageStart(page.at(0, false)));
    }
    return starts;
  }

  /** Lines that lie on no page of their own, such as those of a note, as one passage. */
  public static Passage of(List<Line> lines) {
    Traced.Builder text = new Traced.Builder();
    Line before = null;
    for (Line line : lines) {
      if (before != null && before.ending() != Ending.JOIN) {
        text.append(' ', Traced.NOWHERE);
      }
      text.append(line.text());
      before = line;
    }
    return Passage.of(text.build());
  }
}
