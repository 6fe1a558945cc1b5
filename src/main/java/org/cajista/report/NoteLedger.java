package org.cajista.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Point;
import org.cajista.model.Source;
import org.cajista.model.Traced;

/**
 * Whether every note has what calls it and every sign its note, and where the numbers jump.
 *
 * @param anchors signs that call a note: those of linked notes and those without a note
 * @param notes notes with text
 * @param linked notes that a sign calls
 * @param orphanNotes notes that nothing calls
 * @param orphanAnchors signs that call a note without text
 * @param misread notes that are called by a sign with another number
 * @param gaps the numbers that are missing between the first and the last note of a series
 */
public record NoteLedger(
    int anchors,
    int notes,
    int linked,
    List<Orphan> orphanNotes,
    List<Orphan> orphanAnchors,
    List<Misread> misread,
    List<NumberGap> gaps) {

  /**
   * A note without a sign, or a sign without a note.
   *
   * @param sign as printed: {@code 12}, {@code 11*}; empty for a text without one
   * @param id the {@code xml:id} of the note, or of what the sign stands in; may be empty
   * @param nearest what may be its counterpart
   */
  public record Orphan(String sign, String id, Position at, Optional<Near> nearest) {}

  /** The sign of a note or of an anchor that may be an orphan's counterpart. */
  public record Near(String sign, Position at) {}

  /**
   * A note that is taken to be called by another figure.
   *
   * @param n the note's number
   * @param figure what calls it
   * @param id the note's {@code xml:id}
   * @param at where the figure stands
   */
  public record Misread(String n, String figure, String id, Position at) {}

  public NoteLedger {
    orphanNotes = List.copyOf(orphanNotes);
    orphanAnchors = List.copyOf(orphanAnchors);
    misread = List.copyOf(misread);
    gaps = List.copyOf(gaps);
  }

  /** Whether all notes are called by their own numbers and no number is missing. */
  public boolean clean() {
    return orphanNotes.isEmpty() && orphanAnchors.isEmpty() && misread.isEmpty() && gaps.isEmpty();
  }

  /** The ledger of {@code document}, as {@code report} has it of the nearest counterparts. */
  public static NoteLedger of(Document document, Report report) {
    Walk walk = new Walk(document.source(), report);
    walk.visit(document.front(), "", "");
    walk.visit(document.body(), "", "");
    walk.visit(document.back(), "", "");
    return new NoteLedger(
        walk.linked + walk.orphanAnchors.size(),
        walk.linked + walk.orphanNotes.size(),
        walk.linked,
        walk.orphanNotes,
        walk.orphanAnchors,
        walk.misread,
        walk.series.gaps());
  }

  private static final class Walk {
    private final Source source;
    private final Report report;
    private final NoteSeries series = new NoteSeries();
    private final List<Orphan> orphanNotes = new ArrayList<>();
    private final List<Orphan> orphanAnchors = new ArrayList<>();
    private final List<Misread> misread = new ArrayList<>();
    private int linked;

    Walk(Source source, Report report) {
      this.source = Objects.requireNonNull(source);
      this.report = Objects.requireNonNull(report);
    }

    void visit(List<Block> blocks, String division, String around) {
      for (Block block : blocks) {
        block.visit(
            leaf -> visit(leaf, division, around),
            group -> visit(group, division, around),
            pageStart -> {});
      }
    }

    private void visit(Block.Group group, String division, String around) {
      String id = group.id().isEmpty() ? around : group.id();
      visit(group.blocks(), group.is(Block.Kind.DIVISION) ? group.id() : division, id);
    }

    private void visit(Block.Leaf leaf, String division, String around) {
      String id = leaf.id().isEmpty() ? around : leaf.id();
      for (Point point : leaf.passage().points()) {
        point.visit(page -> {}, anchor -> visit(anchor, division, id));
      }
    }

    private void visit(NoteAnchor anchor, String division, String around) {
      if (anchor.note().isEmpty()) {
        String sign = sign(anchor.figure());
        orphanAnchors.add(orphan(sign, around, anchor.figure().span().start()));
        return;
      }
      Note note = anchor.note().get();
      series.add(note.n(), division);
      if (!note.anchored()) {
        orphanNotes.add(orphan(note.n(), note.id(), start(note)));
      } else {
        linked++;
        String figure = sign(anchor.figure());
        if (!figures(figure).equals(figures(note.n()))) {
          Position at = Position.of(source, anchor.figure().span().start());
          misread.add(new Misread(note.n(), figure, note.id(), at));
        }
      }
      visit(note.blocks(), division, note.id());
    }

    private Orphan orphan(String sign, String id, int offset) {
      Optional<Near> nearest =
          report
              .counterpart(offset)
              .map(near -> new Near(near.sign(), Position.of(source, near.at().start())));
      return new Orphan(sign, id, Position.of(source, offset), nearest);
    }

    private static int start(Note note) {
      if (note.figure().length() > 0) {
        return note.figure().span().start();
      }
      return note.blocks().get(0) instanceof Block.Leaf leaf
          ? leaf.passage().text().span().start()
          : 0;
    }

    /** Superscripts as normal figures, brackets away. */
    private static String sign(Traced figure) {
      return Normalizer.normalize(figure.toString(), Normalizer.Form.NFKC)
          .replaceAll("[\\[\\]\\s]", "");
    }

    private static String figures(String sign) {
      return sign.replaceAll("\\D", "").replaceAll("^0+", "");
    }
  }
}
