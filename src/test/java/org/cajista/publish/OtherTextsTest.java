package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one text of an edition says of another: pointers without words, and names with numbers. */
class OtherTextsTest {

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="%s"><teiHeader><fileDesc>
      <titleStmt><title>%s</title>%s</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
      </fileDesc></teiHeader><text><body>%s</body></text></TEI>
      """;

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void publish() throws Exception {
    Path one =
        text(
            "erster-brief",
            "de",
            "Vom Leuchtturm",
            "<author>Ada Rehm <idno type='local'>p0042</idno></author>",
            """
            <p>Siehe <ptr target="second.xml"/>.</p><p>Siehe <ptr target="second.xml#q2"/>.</p>
            <p>Siehe <ref target="./second.xml#q2"/>.</p><p>Siehe <ref target="second.xml">dort</ref>.</p>
            <p>Siehe <ptr target="lost.xml#q2"/>.</p>""");
    Path two =
        text(
            "second",
            "en",
            "The Lamp &amp; the Oil",
            "<author><persName>Bo Lind</persName><idno>77</idno></author>",
            "<p xml:id='q1'>One.</p><p xml:id='q2'>Two.</p>");
    site = folder.resolve("site");
    Editions.site(List.of(one, two), site, ProgressListener.SILENT);
  }

  private static Path text(String name, String language, String title, String author, String body)
      throws Exception {
    return Files.writeString(
        folder.resolve(name + ".xml"), TEI.formatted(language, title, author, body));
  }

  private static List<String> ask(String page, String xpath) throws Exception {
    return Pages.ask(Pages.html(site.resolve(page)), xpath);
  }

  @Test
  void aPointerWithoutWordsIsCalledByTheTitleOfItsText() throws Exception {
    assertThat(
            ask(
                "erster-brief.html",
                "//h:p[starts-with(., 'Siehe')]/h:a/(@href || ' ' || . || ' ' || string(h:cite/@lang))"))
        .containsExactly(
            "second.html The Lamp & the Oil en",
            "second.html#q2 The Lamp & the Oil en",
            "second.html#q2 The Lamp & the Oil en",
            "second.html dort ");
  }

  @Test
  void aPointerToNoTextOfTheEditionIsCalledByItsFile() throws Exception {
    assertThat(ask("erster-brief.html", "//h:p[starts-with(., 'Siehe')]")).contains("Siehe lost.");
  }

  @Test
  void theNumberOfAnAuthorIsNoPartOfHisName() throws Exception {
    assertThat(ask("index.html", "//h:span[@class = 'by']/normalize-space()"))
        .containsExactly("Ada Rehm", "Bo Lind");
    for (String page : List.of("index.html", "erster-brief.html", "second.html")) {
      assertThat(ask(page, "//h:body//text()[matches(., 'p0042|77')]")).as(page).isEmpty();
    }
  }
}
