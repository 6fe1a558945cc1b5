package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.TeiText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a whole: its pages, its links, its validity, and what it does to the folder. */
class HtmlSiteTest {

  @TempDir static Path site;
  @TempDir Path folder;

  private static final List<String> WARNINGS = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void publish() throws Exception {
    Editions.site(Editions.texts(Editions.resource("edition")), site, hearing(WARNINGS));
  }

  @Test
  void aLetterIsOnePageAndABookOneForEachPart() throws Exception {
    assertThat(
            Pages.of(site).stream()
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.matches("\\w+\\..+\\..+|(places|bodies).+")))
        .containsExactlyInAnyOrder(
            "index.html",
            "persons.html",
            "correspondence.html",
            "dates.html",
            "sources.html",
            "signs.html",
            "quality.html",
            "search.html",
            "carta-de-benito.html",
            "carta-de-ines.html",
            "memorias-del-taller.html",
            // title page, dedication, preface, before the chapters, two chapters, four at the back;
            // one chapter has an id of the editor's
            "memorias-del-taller.01.html",
            "memorias-del-taller.02.html",
            "memorias-del-taller.03.html",
            "memorias-del-taller.04.html",
            "memorias-del-taller.infancia.html",
            "memorias-del-taller.06.html",
            "memorias-del-taller.07.html",
            "memorias-del-taller.08.html",
            "memorias-del-taller.09.html",
            "memorias-del-taller.10.html");
  }

  @Test
  void theFrontPageListsTextsAndChapters() {
    XdmNode index = Pages.html(site.resolve("index.html"));
    assertThat(Pages.ask(index, "//h:ol[@class = 'texts']/h:li/h:p/h:a"))
        .containsExactly(
            "Respuesta desde el taller", "Carta sobre la imprenta", "Memorias de un taller");
    assertThat(Pages.ask(index, "//h:ol[tokenize(@class) = 'chapters']//h:a"))
        .contains("Prólogo", "1. La infancia entre cajas", "2. Las huelgas (1909-1917)");
    assertThat(Pages.ask(index, "//h:span[@class = 'by']"))
        .contains("Benito Lasarte, abril de 1930", "Inés Arrieta, 12 de marzo de 1930");
  }

  @Test
  void everyLinkInTheSiteLeadsSomewhere() throws Exception {
    Set<String> ids = new java.util.HashSet<>();
    for (Path page : Pages.of(site)) {
      for (String id : Pages.ask(Pages.html(page), "//@id")) {
        assertThat(ids.add(page.getFileName() + "#" + id)).as("%s once in %s", id, page).isTrue();
      }
    }
    for (Path page : Pages.of(site)) {
      for (String link : Pages.ask(Pages.html(page), "//@href | //@src")) {
        if (link.matches("(https?|mailto):.*")) {
          continue;
        }
        String target = link.startsWith("#") ? page.getFileName() + link : link;
        if (target.contains("#")) {
          assertThat(ids).as("a link of %s", page.getFileName()).contains(target);
        }
        assertThat(site.resolve(target.replaceFirst("#.*", ""))).exists();
      }
    }
  }

  @Test
  void nothingIsAskedOfAnotherHost() throws Exception {
    for (Path page : Pages.of(site)) {
      assertThat(
              Pages.ask(Pages.html(page), "//(h:link[@rel = 'stylesheet']/@href | @src | @srcset)"))
          .noneMatch(address -> address.contains("//"));
    }
    try (Stream<Path> assets = Files.list(site.resolve("assets"))) {
      for (Path asset : assets.filter(file -> file.toString().matches(".*\\.(css|js)")).toList()) {
        assertThat(Files.readString(asset)).doesNotContain("http", "@import", "fetch(");
      }
    }
  }

  @Test
  void theNuCheckerFindsNoError() throws Exception {
    NuJudge.check(Pages.of(site));
  }

  @Test
  void theNuCheckerFindsNoErrorInTeiOfOthers() throws Exception {
    Editions.site(Editions.texts(Editions.resource("any")), folder, ProgressListener.SILENT);
    NuJudge.check(Pages.of(folder));
  }

  @Test
  void theIndexLeadsToEveryMention() throws Exception {
    int mentions = 0;
    for (Path text : Editions.texts(Editions.resource("edition"))) {
      mentions += Pages.ask(Pages.tei(text), "//t:text//t:persName/tokenize(@ref)").size();
    }
    int places = 0;
    for (Path page : Pages.of(site)) {
      if (page.getFileName().toString().startsWith("person.")) {
        places += Pages.ask(Pages.html(page), "//h:section[@class = 'mentions']//h:li//h:a").size();
      }
    }
    assertThat(places).isEqualTo(mentions);
    // one person, described in two files, is one entry, filed by the surname that the id begins
    // with; a person whom only a letter's header names has one, too
    XdmNode index = Pages.html(site.resolve("persons.html"));
    assertThat(Pages.ask(index, "//h:ul[@class = 'people']//h:a"))
        .containsExactly(
            "Arrieta, Inés",
            "Juanito",
            "Lasarte, Benito",
            "Lasarte, Juan",
            "Lasarte, Paula",
            "Quiroga, Eva");
    assertThat(
            Pages.ask(
                index, "//h:li[h:a = 'Lasarte, Benito']/h:span[@class = 'life']/normalize-space()"))
        .containsExactly("1884–1951?");
  }

  @Test
  void anUnknownElementIsShownAndNamedOnce() {
    XdmNode page = Pages.html(site.resolve("carta-de-benito.html"));
    assertThat(Pages.ask(page, "//h:span[tokenize(@class) = 'unhandled']"))
        .containsExactly("artilugio", "más");
    // the other is of a picture that is not there
    assertThat(WARNINGS).hasSize(2).filteredOn(w -> w.contains("<widget>")).hasSize(1);
  }

  @Test
  void theTextCanBeTakenAway() throws Exception {
    assertThat(site.resolve("tei/carta-de-ines.xml"))
        .hasSameBinaryContentAs(Editions.resource("edition/carta-de-ines.xml"));
    assertThat(
            Pages.ask(
                Pages.html(site.resolve("carta-de-ines.html")),
                "//h:ul[@class = 'downloads']//@href"))
        .containsExactly("tei/carta-de-ines.xml");
  }

  @Test
  void aPdfThatIsThereIsLinked() throws Exception {
    Files.createDirectories(folder.resolve("pdf"));
    Files.writeString(folder.resolve("pdf/carta-de-ines.pdf"), "%PDF");
    Editions.site(
        List.of(Editions.resource("edition/carta-de-ines.xml")), folder, ProgressListener.SILENT);
    assertThat(downloads("carta-de-ines.html"))
        .containsExactly("tei/carta-de-ines.xml", "pdf/carta-de-ines.pdf");
    assertThat(downloads("index.html")).doesNotContain("pdf/carta-de-ines.pdf");
  }

  @Test
  void aVolumeOfTheWholeIsLinkedFromTheFrontPage() throws Exception {
    Files.createDirectories(folder.resolve("epub"));
    Files.writeString(folder.resolve("epub/edition.epub"), "PK");
    Editions.site(
        List.of(Editions.resource("edition/carta-de-ines.xml")), folder, ProgressListener.SILENT);
    assertThat(downloads("index.html")).startsWith("epub/edition.epub", "tei.zip");
    assertThat(downloads("carta-de-ines.html")).containsExactly("tei/carta-de-ines.xml");
  }

  private List<String> downloads(String page) throws Exception {
    return Pages.ask(Pages.html(folder.resolve(page)), "//h:ul[@class = 'downloads']//@href");
  }

  @Test
  void whatAnEarlierRunWroteGoesAndWhatIsNotOursStays() throws Exception {
    Path own = Files.writeString(folder.resolve("apuntes.html"), "de la editora");
    Editions.site(Editions.texts(Editions.resource("edition")), folder, ProgressListener.SILENT);
    Editions.site(
        List.of(Editions.resource("edition/carta-de-ines.xml")), folder, ProgressListener.SILENT);
    assertThat(own).hasContent("de la editora");
    assertThat(folder.resolve("carta-de-ines.html")).exists();
    assertThat(folder.resolve("memorias-del-taller.html")).doesNotExist();
    assertThat(folder.resolve("tei/memorias-del-taller.xml")).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(
              left.map(Path::getFileName).map(Path::toString).filter(name -> name.startsWith(".")))
          .containsExactlyInAnyOrder(".cajista-lock", ".cajista-made");
    }
  }

  @Test
  void aPageThatHasNotChangedKeepsItsDate() throws Exception {
    List<Path> texts = List.of(Editions.resource("edition/carta-de-ines.xml"));
    Editions.site(texts, folder, ProgressListener.SILENT);
    Path same = folder.resolve("carta-de-ines.html");
    Path changed = folder.resolve("signs.html");
    FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(same, old);
    Files.writeString(changed, "spoilt");
    Editions.site(texts, folder, ProgressListener.SILENT);
    assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
    assertThat(changed).content().contains("<html").doesNotContain("spoilt");
  }

  @Test
  void aForeignFileInTheWayStopsThePublishing() throws Exception {
    Path own = Files.writeString(folder.resolve("index.html"), "de la editora");
    assertThatThrownBy(
            () ->
                Editions.site(
                    List.of(Editions.resource("edition/carta-de-ines.xml")),
                    folder,
                    ProgressListener.SILENT))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("index.html")
        .hasMessageContaining("Move it");
    assertThat(own).hasContent("de la editora");
    assertThat(folder.resolve("carta-de-ines.html")).doesNotExist();
  }

  @Test
  void twoRunsWriteTheSameBytes() throws Exception {
    Editions.site(Editions.texts(Editions.resource("edition")), folder, ProgressListener.SILENT);
    for (Path page : Pages.of(site)) {
      assertThat(folder.resolve(page.getFileName())).hasSameBinaryContentAs(page);
    }
  }

  @Test
  void aTextThatIsNotWellFormedIsNamedWithItsLine() throws Exception {
    Path broken =
        Files.writeString(folder.resolve("rota.xml"), "<TEI>\n  <text>\n    <body></text>\n</TEI>");
    assertThatThrownBy(
            () -> Editions.site(List.of(broken), folder.resolve("out"), ProgressListener.SILENT))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("rota.xml:3:");
  }

  @Test
  void aDocumentReadsNoOtherFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secreto.txt"), "clave");
    Path text =
        Files.writeString(
            folder.resolve("espia.xml"),
            "<!DOCTYPE TEI [<!ENTITY s SYSTEM '%s'>]><TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>a &s; z</p></body></text></TEI>"
                .formatted(secret.toUri()));
    Editions.site(List.of(text), folder.resolve("out"), ProgressListener.SILENT);
    assertThat(Files.readString(folder.resolve("out/espia.html")))
        .doesNotContain("clave")
        .contains("a  z");
  }

  @Test
  void namesInAddressesAreDistinctAndPlain() {
    List<TeiText> texts =
        TeiText.of(
            List.of(Path.of("a/Éx ito.xml"), Path.of("b/ex-ito.tei.xml"), Path.of("Index.xml")));
    assertThat(texts.stream().map(TeiText::name)).containsExactly("ex-ito", "ex-ito-2", "index-2");
  }

  private static ProgressListener hearing(List<String> warnings) {
    return new ProgressListener() {
      @Override
      public void done(OutputFormat format, String text, int count, int total) {}

      @Override
      public void warning(String text, String message) {
        warnings.add(message);
      }
    };
  }
}
