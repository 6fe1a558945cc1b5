package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.xml.SafeXml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter and a book, printed once; then looked at from all sides. */
class PdfBinderTest {

  private static final Path TEI = Path.of("src/test/resources/publish-pdf");
  private static final EditionFacts FACTS =
      new EditionFacts("Papeles de la ribera", List.of("Una Editora"), "CC BY 4.0", "es");
  private static final ConcurrentLinkedQueue<String> WARNINGS = new ConcurrentLinkedQueue<>();
  private static final Stylesheets STYLESHEETS = new Stylesheets();

  @TempDir static Path folder;
  private static Map<String, Path> printed;

  @BeforeAll
  static void print() throws PublishException {
    printed = new TreeMap<>();
    for (Path file :
        publish(folder, WARNINGS, TEI.resolve("carta.xml"), TEI.resolve("libro.xml"))) {
      printed.put(file.getFileName().toString().replace(".pdf", ""), file);
    }
  }

  private static List<Path> publish(Path folder, Collection<String> warnings, Path... tei)
      throws PublishException {
    return Books.bind(OutputFormat.PDF, FACTS, PrintSettings.USUAL, folder, List.of(tei), warnings);
  }

  @Test
  void namesTheFilesAfterTheTexts() {
    assertThat(printed.values())
        .containsExactly(folder.resolve("pdf/carta.pdf"), folder.resolve("pdf/libro.pdf"));
  }

