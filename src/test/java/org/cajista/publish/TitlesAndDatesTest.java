package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cajista.model.header.Credits;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.value.Idno;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the pages of an edition name and date its texts, and how they are cited. */
class TitlesAndDatesTest {

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc>
      <titleStmt><title>%s</title><author>Léa Morin</author></titleStmt><publicationStmt><p/></publicationStmt>
      <sourceDesc><bibl>Cahiers, <date when="1971">1971</date></bibl></sourceDesc></fileDesc>
      <profileDesc>%s</profileDesc></teiHeader><text><body>%s</body></text></TEI>
      """;

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void publish() throws Exception {
    String letter =
        "<correspDesc><correspAction type='sent'><persName ref='#morin'>Léa Morin</persName>%s</correspAction>"
            + "<correspAction type='received'><persName ref='#roux'>Paul Roux</persName></correspAction></correspDesc>";
    Path undated = text("a", "Du pain", letter.formatted(""), "<p>Cher Paul,</p>");
    Path dated = text("b", "Du sel", letter.formatted("<date when='1932-05'/>"), "<p>Paul,</p>");
    String nobody =
        letter.replace(
            "<persName ref='#roux'>Paul Roux</persName>", "<persName>unknown</persName>");
    Path open = text("e", "Du lait", nobody.formatted(""), "<p>Cher ami,</p>");
    Path article = text("c", "Du vin", "", "<p>Bu.</p>");
    String chapters =
        "<div type='chapter'><head>LÉA MORIN (de Vannes) Souvenirs</head><p>Un.</p></div>"
            + "<div type='chapter'><head>III. AU BORD DE LA MER (1901)</head><p>Deux.</p></div>"
            + "<div type='chapter'><head>La CGT et le PCF</head><p>Trois.</p></div>"
            + "<div type='edition'><ab><w>Marc</w>\n<lb/><w>et</w>\n<lb/>Luc.</ab></div>";
    Path book = text("d", "Ma vie", "", chapters);
    EditionFacts facts =
        new EditionFacts(
            "Papiers",
            List.of("Jo Le Gall"),
            "CC-BY-4.0",
            "fr",
            new Publication("", "", "", List.of(new Idno("DOI", "10.5281/x.7")), "", "", "2.1"),
            Credits.NONE);
    site = folder.resolve("site");
    new Publisher(Instant.EPOCH)
        .publish(
            List.of(undated, dated, open, article, book),
            facts,
            site,
            Set.of(OutputFormat.HTML),
            ProgressListener.SILENT);
  }

  private static Path text(String name, String title, String profile, String body)
      throws Exception {
    return Files.writeString(folder.resolve(name + ".xml"), TEI.formatted(title, profile, body));
  }

  private static List<String> ask(String page, String xpath) {
    return Pages.ask(Pages.html(site.resolve(page)), xpath);
  }

  /** The year of the print is when a letter was printed, not when it was written. */
  @Test
  void aLetterWithoutADateIsNotDatedByItsPrint() {
    assertThat(ask("correspondence.html", "//h:table[@id = 'letters']//h:tbody/h:tr/h:td[1]"))
        .containsExactlyInAnyOrder("mai 1932", "", "");
    assertThat(
            ask(
                "dates.html",
                "//h:ol[@class = 'timeline']/h:li/string-join(.//text()[normalize-space()], ' ')"))
        .containsExactly("1932 mai 1932 Du sel", "1971 Du vin Ma vie");
  }

  /** The TEI says «unknown» where it wants a name; no reader sees the English word. */
  @Test
  void whoIsNotKnownIsNotNamed() {
    assertThat(ask("e.html", "string(//h:body)")).noneMatch(text -> text.contains("unknown"));
    assertThat(ask("correspondence.html", "string(//h:main)"))
        .noneMatch(text -> text.contains("unknown"));
    assertThat(ask("e.html", "string(//h:main)")).allMatch(text -> text.contains("Léa Morin"));
  }

  /** Capitals of a source are set small wherever its words stand, initials stay as they are. */
  @Test
  void capitalsInATitleAreSetSmallInTheContents() {
    assertThat(ask("index.html", "//h:ol[tokenize(@class) = 'chapters']//h:span"))
        .containsExactly("LÉA MORIN", "III. AU BORD DE LA MER (1901)");
    assertThat(ask("index.html", "//h:ol[tokenize(@class) = 'chapters']//h:a"))
        .contains("LÉA MORIN (de Vannes) Souvenirs", "La CGT et le PCF");
  }

  /** A division without a heading is called by its first words, each of its own line. */
  @Test
  void firstWordsOfTwoLinesAreNotOne() {
    assertThat(ask("index.html", "//h:ol[tokenize(@class) = 'chapters']//h:a"))
        .contains("Marc et Luc");
  }

  @Test
  void theCitationHasTheVersionAndTheDoiAsALink() {
    assertThat(ask("b.html", "//h:p[@class = 'citation']/normalize-space()").get(0))
        .contains("2.1, https://doi.org/10.5281/x.7");
    assertThat(ask("b.html", "//h:p[@class = 'citation']/h:a/@href"))
        .containsExactly("https://doi.org/10.5281/x.7");
  }
}
