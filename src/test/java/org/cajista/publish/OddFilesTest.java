package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as the TEI is usually written: what they say is published all the same. */
class OddFilesTest {

  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>Papel</title></titleStmt><publicationStmt><p/>"
          + "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>";
  private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'>";

  @TempDir Path folder;

  private String published(String tei) throws Exception {
    Path file = Files.writeString(folder.resolve("papel.xml"), tei);
    return Files.readString(Books.each(OutputFormat.MD, folder, file).get(0));
  }

  @Test
  void elementsInNoNamespaceAreReadAsThoseOfTheTei() throws Exception {
    assertThat(
            published(
                "<TEI>"
                    + HEADER
                    + "<text><body><p>Una <hi rend='bold'>voz</hi>.</p></body></text></TEI>"))
        .contains("title: \"Papel\"")
        .endsWith("---\n\nUna **voz**.\n");
  }

  /** A catalogue describes manuscripts, and gives nothing of their text. */
  @Test
  void theDescriptionOfAManuscriptIsTheTextWhereNothingElseIsGiven() throws Exception {
    String description =
        "<msDesc><msIdentifier><settlement>Coimbra</settlement><idno>Ms. 12</idno></msIdentifier>"
            + "<msContents><summary>Duas folhas de um missal.</summary></msContents><history><origin>"
            + "<origDate>século xiii</origDate></origin></history></msDesc>";
    String header = HEADER.replace("<sourceDesc><p/>", "<sourceDesc>" + description);
    assertThat(published(TEI + header + "<text><body><pb n='1r'/></body></text></TEI>"))
        .contains("Duas folhas de um missal.\n\nséculo xiii");
    assertThat(published(TEI + header + "<text><body><p>Kyrie.</p></body></text></TEI>"))
        .contains("Kyrie.")
        .doesNotContain("Duas folhas");
  }

  @Test
  void theNamesOfTheFourthTeiAreKnown() throws Exception {
    assertThat(
            published(
                "<TEI.2>"
                    + HEADER
                    + "<text lang='fr'><body><div0 id='a'><head>Un</head><p>Deux.</p></div0></body></text></TEI.2>"))
        .contains("lang: \"fr\"")
        .endsWith("# Un\n\nDeux.\n");
  }

  @Test
  void notesOfAnAnnotationAndOfAGroupAreBroughtToWhatTheseName() throws Exception {
    assertThat(
            published(
                TEI
                    + HEADER
                    + "<standOff><listAnnotation><annotation target='#w1'><note>Uno.</note></annotation>"
                    + "</listAnnotation><noteGrp target='#w2'><note>Dos.</note><note>Tres.</note></noteGrp>"
                    + "</standOff><text><body><p>Una <w xml:id='w1'>voz</w> <w xml:id='w2'>alta</w>.</p>"
                    + "</body></text></TEI>"))
        .endsWith("Una voz[^1] alta[^2][^3].\n\n[^1]: Uno.\n\n[^2]: Dos.\n\n[^3]: Tres.\n");
  }

  @Test
  void aSourceDocumentHasTheWordsOfItsLabelsToo() throws Exception {
    assertThat(
            published(
                TEI
                    + HEADER
                    + "<sourceDoc><surface n='1'><label>Cubierta</label><zone><line>Una voz</line></zone>"
                    + "</surface></sourceDoc></TEI>"))
        .contains("Cubierta")
        .contains("Una voz");
  }

