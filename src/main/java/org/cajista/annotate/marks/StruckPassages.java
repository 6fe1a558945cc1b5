package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Point;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Marks the passages that the manuscript strikes out, or that belong to another version: {@code
 * [Fue sin duda …]11*}, where the starred note says which (TEI Guidelines, section 12.3.1.4), or
 * {@code ⟦Fue sin duda …⟧}, as the Leiden Conventions write it. The passage may run over
 * paragraphs; its brackets go; a note called inside its closing bracket moves behind it.
 *
 * <p>It says nothing of a bracket that no such note describes: that is an editorial mark.
 */
public final class StruckPassages implements Pass<Document> {

  private final MarkWords words;

  /**
   * @param languages of the document
   */
  public StruckPassages(TextLanguages languages) {
    this.words = new MarkWords(languages);
  }

  @Override
  public Document apply(Document document, Report report) {
    StruckMarks marks = new StruckMarks();
    return document.mapBlocks(blocks -> marked(blocks, words, marks));
  }

  private static List<Block> marked(List<Block> raw, MarkWords words, StruckMarks marks) {
    List<Block> blocks = new StandaloneMarks(words).join(raw);
    PassageSequence flow = new PassageSequence(blocks);
    DoubleBrackets doubled = new DoubleBrackets(flow, words);
    for (int i = 0; i < flow.size(); i++) {
      boolean moves = false;
      List<Point> points = new ArrayList<>();
      for (Point point : flow.passage(i).points()) {
        Point moved = point;
        if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
          moved = note(flow, i, anchor, words, marks, doubled);
        }
        moves |= moved != point;
        points.add(moved);
      }
      if (moves) {
        points.sort(Comparator.comparingInt(Point::offset));
        flow.points(i, points);
      }
    }
    new NamedPassages(words, marks).mark(flow);
    doubled.mark(flow, marks);
    return flow.restore(blocks);
  }

  /** Returns the note's anchor, behind the closing bracket of the passage that it describes. */
  private static Point note(
      PassageSequence flow,
      int index,
      NoteAnchor anchor,
      MarkWords words,
      StruckMarks marks,
      DoubleBrackets doubled) {
    Note note = anchor.note().get();
    Optional<StruckNote> says = StruckNote.read(NoteTexts.of(note), words);
    Optional<PassageRange> stretch =
        says.flatMap(
            said ->
                doubled
                    .takeEndingAt(index, anchor.offset())
                    .or(() -> PassageRangeFinder.endingAt(flow, index, anchor.offset())));
    boolean starred = note.n().endsWith("*");
    if (stretch.isEmpty() || !starred && stretch.get().closing() == 0) {
      return anchor;
    }
    marks.mark(flow, stretch.get(), says.get(), note.n().replace("*", ""));
    NoteAnchor textual = anchor.mapNote(said -> said.withType(Note.Type.TEXTUAL, said.resp()));
    boolean inside = stretch.get().close() >= anchor.offset() && stretch.get().closing() > 0;
    return inside ? textual.at(stretch.get().close() + 1) : textual;
  }
}
