package org.cajista.input.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cajista.input.ocr.PageSamples.alto;
import static org.cajista.input.ocr.PageSamples.pageXml;
import static org.cajista.input.ocr.PageSamples.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cajista.Encoder;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.LineRole;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourceTag;
import org.cajista.model.header.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ALTO, PAGE and hOCR, each by itself, as a folder and as an archive. */
class OcrReaderTest {
  private static final String SPANISH =
      """
      LOS CUADERNOS DEL MUELLE

         Aquella noche no vino nadie al muelle, y la barca quedó ama-
      rrada al poste1 hasta que se hizo de día.
         Anselmo bajó con un farol y contó las cuerdas.

      1 De roble, según la cuenta de la viuda.
      \f   Por la mañana llovía, y el agua entraba en la cabina. Nadie
      preguntó por el dueño de la barca.
      """;

  private static final String GERMAN =
      """
         Der Fährmann legte das Ruder hin & sah über den Fluss, bis
      das Licht am anderen Ufer ausging.

         »Heute kommt keiner mehr«, sagte er.
      \f
      \fDas war im Herbst, und im Winter fror der Fluss zu.
      """;

  private static final String FRENCH =
      """
      CHAPITRE II

         Le bateau n'était pas rentré, et l'on avait éteint la lampe
      du quai. Personne ne s'en étonna.

         On attendit jusqu'au matin.
      """;

  private static final String ENGLISH =
      """
                         THE LOCK-KEEPER

         He had a dog, and the dog was older than the lock; on Sundays
      they walked as far as the weir, where the dog lay down.
      """;

  /** Its last page has too few lines to tell how far apart lines are. */
  private static final String ITALIAN =
      """
      La barca non era tornata, e la lampada sul molo
      era spenta da un pezzo; nessuno se ne stupiva
      più, perché d'inverno il fiume gela presto e
      chi sta di là dal ponte ci resta fino a marzo.
      Si aspettò fino all'alba, poi venne la nebbia
      e con la nebbia il vecchio traghettatore, che
      non disse nulla e si sedette accanto al fuoco.
      \fNon parlò nemmeno il giorno dopo.

      Un abbraccio dal tuo amico,

      Ortensio Valmari
      """;

  private static final String DUTCH =
      """
      De schipper legde het roer om en keek over het
      water, tot het licht aan de overkant uitging en
      er niets meer te zien was dan de mist boven de
      sluis; in de winter bleef hij soms een week aan
      de wal, en dan las hij de krant van de vorige
      maand, die zijn broer uit de stad had gestuurd.
      \fMaar dat was vroeger, zei hij.

      Nu leest hij niet meer.
      """;

  static Stream<String> texts() {
    return Stream.of(SPANISH, GERMAN, FRENCH, ENGLISH, ITALIAN, DUTCH);
  }

