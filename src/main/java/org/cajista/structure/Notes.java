package org.cajista.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Traced;
import org.cajista.report.Report;
import org.cajista.report.Severity;
import org.cajista.structure.Anchors.Candidate;

/**
 * Takes the signs that call notes out of the text and puts the notes in their place. A note that
 * nothing calls stands at the end of its page; a superscript that calls no note stays as an anchor
 * without one; of both a warning is given.
 */
final class Notes {
  private final Report report;
  private final Map<Integer, List<NoteAnchor>> anchorsByLeaf = new HashMap<>();
  private int leaf;

  private Notes(Report report) {
    this.report = report;
  }

  /** The blocks with all notes at their anchors. */
  static List<Block> place(List<Block> text, List<RawNote> notes, Report report) {
    List<Block> blocks = withLeaf(text, !notes.isEmpty());
    Anchors found = Anchors.find(blocks, notes);
    List<Candidate> candidates = found.candidates();
    int[] linked = NoteLinker.link(notes, candidates);
    // first: a warning of an orphan says what it may belong to
    Counterparts.tell(notes, candidates, linked, report);
    Notes placing = new Notes(report);
    boolean[] used = new boolean[candidates.size()];
    for (int n = 0; n < linked.length; n++) {
      if (linked[n] >= 0) {
        used[linked[n]] = true;
        placing.anchor(candidates.get(linked[n]), notes.get(n));
      } else {
        placing.orphan(found, notes.get(n));
      }
    }
    for (int c = 0; c < used.length; c++) {
      if (!used[c] && candidates.get(c).sign().superscript()) {
        placing.anchorWithoutNote(candidates.get(c));
      }
    }
    return placing.rewrite(blocks);
  }

  /** Pages of notes alone have no text that could call them: an empty paragraph holds them. */
  private static List<Block> withLeaf(List<Block> blocks, boolean needed) {
    boolean[] any = {!needed};
    Blocks.forEachLeaf(blocks, leaf -> any[0] = true);
    List<Block> withLeaf = new ArrayList<>(blocks);
    if (!any[0]) {
      withLeaf.add(new Block.Leaf(Block.Role.PARAGRAPH, Passage.of(Traced.EMPTY)));
    }
    return withLeaf;
  }

  private void anchor(Candidate candidate, RawNote raw) {
    Note note = raw.note();
    if (raw.number() != candidate.sign().number()) {
      report.say(
          Severity.WARNING, "note.misread", raw.span(), raw.label(), candidate.sign().label());
    }
    Note anchored =
        new Note("", note.n(), note.figure(), note.type(), note.resp(), true, note.blocks());
    put(candidate, Optional.of(anchored));
  }

  private void anchorWithoutNote(Candidate candidate) {
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
   * A star calls from the heading; if that is lost, its note stands where the page's text begins.
   */
  private void orphan(Anchors found, RawNote raw) {
    boolean ofHeading = raw.number() == 0 && found.firstLeaf(raw.page()) >= 0;
    int at = ofHeading ? found.firstLeaf(raw.page()) : found.lastLeaf(raw.page());
    report.say(Severity.WARNING, "note.orphan", raw.span(), raw.label(), raw.begin().toString());
    anchorsByLeaf
        .computeIfAbsent(at, any -> new ArrayList<>())
        .add(
            new NoteAnchor(
                ofHeading ? 0 : Integer.MAX_VALUE, Traced.EMPTY, Optional.of(raw.note())));
  }

  private List<Block> rewrite(List<Block> blocks) {
    List<Block> rewritten = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Block.Group group) {
        rewritten.add(group.withBlocks(rewrite(group.blocks())));
      } else if (block instanceof Block.Leaf text) {
        List<NoteAnchor> anchors = anchorsByLeaf.get(leaf++);
        rewritten.add(anchors == null ? text : text.withPassage(cut(text.passage(), anchors)));
      } else {
        rewritten.add(block);
      }
    }
    return rewritten;
  }

  /** The passage without the signs, and with the anchors and page breaks at the new offsets. */
  private Passage cut(Passage passage, List<NoteAnchor> anchors) {
    List<NoteAnchor> sorted = new ArrayList<>(anchors);
    sorted.sort(Comparator.comparingInt(NoteAnchor::offset));
    Traced text = passage.text();
    Traced.Builder clean = new Traced.Builder();
    List<Point> points = new ArrayList<>();
    List<Point> breaks = passage.points();
    int nextBreak = 0;
    int at = 0;
    for (NoteAnchor anchor : sorted) {
      int start = Math.min(anchor.offset(), text.length());
      while (nextBreak < breaks.size() && breaks.get(nextBreak).offset() <= start) {
        Point point = breaks.get(nextBreak++);
        points.add(point.at(clean.length() + Math.max(0, point.offset() - at)));
      }
      clean.append(text.subSequence(at, start));
      int end = Math.min(text.length(), start + anchor.figure().length());
      Traced figure = text.subSequence(start, end);
      if (anchor.note().isEmpty()) {
        report.say(Severity.WARNING, "anchor.orphan", figure.span(), figure.toString());
      }
      points.add(new NoteAnchor(clean.length(), figure, anchor.note()));
      at = end;
    }
    while (nextBreak < breaks.size()) {
      Point point = breaks.get(nextBreak++);
      points.add(point.at(clean.length() + Math.max(0, point.offset() - at)));
    }
    clean.append(text.from(at));
    points.sort(Comparator.comparingInt(Point::offset));
    return new Passage(clean.build(), points, passage.marks());
  }
}
