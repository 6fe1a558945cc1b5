package org.cajista.report.encoding;

import java.io.Serializable;
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
import org.cajista.report.Position;
import org.cajista.report.Report;

/**
 * The account of the notes: which sign calls which note, what has no counterpart, and which numbers
 * are missing.
 *
 * @param anchors the number of signs that call a note, also of those without a note
 * @param notes the number of notes with text
 * @param linked the number of notes that a sign calls
 * @param orphanNotes notes that no sign calls
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
    List<NumberGap> gaps)
    implements Serializable {

  /**
   * A note without a sign, or a sign without a note.
   *
   * @param sign the printed sign: {@code 12}, {@code 11*}; empty for a text without a sign
   * @param id the {@code xml:id} of the note, or of the element around the sign; can be empty
   * @param at the place in the source
   * @param near the possible counterpart; {@link Near#NONE} if there is none
   */
  public record Orphan(String sign, String id, Position at, Near near) implements Serializable {

    /** Returns the possible counterpart, if there is one. */
    public Optional<Near> nearest() {
      return Optional.of(near).filter(one -> !one.equals(Near.NONE));
    }
  }

  /**
   * The possible counterpart of an orphan.
   *
   * @param sign the sign of the note or of the anchor
   * @param at the place in the source
   */
  public record Near(String sign, Position at) implements Serializable {

    /** No counterpart. */
    public static final Near NONE = new Near("", new Position(0, 0));
  }

  /**
   * A note that is probably called by a misread figure.
   *
   * @param n the number of the note
   * @param figure the figure that calls it
   * @param id the {@code xml:id} of the note
   * @param at the place of the figure
   */
  public record Misread(String n, String figure, String id, Position at) implements Serializable {}

  /** Copies the lists. */
  public NoteLedger {
    orphanNotes = List.copyOf(orphanNotes);
    orphanAnchors = List.copyOf(orphanAnchors);
    misread = List.copyOf(misread);
    gaps = List.copyOf(gaps);
  }

  /** True if all notes are called by their own numbers and no number is missing. */
  public boolean clean() {
    return orphanNotes.isEmpty() && orphanAnchors.isEmpty() && misread.isEmpty() && gaps.isEmpty();
  }

  /**
   * Returns the note ledger of {@code document}. The possible counterparts come from {@code
   * report}.
   */
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
      Near nearest =
          report
              .counterpart(offset)
              .map(near -> new Near(near.sign(), Position.of(source, near.at().start())))
              .orElse(Near.NONE);
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

    /** Returns the sign in normal figures without brackets. */
    private static String sign(Traced figure) {
      return Normalizer.normalize(figure.toString(), Normalizer.Form.NFKC)
          .replaceAll("[\\[\\]\\s]", "");
    }

    private static String figures(String sign) {
      return sign.replaceAll("\\D", "").replaceAll("^0+", "");
    }
  }
}
