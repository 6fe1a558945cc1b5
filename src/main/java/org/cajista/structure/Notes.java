package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.Anchors.Candidate;
import org.cajista.structure.lines.FullLine;
import org.cajista.structure.parts.Parts;

/**
 * Links the notes with the signs that call them, and puts them there. A note that nothing calls
 * stands at the end of its page; a superscript that calls no note stays as an anchor without one;
 * of both a warning is given.
 */
final class Notes implements Pass<Parts> {

  @Override
  public Parts apply(Parts parts, Report report) {
    List<RawNote> notes = RawNote.of(parts.pages(), width(parts.pages()));
    List<Block> blocks = withLeaf(parts.body(), !notes.isEmpty());
    Anchors found = Anchors.find(blocks, notes);
    List<Candidate> candidates = found.candidates();
    int[] linked = NoteLinker.link(notes, candidates, report);
    // first: a warning of an orphan says what it may belong to
    Counterparts.tell(notes, candidates, linked, report);
    NotePlacer placer = new NotePlacer(report);
    boolean[] used = new boolean[candidates.size()];
    for (int n = 0; n < linked.length; n++) {
      if (linked[n] >= 0) {
        used[linked[n]] = true;
        placer.anchor(candidates.get(linked[n]), notes.get(n));
      } else {
        placer.orphan(found, notes.get(n));
      }
    }
    for (int c = 0; c < used.length; c++) {
      if (!used[c] && candidates.get(c).sign().superscript()) {
        placer.anchorWithoutNote(candidates.get(c));
      }
    }
    return parts.withBody(placer.place(blocks));
  }

  /** Without their places the notes stand under the text, a line a paragraph. */
  @Override
  public Parts withoutResult(Parts parts) {
    List<Block> all = new ArrayList<>(parts.body());
    for (Page page : parts.pages()) {
      for (Line line : page.lines()) {
        if (line.zone().isNote()) {
          all.add(new Block.Leaf(Block.Role.PARAGRAPH, Passage.of(line.text())));
        }
      }
    }
    return parts.withBody(all);
  }

  /** How long a full line of the notes is. */
  private static int width(List<Page> pages) {
    List<Line> lines = new ArrayList<>();
    for (Page page : pages) {
      page.lines().stream().filter(line -> line.zone().isNote()).forEach(lines::add);
    }
    return FullLine.length(lines);
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
}
