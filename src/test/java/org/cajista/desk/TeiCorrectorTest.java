package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.desk.edit.Correction;
import org.cajista.desk.edit.Correction.Action;
import org.cajista.desk.edit.OpenText;
import org.cajista.desk.edit.SimilarPlaces;
import org.cajista.desk.edit.TeiCorrector;
import org.cajista.report.CajistaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each correction changes what it is about, and nothing else. */
final class TeiCorrectorTest {
  @TempDir Path folder;

  private OpenText text(String body) throws IOException, CajistaException {
    Path file = folder.resolve("a.xml");
    Files.writeString(
        file, "<TEI><text><body><div xml:id=\"d\">" + body + "</div></body></text></TEI>");
    return OpenText.read(file);
  }

  /** Corrects the first place at which {@code at} stands; {@code to} is where its words end. */
  private String corrected(String body, Action action, String at, String to, String value)
      throws IOException, CajistaException {
    OpenText file = text(body);
    int from = file.text().indexOf(at);
    int end = to.isEmpty() ? from : file.text().indexOf(to, from) + to.length();
    String now =
        TeiCorrector.correct(file, List.of(new Correction(action, from, end, value))).text();
    return now.replaceFirst(".*?<div xml:id=\"d\">", "").replaceFirst("</div>.*", "");
  }

  @Test
  void aMarkIsAcceptedOrRejected() throws Exception {
    String date = "<p>El <date when=\"1905\" cert=\"low\">año cinco</date>.</p>";
    assertThat(corrected(date, Action.ACCEPT, "<date", "", ""))
        .isEqualTo("<p>El <date when=\"1905\">año cinco</date>.</p>");
    assertThat(corrected(date, Action.REJECT, "<date", "", "")).isEqualTo("<p>El año cinco.</p>");
    assertThat(
            corrected(
                "<p>a <choice><sic>tr as</sic><corr>tras</corr></choice> b</p>",
                Action.REJECT,
                "<choice",
                "",
                ""))
        .isEqualTo("<p>a tr as b</p>");
    assertThat(corrected("<p>a <pb n=\"3\"/>b</p>", Action.REJECT, "<pb", "", ""))
        .isEqualTo("<p>a b</p>");
    assertThatThrownBy(() -> corrected("<p>a</p>", Action.REJECT, "<p", "", ""))
        .isInstanceOf(CajistaException.class);
  }

  @Test
  void wordsAreMarked() throws Exception {
    assertThat(corrected("<p>en Nueva York hoy</p>", Action.MARK, "Nueva", "York", "placeName"))
        .isEqualTo("<p>en <placeName>Nueva York</placeName> hoy</p>");
    String person = "<p>en <persName ref=\"#y\" cert=\"low\">Nueva York</persName> hoy</p>";
    assertThat(corrected(person, Action.MARK, "Nueva", "York", "placeName"))
        .isEqualTo("<p>en <placeName>Nueva York</placeName> hoy</p>");
    assertThat(corrected(person, Action.MARK, "<pers", "</persName>", "orgName"))
        .isEqualTo("<p>en <orgName>Nueva York</orgName> hoy</p>");
    assertThat(corrected(person, Action.MARK, "York", "York", "placeName"))
        .isEqualTo("<p>en Nueva <placeName>York</placeName> hoy</p>");
    assertThatThrownBy(
            () -> corrected("<p>a <hi>b c</hi> d</p>", Action.MARK, "a <hi>", "b", "placeName"))
        .hasMessageContaining("<hi>");
  }

