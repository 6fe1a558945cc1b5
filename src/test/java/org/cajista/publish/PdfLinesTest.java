package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a PDF no words lie over others, and no line is fuller than its place. */
class PdfLinesTest {

  /**
   * FOP forgets how wide a frame around the marginal word is: the next word would stand too early.
   */
  @Test
  void leavesItsPlaceToTheWordAfterAReservedPassage(@TempDir Path own) throws Exception {
    Path tei =
        Files.writeString(
            own.resolve("nota.xml"),
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="es"><teiHeader><fileDesc><titleStmt>
            <title>Nota</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>
            </sourceDesc></fileDesc></teiHeader><text><body><p>Era viudo. <del xml:id="d"><metamark
            function="reserve" place="margin" target="#d">Reservar</metamark>Nadie lo sabía.</del>
            Luego vino a verme y me dijo que no volvería por allí mientras durase la crecida,
            porque el camino estaba cortado y el barquero no quería pasar a nadie de noche.</p></body></text></TEI>
            """);
    Path pdf = Books.each(OutputFormat.PDF, own.resolve("out"), tei).get(0);
    assertThat(PdfText.page(pdf, 1)).contains("Luego vino");
    assertThat(PdfText.overlaps(pdf, 1)).isEmpty();
  }

  /** The line at the foot of a letter has room for a line. */
  @Test
  void aLongTitleOfAnEditionIsShortenedAtTheFoot(@TempDir Path own) throws Exception {
    String title = "Briefe, Tagebücher und Papiere " + "eines Setzers und seiner Leute ".repeat(6);
    EditionFacts facts = new EditionFacts(title, List.of(), "CC BY 4.0", "de");
    List<String> warnings = new ArrayList<>();
    Path pdf =
        Books.bind(
                OutputFormat.PDF,
                facts,
                PrintSettings.USUAL,
                own.resolve("out"),
                List.of(Path.of("src/test/resources/publish-pdf/carta.xml")),
                warnings)
            .get(0);
    assertThat(PdfText.page(pdf, 1)).containsPattern("Briefe, Tagebücher [^\\n]*…");
    assertThat(warnings).noneMatch(warning -> warning.contains("exceed"));
  }

  @Test
  void aLabelThatIsLongerThanItsColumnStandsOverItsItem(@TempDir Path own) throws Exception {
    Path tei =
        Files.writeString(
            own.resolve("wort.xml"),
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><text><body><p>Abgekürzt wird so.</p><list type="gloss">
            <label>Ab:</label><item>ein Abzug, der gezogen wird, sobald die Form steht und bevor das Papier kommt</item>
            <label>Bl:</label><item>ein Blatt, das zweimal gefaltet und danach geschnitten und geheftet wird</item>
            <label>Cy:</label><item>ein Zylinder</item>
            <label>Dr:</label><item>ein Druck</item>
            <label>Buchdruckereibesitzerverein:</label><item>ein Verein, den es in der ganzen Stadt nur einmal gab</item>
            <label>Es:</label><item>ein Esel</item></list></body></text></TEI>
            """);
    Path pdf = Books.each(OutputFormat.PDF, own.resolve("out"), tei).get(0);
    assertThat(PdfText.page(pdf, 1))
        .containsPattern("Buchdruckereibesitzerverein:\\R\\s*ein Verein")
        .containsPattern("Cy:\\s+ein Zylinder");
    assertThat(PdfText.overlaps(pdf, 1)).isEmpty();
  }

  /** A number is not yet a name: it says which poem of the collection it is. */
  @Test
  void aPoemUnderItsNumberHasItsTitleToo(@TempDir Path own) throws Exception {
    String poem =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="%s"><teiHeader><fileDesc><titleStmt>
        <title>%s</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>
        </sourceDesc></fileDesc></teiHeader><text><body><div type="poem"><head>%s</head>
        <lg><l>Agua quieta</l></lg></div></body></text></TEI>
        """;
    for (String[] of :
        new String[][] {
          {"es", "Canción del pozo", "XIV"},
          {"fr", "Le puits", "3."},
          {"de", "Der Brunnen", "[ xii ]"}
        }) {
      Path tei = Files.writeString(own.resolve("poem.xml"), poem.formatted((Object[]) of));
      Path pdf = Books.each(OutputFormat.PDF, own.resolve("out"), tei).get(0);
      assertThat(PdfText.page(pdf, 1)).containsPattern("(?s)" + of[1] + ".*Agua quieta");
    }
    Path named =
        Files.writeString(own.resolve("poem.xml"), poem.formatted("es", "El pozo", "Agua"));
    assertThat(PdfText.page(Books.each(OutputFormat.PDF, own.resolve("out"), named).get(0), 1))
        .doesNotContain("El pozo");
  }
}