  /** In the order of the tags; a note inside a note stands after the one that holds it. */
  @ParameterizedTest
  @ValueSource(strings = {"carta", "libro"})
  void losesNoTextAndTagsAllOfIt(String name) throws Exception {
    String shown = PdfText.logical(printed.get(name));
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (String words :
        strings(
            name,
            "//text//text()[not(ancestor::fw or ancestor::sic/parent::choice or ancestor::note[@place='foot']//note)]")) {
      int found = shown.indexOf(PdfText.bare(words), at);
      if (found < 0) {
        lost.add(words);
      } else {
        at = found + PdfText.bare(words).length();
      }
    }
    for (String words : strings(name, "//note[@place='foot']//note//text()")) {
      if (!shown.contains(PdfText.bare(words))) {
        lost.add(words);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void leavesOutTheSourcesFurnitureAndItsSlips() throws Exception {
    String shown = PdfText.logical(printed.get("carta"));
    assertThat(shown).doesNotContain("|16").doesNotContain("moiino");
  }

  @Test
  void showsWhatTheEditorDid() throws Exception {
    assertThat(PdfText.logical(printed.get("carta")))
        .contains("QueridoM[artín]")
        .contains("desdehace[2palabrasilegibles]años")
        .contains("Rocca[sic]")
        .contains("dirá[…]lo")
        .contains("escribo[también]a")
        .contains("Lapalabra[sigueunamanchadetinta]selee");
  }

  /**
   * The passage over three paragraphs opens once and closes once, and the marginal word is not
   * struck.
   */
  @Test
  void setsLongStruckPassagesInDoubleBrackets() throws Exception {
    String shown = PdfText.logical(printed.get("libro"));
    assertThat(shown.split("⟦", -1)).hasSize(3);
    assertThat(shown.split("⟧", -1)).hasSize(3);
    assertThat(shown)
        .contains("Reservar⟦Fueporentonces")
        .contains("Yoaélsí.⟧3*")
        .contains("bando.⟦Nadieloobedeció")
        .contains("⟨Elduodécimo,elríosellevóelpuente.⟩");
  }

  @Test
  void setsNotesWithTheirNumbersAtTheFootOfTheirPage() throws Exception {
    String page = PdfText.page(printed.get("carta"), 1);
    assertThat(page)
        .containsSubsequence(
            "Imprenta de la Ribera",
            "1 Martín Roca, molinero",
            "2* La palabra",
            "3 Primer párrafo");
  }

  @Test
  void opensWithHalfTitleTitlePageAndImprint() throws Exception {
    Path book = printed.get("libro");
    assertThat(PdfText.page(book, 1).strip()).isEqualTo("Cuaderno de las aguas");
    assertThat(PdfText.page(book, 2)).isBlank();
    assertThat(PdfText.page(book, 3))
        .containsSubsequence(
            "Bernabé Olmo",
            "Cuaderno de las aguas",
            "Recuerdos de un aforador",
            "Edición de Una Editora",
            "Papeles de la ribera");
    assertThat(PdfText.page(book, 4))
        .contains("Fuente: Manuscrito de la familia, 212 hojas.")
        .contains("Licencia: CC BY 4.0");
  }

  @Test
  void startsTheFirstChapterOnARightHandPageAndShortOnesWhereTheyFall() throws Exception {
    try (PDDocument book = Loader.loadPDF(printed.get("libro").toFile())) {
      Map<String, Integer> chapters = new TreeMap<>();
      for (PDOutlineItem item : book.getDocumentCatalog().getDocumentOutline().children()) {
        chapters.put(item.getTitle(), book.getPages().indexOf(item.findDestinationPage(book)) + 1);
      }
      assertThat(chapters.keySet())
          .containsExactlyInAnyOrder(
              "Nota del editor",
              "I. La casa del aforador (1899-1904)",
              "II. La riada y lo que trajo",
              "Cronología",
              "Personas");
      // else half of the pages of this small book would be blank
      int first = chapters.get("I. La casa del aforador (1899-1904)");
      assertThat(first).isOdd();
      for (int page = first; page <= book.getNumberOfPages(); page++) {
        assertThat(PdfText.page(printed.get("libro"), page)).as("page " + page).isNotBlank();
      }
    }
  }

  @Test
  void liftsNotesAndFurnitureOutOfRunningHeads() throws Exception {
    assertThat(PdfText.page(printed.get("libro"), 8)).startsWith("8 Cuaderno de las aguas");
  }

  @Test
  void indexesPersonsByThePagesOfThisBook() throws Exception {
    try (PDDocument book = Loader.loadPDF(printed.get("libro").toFile())) {
      String index = PdfText.page(printed.get("libro"), book.getNumberOfPages());
      assertThat(index)
          .containsSubsequence("Olmo, Gervasio (1861–1930) 7, 8n, 9", "Soto, A. 6")
          .doesNotContain("sin mención");
    }
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (PDDocument book = Loader.loadPDF(printed.get("libro").toFile())) {
      assertThat(book.getDocumentInformation().getTitle()).isEqualTo("Cuaderno de las aguas");
      assertThat(book.getDocumentInformation().getAuthor()).isEqualTo("Bernabé Olmo");
      assertThat(book.getDocumentCatalog().getLanguage()).startsWith("es");
      assertThat(book.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"carta", "libro"})
  void embedsItsFaces(String name) throws Exception {
    try (PDDocument book = Loader.loadPDF(printed.get(name).toFile())) {
      for (PDPage page : book.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(font).getName()).contains("LibertinusSerif");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"carta, 3a", "carta, ua1", "libro, 3a", "libro, ua1"})
  void passesForArchivableAndAccessible(String name, String standard) throws Exception {
    assertThat(PdfJudge.breaches(printed.get(name), standard)).isEmpty();
  }

  @Test
  void reportsAnUnknownElementOnceAndShowsIt() throws Exception {
    assertThat(WARNINGS.stream().filter(w -> w.contains("<widget>"))).hasSize(1);
    assertThat(PdfText.logical(printed.get("libro"))).contains("Hojadelareglaazul.");
  }

  @Test
  void attachesTheTei() throws Exception {
    try (PDDocument book = Loader.loadPDF(printed.get("libro").toFile())) {
      var files = book.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("libro.xml");
      assertThat(files.get("libro.xml").getEmbeddedFile().toByteArray())
          .isEqualTo(Files.readAllBytes(TEI.resolve("libro.xml")));
    }
  }

  @Test
  void printsTheSameTextToTheSameBytes(@TempDir Path again) throws Exception {
    Path second = publish(again, new ConcurrentLinkedQueue<>(), TEI.resolve("libro.xml")).get(0);
    assertThat(second).hasSameBinaryContentAs(printed.get("libro"));
  }

  @Test
  void keepsTheOldFileOfATextThatFailsAndPrintsTheOthers(@TempDir Path folder) throws Exception {
    Path tei = folder.resolve("rota.xml");
    Path old = folder.resolve("pdf/rota.pdf");
    Files.copy(TEI.resolve("carta.xml"), tei);
    publish(folder, new ConcurrentLinkedQueue<>(), tei);
    byte[] before = Files.readAllBytes(old);
    Files.writeString(tei, Files.readString(tei).replace("</TEI>", ""));
    assertThatThrownBy(
            () -> publish(folder, new ConcurrentLinkedQueue<>(), tei, TEI.resolve("carta.xml")))
        .isInstanceOf(PublishException.class);
    assertThat(old).hasBinaryContent(before);
  }

  private static List<String> strings(String name, String path)
      throws SaxonApiException, IOException {
    XdmNode tree =
        STYLESHEETS
            .processor()
            .newDocumentBuilder()
            .build(SafeXml.source(TEI.resolve(name + ".xml")));
    XPathCompiler compiler = STYLESHEETS.processor().newXPathCompiler();
    compiler.declareNamespace("", "http://www.tei-c.org/ns/1.0");
    List<String> strings = new ArrayList<>();
    for (XdmItem item : compiler.evaluate(path, tree)) {
      strings.add(item.getStringValue());
    }
    return strings;
  }
}
