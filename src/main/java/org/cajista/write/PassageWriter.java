package org.cajista.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.PageBreak;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.value.Certainty;
import org.cajista.report.Ledger;
import org.cajista.report.Ledger.Account;

/**
 * Writes a passage: its text, its marks as elements, page breaks and notes at their offsets. At one
 * offset an element that ends is closed before a page break or a note, and one that begins is
 * opened after it.
 */
final class PassageWriter {
  private final XmlBuilder xml;
  private final Ledger ledger;
  private final Responsibilities responsible;
  private final FacsimileWriter facsimile;
  private final TagWriter tags;
  private final Consumer<Note> noteWriter;

  /**
   * @param responsible whom {@code @resp} can point to
   * @param facsimile knows the pictures of pages
   * @param noteWriter writes what stands inside a note
   */
  PassageWriter(
      XmlBuilder xml,
      Ledger ledger,
      Responsibilities responsible,
      FacsimileWriter facsimile,
      Consumer<Note> noteWriter) {
    this.xml = xml;
    this.ledger = ledger;
    this.responsible = responsible;
    this.facsimile = facsimile;
    this.tags = new TagWriter(xml, responsible);
    this.noteWriter = noteWriter;
  }

  void write(Passage passage) {
    List<Mark> marks = new ArrayList<>(passage.marks());
    marks.sort(Mark.READING_ORDER);
    Traced text = passage.text();
    Deque<Mark> open = new ArrayDeque<>();
    int nextMark = 0;
    int nextPoint = 0;
    int i = 0;
    while (true) {
      while (!open.isEmpty() && open.peek().end() <= i) {
        tags.close(open.pop());
      }
      nextMark = endings(marks, nextMark, i);
      // page breaks and calls inside a gap come after it
      while (nextPoint < passage.points().size()
          && passage.points().get(nextPoint).offset() <= i
          && open.stream().noneMatch(PassageWriter::holdsWordsOnly)) {
        passage.points().get(nextPoint++).visit(this::write, this::write);
      }
      while (nextMark < marks.size() && marks.get(nextMark).start() <= i) {
        Mark mark = marks.get(nextMark++);
        if (mark.start() == mark.end()) {
          tags.open(mark);
          tags.close(mark);
        } else {
          tags.open(mark);
          open.push(mark);
        }
      }
      if (i == text.length()) {
        return;
      }
      int end = text.length();
      if (nextMark < marks.size()) {
        end = Math.min(end, marks.get(nextMark).start());
      }
      if (nextPoint < passage.points().size() && passage.points().get(nextPoint).offset() > i) {
        end = Math.min(end, passage.points().get(nextPoint).offset());
      }
      end = endOfRun(open, i, end);
      write(text, i, end, open);
      i = end;
    }
  }

  /** Where, from {@code start} on, an open mark ends, or the signs at one of its ends. */
  private static int endOfRun(Deque<Mark> open, int start, int before) {
    int end = before;
    for (Mark mark : open) {
      int signs = mark.start() + mark.opening();
      int closing = mark.end() - mark.closing();
      end = Math.min(end, signs > start ? signs : closing > start ? closing : mark.end());
    }
    return end;
  }

  private static boolean holdsWordsOnly(Mark mark) {
    return mark.tag() instanceof Tag.Gap
        || mark.tag() instanceof Tag.DescribedGap
        || mark.tag() instanceof Tag.Ex;
  }

  /** The end of a deletion over several blocks comes before the note that speaks of it. */
  private int endings(List<Mark> marks, int next, int at) {
    int after = next;
    while (after < marks.size()
        && marks.get(after).start() == at
        && marks.get(after).tag() instanceof Tag.DeletionEnd) {
      tags.open(marks.get(after));
      tags.close(marks.get(after));
      after++;
    }
    return after;
  }

  /** Writes characters in which no mark begins or ends, nor its signs. */
  private void write(Traced text, int start, int end, Deque<Mark> open) {
    boolean sign = false;
    for (Mark mark : open) {
      sign |=
          mark.tag().isSignsOnly()
              || start < mark.start() + mark.opening()
              || start >= mark.end() - mark.closing();
    }
    Traced run = text.subSequence(start, end);
    ledger.book(run, sign ? Account.ATTRIBUTE : Account.TEXT);
    if (!sign) {
      xml.text(run);
    }
  }

  void write(PageBreak page) {
    page.feet().forEach(this::write);
    xml.start("pb").attribute("n", page.number().n());
    xml.attribute("break", page.insideWord() ? "no" : "");
    xml.attribute("cert", page.number().isKnown() ? cert(page.number().certainty()) : "");
    xml.attribute("facs", facsimile.pointer(page.page()));
    xml.end();
    page.furniture().forEach(this::write);
  }

  private void write(PageBreak.Furniture line) {
    xml.start("fw").attribute("type", type(line));
    xml.text(line.text()).end();
    ledger.book(line.text(), Account.FURNITURE);
  }

  private static String type(PageBreak.Furniture line) {
    return switch (line.zone()) {
      case FOLIO -> "pageNum";
      case CATCHWORD -> "catch";
      case SIGNATURE -> "sig";
      default -> line.foot() ? "footer" : "header";
    };
  }

  private void write(NoteAnchor anchor) {
    ledger.book(anchor.figure(), Account.ATTRIBUTE);
    if (anchor.note().isEmpty()) {
      xml.start("ref").attribute("type", "noteAnchor").attribute("cert", "low");
      xml.text(anchor.figure()).end();
      return;
    }
    Note note = anchor.note().get();
    ledger.book(note.figure(), Account.ATTRIBUTE);
    boolean margin = note.type() == Note.Type.MARGINAL;
    xml.start("note").attribute("xml:id", note.id()).attribute("place", margin ? "margin" : "foot");
    xml.attribute("n", note.n());
    xml.attribute("type", margin ? "" : note.type().name().toLowerCase(Locale.ROOT));
    xml.attribute("resp", responsible.pointer(note.resp()));
    xml.attribute("cert", note.anchored() ? "" : "low");
    noteWriter.accept(note);
    xml.end();
  }

  /** Returns the value of {@code @cert}; what is sure needs none. */
  static String cert(Certainty certainty) {
    return certainty == Certainty.HIGH ? "" : certainty.name().toLowerCase(Locale.ROOT);
  }
}
