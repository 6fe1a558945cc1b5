package org.cajista.annotate.marks;

import java.util.ArrayList;
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
 * [Fue sin duda …]11*}, where the starred note says which (TEI Guidelines, section 12.3.1.4). The
 * passage may run over paragraphs; its brackets go; a note called inside its closing bracket moves
 * behind it.
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
    for (int i = 0; i < flow.size(); i++) {
      for (Point point : flow.passage(i).points()) {
        if (point instanceof NoteAnchor anchor && anchor.note().isPresent()) {
          note(flow, i, anchor, words, marks);
        }
      }
    }
    new NamedPassages(words, marks).mark(flow);
    return flow.restore(blocks);
  }

  private static void note(
      PassageSequence flow, int index, NoteAnchor anchor, MarkWords words, StruckMarks marks) {
    Note note = anchor.note().get();
    if (!note.n().endsWith("*")) {
      return;
    }
    Optional<StruckNote> says = StruckNote.read(NoteTexts.of(note), words);
    Optional<PassageRange> stretch =
        says.flatMap(said -> PassageRangeFinder.endingAt(flow, index, anchor.offset()));
    if (stretch.isEmpty()) {
      return;
    }
    marks.mark(flow, stretch.get(), says.get(), note.n().replace("*", ""));
    if (stretch.get().close() >= anchor.offset() && stretch.get().closing() > 0) {
      flow.points(index, moved(flow.passage(index).points(), anchor, stretch.get().close() + 1));
    }
  }

  /**
   * Returns the points with the note's anchor moved to {@code offset}, behind the closing bracket.
   */
  private static List<Point> moved(List<Point> points, NoteAnchor anchor, int offset) {
    List<Point> others = new ArrayList<>(points);
    others.removeIf(point -> point == anchor);
    int at = 0;
    while (at < others.size() && others.get(at).offset() < offset) {
      at++;
    }
    others.add(at, anchor.at(offset));
    return others;
  }
}
