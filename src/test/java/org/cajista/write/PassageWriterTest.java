package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.PageBreak;
import org.cajista.model.PageNumber;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.report.Ledger;
import org.junit.jupiter.api.Test;

class PassageWriterTest {
  private static final Tag SUPPLIED = new Tag.Supplied("");
  private static final Tag NAME = new Tag.PersonName(List.of("a", "b"));

  @Test
  void marksNest() {
    Mark date = Mark.of(3, 7, new Tag.Dated(DateValue.when("1936")));
    Mark name = new Mark(4, 5, 0, 0, NAME, Certainty.LOW);
    assertThat(write("en 1936.", List.of(), name, date))
        .isEqualTo(
            "en <date when=\"1936\">1<persName ref=\"#a #b\" cert=\"low\">9</persName>36</date>.");
  }

  @Test
  void signsGoAndAreBooked() {
    Mark supplied = new Mark(5, 10, 1, 1, SUPPLIED, Certainty.HIGH);
    assertThat(write("vida [fue] <", List.of(), supplied))
        .isEqualTo("vida <supplied>fue</supplied> &lt;");
    Mark gap = Mark.of(2, 5, new Tag.Gap("illegible", OptionalInt.of(3), "word"));
    assertThat(write("a […] b", List.of(), gap))
        .isEqualTo("a <gap reason=\"illegible\" quantity=\"3\" unit=\"word\"/> b");
  }

  @Test
  void anElementThatEndsIsClosedBeforeAPointAndOneThatBeginsIsOpenedAfterIt() {
    Mark before = Mark.of(0, 3, NAME);
    Mark after = Mark.of(3, 6, SUPPLIED);
    assertThat(write("unodos", List.of(page(3, true)), before, after))
        .isEqualTo(
            "<persName ref=\"#a #b\">uno</persName><pb n=\"8\" break=\"no\"/>"
                + "<supplied>dos</supplied>");
  }

  @Test
  void aPointInsideAMarkStaysInside() {
    assertThat(write("unodos", List.of(page(3, false)), Mark.of(0, 6, SUPPLIED)))
        .isEqualTo("<supplied>uno<pb n=\"8\"/>dos</supplied>");
  }

  @Test
  void theEndOfALongDeletionComesBeforeItsNoteAndTheStartAfterAPage() {
    Mark end = Mark.of(3, 3, new Tag.DeletionEnd("e"));
    assertThat(write("uno", List.of(note(3)), end))
        .isEqualTo(
            "uno<anchor xml:id=\"e\"/>"
                + "<note xml:id=\"n1\" place=\"foot\" n=\"1\" type=\"editorial\">…</note>");
    Mark start = Mark.of(0, 0, new Tag.DeletionStart("d", "ink", "e"));
    assertThat(write("uno", List.of(page(0, false)), start))
        .isEqualTo("<pb n=\"8\"/><delSpan xml:id=\"d\" rend=\"ink\" spanTo=\"#e\"/>uno");
  }

  @Test
  void pointsAtBothEdges() {
    assertThat(write("", List.of(page(0, false), note(0))))
        .isEqualTo(
            "<pb n=\"8\"/><note xml:id=\"n1\" place=\"foot\" n=\"1\" type=\"editorial\">…</note>");
  }

  @Test
  void aCorrectionKeepsWhatTheSourceHas() {
    assertThat(write("tr as", List.of(), Mark.of(0, 5, new Tag.Correction("tras"))))
        .isEqualTo("<choice><sic>tr as</sic><corr>tras</corr></choice>");
  }

  @Test
  void anAnchorWithoutANoteStays() {
    Point anchor = new NoteAnchor(3, Traced.untraced("²"), Optional.empty());
    assertThat(write("uno.", List.of(anchor)))
        .isEqualTo("uno<ref type=\"noteAnchor\" cert=\"low\">²</ref>.");
  }

  private static Point page(int offset, boolean insideWord) {
    return new PageBreak(
        offset, 1, new PageNumber("8", Certainty.HIGH), insideWord, List.of(), List.of());
  }

  private static Point note(int offset) {
    Block text = new Block.Leaf(Block.Role.PARAGRAPH, Passage.of(Traced.untraced("…")));
    Note note = new Note("n1", "1", Traced.EMPTY, Note.Type.EDITORIAL, "", true, List.of(text));
    return new NoteAnchor(offset, Traced.EMPTY, Optional.of(note));
  }

  /** What is written; every character must be in the ledger. */
  private static String write(String text, List<Point> points, Mark... marks) {
    Source source = new Source("a.txt", text, "UTF-8");
    Ledger ledger = new Ledger(source);
    XmlBuilder xml = new XmlBuilder();
    Header header = new Header("A", "", "", Entry.Kind.ARTICLE, Optional.empty());
    Document empty =
        new Document(source, "es", 1, header, List.of(), List.of(), List.of(), List.of());
    PassageWriter writer =
        new PassageWriter(
            xml,
            ledger,
            Responsibilities.of(empty),
            new FacsimileWriter(xml, empty),
            note -> xml.text("…"));
    Traced traced = Traced.of(source, new Span(0, text.length()));
    writer.write(new Passage(traced, points, List.of(marks)));
    assertThat(ledger.missing()).isEmpty();
    return xml.toString();
  }
}
