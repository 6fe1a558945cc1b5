package org.cajista.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Edit;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Traced;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.structure.Anchors.Candidate;

/**
 * Takes the signs that call notes out of the text and puts the notes in their place. First all are
 * announced, then {@link #place} does it.
 */
final class NotePlacer {
  private final Report report;
  private final Map<Integer, List<NoteAnchor>> anchorsByLeaf = new HashMap<>();

  private int next; // the leaf at hand, counted as the candidates count them

  NotePlacer(Report report) {
    this.report = report;
  }

  /** The candidate calls the note. */
  void anchor(Candidate candidate, RawNote raw) {
    Note note = raw.note();
    if (raw.number() != candidate.sign().number()) {
      report.say(
          Severity.WARNING, "note.misread", raw.span(), raw.label(), candidate.sign().label());
      report.edit(new Edit(candidate.span(), candidate.written(), raw.label(), "note-call"));
    }
    Note anchored =
        new Note("", note.n(), note.figure(), note.type(), note.resp(), true, note.blocks());
    put(candidate, Optional.of(anchored));
  }

  /** The candidate calls a note that has no text. */
  void anchorWithoutNote(Candidate candidate) {
    put(candidate, Optional.empty());
  }

  private void put(Candidate candidate, Optional<Note> note) {
    anchorsByLeaf
        .computeIfAbsent(candidate.leaf(), any -> new ArrayList<>())
        .add(
            new NoteAnchor(
                candidate.sign().start(),
                Traced.untraced(" ".repeat(candidate.sign().end() - candidate.sign().start())),
                note));
  }

  /**
   * Nothing calls the note. A star calls from the heading; if that is lost, its note stands where
   * the page's text begins.
   */
  void orphan(Anchors found, RawNote raw) {
    boolean ofHeading = raw.number() == 0 && found.firstLeaf(raw.page()) >= 0;
    int at = ofHeading ? found.firstLeaf(raw.page()) : found.lastLeaf(raw.page());
    report.say(Severity.WARNING, "note.orphan", raw.span(), raw.label(), raw.begin().toString());
    anchorsByLeaf
        .computeIfAbsent(at, any -> new ArrayList<>())
        .add(
            new NoteAnchor(
                ofHeading ? 0 : Integer.MAX_VALUE, Traced.EMPTY, Optional.of(raw.note())));
  }

  /** Returns the blocks with all notes at their places. */
  List<Block> place(List<Block> blocks) {
    return Blocks.mapText(blocks, leaf -> place(leaf, next++));
  }

  private Block.Leaf place(Block.Leaf leaf, int index) {
    List<NoteAnchor> anchors = anchorsByLeaf.getOrDefault(index, List.of());
    return anchors.isEmpty() ? leaf : leaf.withPassage(cut(leaf.passage(), anchors));
  }

  /** The passage without the signs, and with the anchors and page breaks at the new offsets. */
  private Passage cut(Passage passage, List<NoteAnchor> anchors) {
    List<NoteAnchor> sorted = new ArrayList<>(anchors);
    // a note that nothing calls stands before the sign of another
    sorted.sort(
        Comparator.comparingInt(NoteAnchor::offset)
            .thenComparingInt(anchor -> anchor.figure().length()));
    Traced text = passage.text();
    Traced.Builder clean = new Traced.Builder();
    int[] moved = new int[text.length() + 1]; // where each character is without the signs
    List<Point> points = new ArrayList<>();
    List<Point> breaks = passage.points();
    int nextBreak = 0;
    int at = 0;
    for (NoteAnchor anchor : sorted) {
      int start = Math.max(at, Math.min(anchor.offset(), text.length()));
      while (nextBreak < breaks.size() && breaks.get(nextBreak).offset() <= start) {
        Point point = breaks.get(nextBreak++);
        points.add(point.at(clean.length() + Math.max(0, point.offset() - at)));
      }
      move(moved, at, start, clean.length(), 1);
      clean.append(text.subSequence(at, start));
      int end = Math.min(text.length(), start + anchor.figure().length());
      Traced figure = text.subSequence(start, end);
      if (anchor.note().isEmpty()) {
        report.say(Severity.WARNING, "anchor.orphan", figure.span(), figure.toString());
      }
      points.add(new NoteAnchor(clean.length(), figure, anchor.note()));
      move(moved, start, end, clean.length(), 0);
      // the extraction lost the blank after the figure: «flood.2In»
      boolean glued =
          figure.length() > 0
              && start > 0
              && end < text.length()
              && Character.isUpperCase(text.charAt(end))
              && !Character.isWhitespace(text.charAt(start - 1));
      if (glued) {
        clean.append(Traced.untraced(" "));
      }
      at = end;
    }
    while (nextBreak < breaks.size()) {
      Point point = breaks.get(nextBreak++);
      points.add(point.at(clean.length() + Math.max(0, point.offset() - at)));
    }
    move(moved, at, text.length() + 1, clean.length(), 1);
    clean.append(text.from(at));
    points.sort(Comparator.comparingInt(Point::offset));
    List<Mark> marks = passage.marks().stream().map(mark -> moved(mark, moved)).toList();
    return new Passage(clean.build(), points, marks);
  }

  private static void move(int[] moved, int from, int until, int to, int step) {
    for (int i = from; i < until; i++) {
      moved[i] = to + (i - from) * step;
    }
  }

  private static Mark moved(Mark mark, int[] moved) {
    int start = moved[mark.start()];
    int end = moved[mark.end()];
    int opening = moved[mark.start() + mark.opening()] - start;
    int closing = end - moved[mark.end() - mark.closing()];
    return new Mark(start, end, opening, closing, mark.tag(), mark.certainty());
  }
}
