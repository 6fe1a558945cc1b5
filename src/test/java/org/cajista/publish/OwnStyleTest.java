package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an edition may change without a copy of our stylesheets; and what lies beside its texts. */
class OwnStyleTest {

  private static final String OVERRIDE =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns="http://www.w3.org/1999/xhtml" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
        <xsl:import href="cajista:/html.xsl"/>
        <xsl:template match="date" mode="html"><b class="fecha"><xsl:apply-templates mode="html"/></b></xsl:template>
      </xsl:stylesheet>
      """;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void folders() throws Exception {
    Files.createDirectories(folder.resolve("xslt"));
    Files.createDirectories(folder.resolve("css/pictures"));
    site = folder.resolve("output/site");
  }

  private void publish(Map<String, String> parameters, String text) throws PublishException {
    new Publisher(OwnStyle.of(folder, parameters), Languages.shipped(), Instant.EPOCH)
        .publish(
            List.of(Editions.resource(text)),
            Editions.FACTS,
            site,
            Set.of(OutputFormat.HTML),
            ProgressListener.SILENT);
  }

  @Test
  void aTemplateOfTheEditionComesBeforeOurs() throws Exception {
    Files.writeString(folder.resolve("xslt/html.xsl"), OVERRIDE);
    publish(Map.of(), "edition/carta-de-ines.xml");
    XdmNode page = Pages.html(site.resolve("carta-de-ines.html"));
    assertThat(Pages.ask(page, "//h:b[@class = 'fecha']")).isNotEmpty();
    assertThat(Pages.ask(page, "//h:a[@class = 'person']")).isNotEmpty();
  }

  @Test
  void aStylesheetThatIsWrongIsNamedWithItsLine() throws Exception {
    Files.writeString(
        folder.resolve("xslt/html.xsl"), OVERRIDE.replace("match=\"date\"", "match=\"date[\""));
    assertThatThrownBy(() -> publish(Map.of(), "edition/carta-de-ines.xml"))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("xslt/html.xsl:4: ");
  }

  @Test
  void anIndexThatFailsCostsThatIndexOnly() throws Exception {
    Files.writeString(
        folder.resolve("xslt/html.xsl"),
        OVERRIDE.replace(
            "</xsl:stylesheet>",
            "<xsl:template name=\"persons\"><xsl:sequence select=\"1 div 0\"/></xsl:template>"
                + "</xsl:stylesheet>"));
    assertThatThrownBy(() -> publish(Map.of(), "edition/carta-de-ines.xml"))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("persons: ");
    assertThat(site.resolve("persons.html")).doesNotExist();
    for (String page : List.of("index.html", "search.html", "signs.html", "carta-de-ines.html")) {
      assertThat(site.resolve(page)).exists();
    }
  }

  @Test
  void aPersonWhosePageFailsCostsThatPageOnly() throws Exception {
    Files.writeString(
        folder.resolve("xslt/html.xsl"),
        OVERRIDE.replace(
            "</xsl:stylesheet>",
            "<xsl:template name=\"named-with\"><xsl:param name=\"id\"/><xsl:param name=\"mentions\"/>"
                + "<xsl:if test=\"$id = 'lasarte-benito'\"><xsl:sequence select=\"1 div 0\"/></xsl:if>"
                + "</xsl:template></xsl:stylesheet>"));
    assertThatThrownBy(() -> publish(Map.of(), "edition/carta-de-ines.xml"))
        .isInstanceOf(PublishException.class);
    assertThat(site.resolve("person.lasarte-benito.html")).doesNotExist();
    assertThat(site.resolve("index.html")).exists();
    try (var pages = Files.list(site)) {
      assertThat(pages.filter(page -> page.getFileName().toString().startsWith("person.")))
          .isNotEmpty();
    }
  }

  @Test
  void aPageThatFailsCostsThatPageOnly() throws Exception {
    Files.writeString(
        folder.resolve("xslt/html.xsl"),
        OVERRIDE.replace("<b class=\"fecha\">", "<b><xsl:sequence select=\"1 div 0\"/>"));
    assertThatThrownBy(() -> publish(Map.of(), "edition/memorias-del-taller.xml"))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("memorias-del-taller.xml: page ")
        .hasMessageContaining(" of ");
    assertThat(site.resolve("index.html")).exists();
    assertThat(site.resolve("memorias-del-taller.html")).exists();
    try (var pages = Files.list(site)) {
      assertThat(pages.filter(page -> page.getFileName().toString().startsWith("memorias")).count())
          .isGreaterThan(1);
    }
  }

  @Test
  void aStylesheetReadsNoFileOutsideItsFolder() throws Exception {
    Files.writeString(folder.resolve("secreto.xml"), "<clave/>");
    for (String address : List.of("../secreto.xml", folder.resolve("secreto.xml").toUri() + "")) {
      Files.writeString(
          folder.resolve("xslt/html.xsl"),
          OVERRIDE.replace(
              "<b class=\"fecha\">", "<b><xsl:sequence select=\"doc('" + address + "')\"/>"));
      assertThatThrownBy(() -> publish(Map.of(), "edition/carta-de-ines.xml"))
          .isInstanceOf(PublishException.class);
    }
  }

  @Test
  void styleSheetsComeAfterOursWithWhatTheyNeed() throws Exception {
    Files.writeString(folder.resolve("css/ours.css"), "p { color: red }");
    Files.writeString(folder.resolve("css/pictures/a.svg"), "<svg/>");
    publish(Map.of(), "edition/carta-de-ines.xml");
    assertThat(
            Pages.ask(
                Pages.html(site.resolve("index.html")), "//h:link[@rel = 'stylesheet']/@href"))
        .endsWith("assets/print.css", "css/ours.css");
    assertThat(site.resolve("css/ours.css")).hasContent("p { color: red }");
    assertThat(site.resolve("css/pictures/a.svg")).exists();
  }

  @Test
  void parametersReachTheStylesheetsAsTheirTypes() throws Exception {
    publish(
        Map.of("site-url", "https://example.org/papeles", "page-length", "500"),
        "edition/memorias-del-taller.xml");
    String chapter = "memorias-del-taller.infancia";
    assertThat(site.resolve(chapter + ".2.html")).exists();
    assertThat(
            Pages.ask(
                Pages.html(site.resolve(chapter + ".html")), "//h:link[@rel = 'canonical']/@href"))
        .containsExactly("https://example.org/papeles/" + chapter + ".html");
  }

  @Test
  void theFiguresOfTheMeasurementAreShown() throws Exception {
    Files.createDirectories(site);
    Files.writeString(
        site.resolveSibling("eval.json"),
        """
        {"eval": 1, "all": {"persons": {"precision": 0.75, "recall": 0.5, "f1": 0.6, "gold": 1240},
         "links": {"precision": 1.0, "recall": 0.95, "f1": 0.974, "gold": 36}}, "samples": [], "misses": []}
        """);
    publish(Map.of(), "edition/carta-de-ines.xml");
    XdmNode page = Pages.html(site.resolve("quality.html"));
    assertThat(
            Pages.ask(
                page,
                "//h:table[tokenize(@class) = 'measures']/h:tbody/h:tr/string-join(*, ' | ')"))
        .containsExactly(
            "nombres de persona | 0.750 | 0.500 | 0.600 | 1.240",
            "quién es quién | 1.000 | 0.950 | 0.974 | 36");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aStyleThatIsALinkOutOfTheEditionIsRefused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "clave");
    Path css = Files.createDirectories(folder.resolve("edition/css"));
    Files.createSymbolicLink(css.resolve("a.css"), secret);
    OwnStyle own = OwnStyle.of(folder.resolve("edition"), Map.of());
    assertThatThrownBy(() -> own.copyTo(site)).hasMessageContaining("a.css» is outside");
    assertThatThrownBy(own::files).hasMessageContaining("a.css» is outside");
    assertThat(site.resolve("css")).doesNotExist();
  }

  @Test
  void aPictureBesideTheTextTravelsAndNothingElseDoes() throws Exception {
    Path tei = folder.resolve("libro.xml");
    Files.copy(Editions.resource("any/presse.png"), folder.resolve("prensa.png"));
    Files.writeString(folder.resolve("secreto.txt"), "clave");
    Files.writeString(
        tei,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><figure><graphic"
            + " url='prensa.png'/><head>La prensa</head></figure><figure><graphic"
            + " url='secreto.txt'/></figure><figure><graphic"
            + " url='https://example.org/x.png'/></figure></body></text></TEI>");
    Editions.site(List.of(tei), site, ProgressListener.SILENT);
    XdmNode page = Pages.html(site.resolve("libro.html"));
    assertThat(Pages.ask(page, "//h:img/@src")).containsExactly("media/libro/prensa.png");
    assertThat(site.resolve("media/libro/prensa.png"))
        .hasSameBinaryContentAs(Editions.resource("any/presse.png"));
    assertThat(site.resolve("media/libro/secreto.txt")).doesNotExist();
  }
}