  private static Source read(String name, String file) throws IOException {
    return new PageReaders().read(name, file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void thePageTextIsSeenInEachFormat(String text) throws IOException {
    OcrPrinter printed = new OcrPrinter(text);
    String expected = text.replace("\f", "").replaceFirst("^ {25}", " ".repeat(22)).stripTrailing();
    for (int version = 2; version <= 4; version++) {
      assertThat(read("a.xml", printed.alto(version)).text().stripTrailing())
          .isEqualTo(read("a.hocr", printed.hocr()).text().stripTrailing());
    }
    Source hocr = read("a.html", printed.hocr());
    assertThat(hocr.text().replaceAll("(?m)^ +", ""))
        .isEqualToIgnoringNewLines(expected.replaceAll("(?m)^ +", ""));
    for (String version : List.of("2013-07-15", "2019-07-15")) {
      List<String> files = printed.page(version);
      Map<String, String> named = new LinkedHashMap<>();
      files.forEach(file -> named.put((named.size() + 1) + ".xml", file));
      Source pages = new PageReaders().read("a.zip", PageSamples.archive(named));
      assertThat(pages.text().stripTrailing()).isEqualTo(hocr.text().stripTrailing());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theTeiIsThatOfThePageText(String text) throws IOException {
    OcrPrinter printed = new OcrPrinter(text);
    String body = body(read("a.txt", text));
    assertThat(body(read("a.xml", printed.alto(3)))).isEqualTo(body);
    assertThat(body(read("a.hocr", printed.hocr()))).isEqualTo(body);
  }

  private static String body(Source source) {
    Encoder.Encoded encoded = new Encoder("schema").encode(source, Entry.NONE, List.of());
    String tei = EncodeOracle.sound(source, encoded).tei();
    return tei.substring(tei.indexOf("<text>"));
  }

  @Test
  void aSpanishPageHasItsHeadItsParagraphsAndItsNote() throws IOException {
    String body = body(read("a.xml", new OcrPrinter(SPANISH).alto(4)));
    assertThat(body)
        .contains("<head>LOS CUADERNOS DEL MUELLE</head>")
        .contains("amarrada al poste<note")
        .contains("De roble, según la cuenta de la viuda.</note>");
    assertThat(body.split("<p[ >]", -1)).hasSize(1 + 3);
  }

  @Test
  void aPageKnowsItsPictureItsSizeAndThePlacesOfItsLines() throws IOException {
    String file = new OcrPrinter(SPANISH).page("2019-07-15").get(0);
    Source source = read("p.xml", file);
    assertThat(source.pages().get(0).image()).isEqualTo("000.jpg");
    assertThat(source.pages().get(0).size()).contains(new PageSize(2000, 200 + 7 * 30));
    int offset = source.text().indexOf("amarrada") < 0 ? source.text().indexOf("rrada") : 0;
    SourceLine line = source.lineAt(offset).orElseThrow();
    assertThat(line.box()).contains(new Box(100, 190, 410, 20));
    assertThat(source.pageAt(offset).orElseThrow().file()).isEmpty();
  }

  @Test
  void regionsComeInReadingOrderWithTheirRoles() throws IOException {
    Source source =
        read(
            "p.xml",
            pageXml(
                "<ReadingOrder><OrderedGroup><RegionRefIndexed index=\"0\" regionRef=\"c\"/>"
                    + "<RegionRefIndexed index=\"1\" regionRef=\"b\"/></OrderedGroup></ReadingOrder>"
                    + region("a", "type=\"footnote\"", "1 Vgl. unten.")
                    + region("b", "custom=\"structure {type:marginalia;}\"", "Die Glocke")
                    + region("c", "type=\"page-number\"", "17")));
    assertThat(source.text().lines().filter(line -> !line.isEmpty()))
        .containsExactly("17", "Die Glocke", "1 Vgl. unten.");
    assertThat(source.pages().get(0).lines())
        .extracting(line -> line.role().orElseThrow())
        .containsExactly(LineRole.PAGE_NUMBER, LineRole.MARGINALIA, LineRole.FOOTNOTE);
  }

  @Test
  void withoutReadingOrderTheIndexInCustomDecides() throws IOException {
    Source source =
        read(
            "p.xml",
            pageXml(
                region("a", "custom=\"readingOrder {index:1;}\"", "zweitens")
                    + region("b", "custom=\"readingOrder {index:0;}\"", "erstens")));
    assertThat(source.text().lines().filter(line -> !line.isEmpty()))
        .containsExactly("erstens", "zweitens");
  }

  @Test
  void theTextIsTheAlternativeWithTheLowestIndex() throws IOException {
    String line =
        "<TextRegion id=\"r\"><TextLine><Word><TextEquiv conf=\"0.3\"><Unicode>Haas</Unicode>"
            + "</TextEquiv></Word><TextEquiv index=\"1\"><Unicode>das Hans</Unicode></TextEquiv>"
            + "<TextEquiv index=\"0\"><Unicode>das Haas</Unicode></TextEquiv></TextLine>"
            + "<TextLine><Word><TextEquiv><Unicode>am</Unicode></TextEquiv></Word><Word><TextEquiv>"
            + "<Unicode>Wehr</Unicode></TextEquiv></Word></TextLine><TextLine/></TextRegion>";
    Source source = read("p.xml", pageXml(line));
    assertThat(source.text()).isEqualTo("das Haas\nam Wehr\n");
    assertThat(source.tags())
        .containsExactly(new SourceTag(4, 8, SourceTag.Kind.UNSURE, Map.of("conf", "0.3")));
  }

  @Test
  void tagsOfTranskribusStandAtTheirWords() throws IOException {
    String custom =
        "custom=\"readingOrder {index:0;} person {offset:6; length:9; firstname:Ana;"
            + " lastname:Paz\\\\u00E9;} place {offset:18; length:5;} textStyle {offset:23; length:1;"
            + " superscript:true;} textStyle {offset:0; length:5; strikethrough:true;}\"";
    Source source =
        read(
            "p.xml",
            pageXml(
                "<TextRegion id=\"r\"><TextLine "
                    + custom.replace("\\\\", "\\")
                    + "><TextEquiv><Unicode>Llegó Ana Pazos a Ávila2 ayer</Unicode></TextEquiv>"
                    + "</TextLine></TextRegion>"));
    assertThat(source.text()).isEqualTo("Llegó Ana Pazos a Ávila² ayer\n");
    assertThat(source.tags())
        .extracting(tag -> tag.kind() + " " + source.text().substring(tag.start(), tag.end()))
        .containsExactly("STRUCK Llegó", "PERSON Ana Pazos", "PLACE Ávila");
    assertThat(source.tags().get(1).facts()).containsEntry("lastname", "Pazé");
  }

  @Test
  void aHyphenOfAltoThatOnlyDividesIsSoft() throws IOException {
    Source source =
        read(
            "a.xml",
            alto(
                "<TextLine><String CONTENT=\"la\"/><SP/><String CONTENT=\"ama\" SUBS_TYPE=\"HypPart1\""
                    + " SUBS_CONTENT=\"amarra\"/><HYP CONTENT=\"-\"/></TextLine>"
                    + "<TextLine><String CONTENT=\"rra\" SUBS_TYPE=\"HypPart2\""
                    + " SUBS_CONTENT=\"amarra\"/></TextLine>"
                    + "<TextLine><String CONTENT=\"socio\"/><HYP CONTENT=\"-\"/></TextLine>"));
    assertThat(source.text()).startsWith("la ama\u00AD\nrra\nsocio-\n");
  }

  @Test
  void altoKnowsTypeSizesTagsConfidenceAndRaisedFigures() throws IOException {
    Source source =
        read(
            "a.xml",
            alto(
                "<TextLine HPOS=\"0\" VPOS=\"0\" WIDTH=\"300\" HEIGHT=\"20\">"
                    + "<String CONTENT=\"barcas\" WC=\"0.21\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"90\""
                    + " HEIGHT=\"20\"/><SP/><String CONTENT=\"en\" HPOS=\"100\" VPOS=\"4\" WIDTH=\"30\""
                    + " HEIGHT=\"16\"/><SP/><String CONTENT=\"1931,\" HPOS=\"140\" VPOS=\"1\" WIDTH=\"40\""
                    + " HEIGHT=\"20\"/><String CONTENT=\"4\" HPOS=\"185\" VPOS=\"0\" WIDTH=\"6\""
                    + " HEIGHT=\"9\"/><String CONTENT=\"5\" STYLEREFS=\"t\"/></TextLine>"));
    assertThat(source.text().lines().findFirst()).contains("barcas en 1931, ⁴⁵");
    SourceLine first = source.pages().get(0).lines().get(0);
    assertThat(first.typeSize()).hasValue(7.5);
    assertThat(source.pages().get(0).lines().get(1).role()).contains(LineRole.PAGE_NUMBER);
    assertThat(source.tags())
        .containsExactly(new SourceTag(0, 6, SourceTag.Kind.UNSURE, Map.of("conf", "0.21")));
  }

  @Test
  void hocrMayLeaveEmptyElementsOpen() throws IOException {
    Source source =
        read(
            "a.html",
            "<html><head><meta name='ocr-system' content='x & y'></head><body><div class='ocr_page'"
                + " title='image \"a b.png\"; bbox 0 0 9 9'><span class='ocr_line'>Fluß<br>und"
                + "<sup>3</sup> <span class='ocrx_word' title='x_wconf 12'>Wehr</span></span></div>"
                + "</body></html>");
    assertThat(source.text()).isEqualTo("Fluß und³ Wehr\n".replace("Fluß und", "Flußund"));
    assertThat(source.pages().get(0).image()).isEqualTo("a b.png");
    assertThat(source.tags().get(0).facts()).containsEntry("conf", "0.12");
  }

  @Test
  void aBlankPageIsOne() throws IOException {
    Source source = read("p.xml", pageXml(""));
    assertThat(source.pages()).hasSize(1);
    assertThat(source.text()).isBlank();
  }
}
