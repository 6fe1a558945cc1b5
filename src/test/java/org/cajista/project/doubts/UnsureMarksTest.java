package org.cajista.project.doubts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same words with the same meaning are one question. */
final class UnsureMarksTest {

  @Test
  void equalMarksAreOne() {
    String tei =
        "<TEI><teiHeader><textClass/><date cert=\"low\">1900</date></teiHeader><text><p>In"
            + " <placeName ref=\"#m\" cert=\"low\">Mende &amp; <hi>Co</hi></placeName> and in"
            + " <placeName cert='low' ref='#m'>Mende &amp; Co</placeName>, then in"
            + " <placeName ref=\"#m\">Mende</placeName> by"
            + " <persName cert=\"medium\">Ann</persName>.<pb n=\"2\" cert=\"medium\"/></p></text></TEI>";
    List<UnsureMarks.Mark> marks = UnsureMarks.of(tei);
    assertThat(marks).extracting(UnsureMarks.Mark::words).containsExactly("Mende & Co", "Ann", "");
    assertThat(marks).extracting(UnsureMarks.Mark::count).containsExactly(2, 1, 1);
    assertThat(marks).extracting(UnsureMarks.Mark::low).containsExactly(true, false, false);
    assertThat(marks.get(0).context()).contains("In Mende & Co and in");
    assertThat(tei.substring(marks.get(1).offset())).startsWith("<persName");
  }

  @Test
  void theContextIsThatOfThePassageWithoutItsNotes() {
    String tei =
        "<text><p>El viejo <persName cert=\"low\">Hoff</persName><note n=\"1\">Punzonista de"
            + " Trento (<date cert=\"low\">1849</date>), zurdo.</note>, callado.</p><fw>3 | La caja</fw>"
            + "<p>Nadie lo <note n=\"2\" cert=\"low\">Véase <hi>Ann</hi>.</note>vio en"
            + " <placeName cert=\"low\">Mende</placeName>.</p></text>";
    assertThat(UnsureMarks.of(tei))
        .extracting(UnsureMarks.Mark::context)
        .containsExactly(
            "El viejo Hoff, callado. Nadie lo vio en Mende.",
            "Punzonista de Trento (1849), zurdo.",
            "El viejo Hoff, callado. Nadie lo Véase Ann.",
            "El viejo Hoff, callado. Nadie lo vio en Mende.");
  }
}