  /** Each with an element that holds nothing, within another, between two words of a line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s xml:id='s1'><w>Una</w> <pc xml:id='c1'/> <w>voz</w></s>",
        "<hi rend='italic'>Una <seg xml:id='g1'><seg xml:lang='la'/></seg> voz</hi>",
        "<persName xml:id='n1'>Una <forename xml:id='f1'/> <surname>voz</surname></persName>",
        "<foreign xml:lang='sl'>Una <term xml:id='t1'/><term/> voz <note>de <term xml:id='t2'/> nadie</note></foreign>"
      })
  void anEmptyElementWithinAnotherIsSetInThePdf(String words) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("papel.xml"),
            TEI + HEADER + "<text><body><p>" + words + "</p></body></text></TEI>");
    Path pdf = Books.each(OutputFormat.PDF, folder, file).get(0);
    assertThat(PdfText.logical(pdf)).containsPattern("Una *voz");
  }

  /**
   * Wherever the line ends. FOP would set the first half of a divided word in reverse where the
   * line has words from right to left.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|The owner wrote <foreign xml:lang='he'>יצחק אליעזר</foreign> and unintelligibly",
        "es|El dueño escribió <foreign xml:lang='ar'>محمد بن عبد الله</foreign> y desafortunadamente",
        "de|Der Eigner schrieb <foreign xml:lang='syr'>ܫܠܡܐ ܥܡܟ</foreign> und wahrscheinlichste",
      })
  void noWordIsDividedBesideWordsFromRightToLeft(String sample) throws Exception {
    String language = sample.substring(0, 2);
    String words = sample.substring(3);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 40; i += 2) {
      body.append("<p>" + "i".repeat(i) + " " + words + " " + last + " " + last + ".</p>");
    }
    Path file =
        Files.writeString(
            folder.resolve("papel.xml"),
            TEI.replace("'es'", "'" + language + "'")
                + HEADER
                + "<text><body>"
                + body
                + "</body></text></TEI>");
    Path pdf = Books.each(OutputFormat.PDF, folder, file).get(0);
    String printed = PdfText.page(pdf, 1) + PdfText.page(pdf, 2);
    assertThat(printed.split(last, -1)).hasSize(20 * 3 + 1);
  }

  /** What a linguist or a critic says of words, beside them in the file, is no text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s>Una <w xml:id='w1'>voz</w> alta.</s><spanGrp type='pos'><span from='#w1' to='#w1'>NOUN</span></spanGrp>",
        "Una voz <interpGrp type='tema'><interp>NOUN</interp><interp>clamor</interp></interpGrp>alta.",
        "Una voz<span target='#w1'>NOUN</span> alta.",
      })
  void anAnalysisIsNoText(String words) throws Exception {
    assertThat(published(TEI + HEADER + "<text><body><p>" + words + "</p></body></text></TEI>"))
        .endsWith("---\n\nUna voz alta.\n");
  }

  @Test
  void aSpanThatPointsAtNothingHoldsWords() throws Exception {
    assertThat(
            published(
                TEI
                    + HEADER
                    + "<text><body><p>Una <span type='rb'>voz</span>.</p></body></text></TEI>"))
        .endsWith("Una voz.\n");
  }

  /** The poet of a poem, the writer of an essay; whom the text names is not named twice. */
  @Test
  void thePdfOfAShortTextNamesItsAuthor() throws Exception {
    String header =
        HEADER.replace("</title>", "</title><author>Aldo Ferri</author><author>Ema Roy</author>");
    Path file =
        Files.writeString(
            folder.resolve("papel.xml"),
            TEI
                + header
                + "<text><body><head>IV</head><lg><l>Una voz</l></lg><p>Ema Roy</p></body></text></TEI>");
    Path pdf = Books.each(OutputFormat.PDF, folder, file).get(0);
    assertThat(PdfText.page(pdf, 1)).containsSubsequence("Aldo Ferri", "IV", "Una voz", "Ema Roy");
    assertThat(PdfText.page(pdf, 1).split("Ema Roy", -1)).hasSize(2);
  }

  /** An inscription, its translation and its bibliography are one text on one page. */
  @Test
  void theSidesOfAnInscriptionAreNoChapters() throws Exception {
    String sides =
        "<div type='edition'><ab>Dis manibus</ab></div><div type='translation'><p>To the shades</p>"
            + "</div><div type='bibliography'><p>Corpus, 3</p></div>";
    assertThat(pages(sides)).containsExactly("papel.html");
    assertThat(pages("<div><p>Uno</p></div><div><p>Dos</p></div>"))
        .containsExactly("papel.01.html", "papel.02.html", "papel.html");
  }

  private List<String> pages(String body) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("papel.xml"),
            TEI + HEADER + "<text><body>" + body + "</body></text></TEI>");
    Path site = folder.resolve("site");
    Editions.site(List.of(file), site, ProgressListener.SILENT);
    try (Stream<Path> files = Files.list(site)) {
      return files
          .map(page -> page.getFileName().toString())
          .filter(name -> name.startsWith("papel"))
          .sorted()
          .toList();
    }
  }
}