  @Test
  void namesReferAndDatesMean() throws Exception {
    assertThat(
            corrected("<p><persName cert=\"low\">A</persName></p>", Action.REFER, "<pers", "", "b"))
        .isEqualTo("<p><persName ref=\"#b\">A</persName></p>");
    assertThat(
            corrected("<p><persName ref=\"#c\">A</persName></p>", Action.REFER, "<pers", "", "a b"))
        .isEqualTo("<p><persName ref=\"#a #b\">A</persName></p>");
    String date = "<p><date from=\"1905\" to=\"1906\" cert=\"medium\">x</date></p>";
    assertThat(corrected(date, Action.DATE, "<date", "", "1905-02-28"))
        .isEqualTo("<p><date when=\"1905-02-28\">x</date></p>");
    assertThat(corrected(date, Action.DATE, "<date", "", "1905/1907-03"))
        .isEqualTo("<p><date from=\"1905\" to=\"1907-03\">x</date></p>");
    assertThat(corrected(date, Action.DATE, "<date", "", "1880-09..1880-12"))
        .isEqualTo("<p><date notBefore=\"1880-09\" notAfter=\"1880-12\">x</date></p>");
    for (String wrong : List.of("1905-02-30", "ayer", "", "1905-13-01")) {
      assertThatThrownBy(() -> corrected(date, Action.DATE, "<date", "", wrong))
          .as(wrong)
          .isInstanceOf(CajistaException.class);
    }
  }

  @Test
  void notesAreCalledElsewhere() throws Exception {
    String text = "<p><note n=\"7\" cert=\"low\">Véase.</note>uno7 dos</p>";
    assertThat(corrected(text, Action.CALL, "<note", "uno", "7"))
        .isEqualTo("<p>uno<note n=\"7\">Véase.</note> dos</p>");
    assertThat(corrected(text, Action.CALL, "<note", "dos", ""))
        .isEqualTo("<p>uno7 dos<note n=\"7\">Véase.</note></p>");
    assertThatThrownBy(() -> corrected(text, Action.CALL, "<note", "Véa", ""))
        .isInstanceOf(CajistaException.class);
    assertThat(
            corrected(
                "<p>Uno.</p><p>En 19<note n=\"7\">Véase.</note> días.</p>",
                Action.UNCALL,
                "<note",
                "",
                ""))
        .isEqualTo("<p><note cert=\"low\" n=\"7\">Véase.</note>Uno.</p><p>En 197 días.</p>");
  }

  @Test
  void paragraphsAreJoinedAndDivided() throws Exception {
    String two = "<p xml:id=\"p1\">Uno</p>\n<pb n=\"2\"/>\n<p xml:id=\"p2\">dos tres</p>";
    assertThat(corrected(two, Action.JOIN, "Uno", "", ""))
        .isEqualTo("<p xml:id=\"p1\">Uno<pb n=\"2\"/>dos tres</p>");
    assertThat(corrected(two, Action.SPLIT, "tres", "", ""))
        .endsWith("<p xml:id=\"p2\">dos</p>\n<p xml:id=\"p2-2\">tres</p>");
    assertThatThrownBy(() -> corrected(two, Action.JOIN, "dos", "", ""))
        .isInstanceOf(CajistaException.class);
    assertThatThrownBy(() -> corrected("<p>a <hi>b c</hi></p>", Action.SPLIT, "c", "", ""))
        .isInstanceOf(CajistaException.class);
  }

  @Test
  void wordsAreChanged() throws Exception {
    assertThat(corrected("<p>uno dos tres</p>", Action.WORDS, "dos", "dos", "A & <B>"))
        .isEqualTo("<p>uno A &amp; &lt;B&gt; tres</p>");
    assertThatThrownBy(() -> corrected("<p>a <hi>b</hi> c</p>", Action.WORDS, "a", "c", "x"))
        .isInstanceOf(CajistaException.class);
  }

  @Test
  void aCorrectionTeachesWhatIsLikeIt() throws Exception {
    String two =
        "<p>A <persName ref=\"#f\">Faro</persName>, <persName ref=\"#f\" cert=\"low\">Faro</persName>,"
            + " <persName ref=\"#g\">Faro</persName>, Farola, Faro</p>";
    OpenText file = text(two);
    int first = file.text().indexOf("<persName");
    Correction reject = new Correction(Action.REJECT, first, first, "");
    SimilarPlaces taught = SimilarPlaces.of(file, reject).orElseThrow();
    String now = TeiCorrector.correct(file, taught.in(file)).text();
    assertThat(now).contains("<p>A Faro, Faro, <persName ref=\"#g\">Faro</persName>, Farola");
    int word = file.text().lastIndexOf("Faro");
    Correction mark = new Correction(Action.MARK, word, word + 4, "placeName");
    taught = SimilarPlaces.of(file, mark).orElseThrow();
    assertThat(taught.in(file)).hasSize(1);
  }
}
