package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the web edition names people of whom each text knows other names. */
class PersonsSiteTest {
  private static final String TEXT =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      <standOff><listPerson>%s</listPerson></standOff><text><body><p>Vino <persName ref='#robles'>Robles</persName> con
      <persName ref='#sorel'>Sorel</persName>.</p></body></text></TEI>
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void publish() throws Exception {
    Path letter =
        text("carta", person("robles", "", "Robles") + person("sorel", "1871", "Lidia Sorel"));
    Path memoir =
        text(
            "memoria",
            person("robles", "", "A. B. Robles", "Robles")
                + person("sorel", "", "Sorel", "Lidia", "Lidia S."));
    Editions.site(List.of(letter, memoir), folder.resolve("site"), ProgressListener.SILENT);
  }

  private static Path text(String name, String persons) throws Exception {
    return Files.writeString(folder.resolve(name + ".xml"), TEXT.formatted(name, persons));
  }

  private static String person(String id, String born, String... names) {
    StringBuilder person = new StringBuilder("<person xml:id='" + id + "'>");
    for (String name : names) {
      person.append("<persName>").append(name).append("</persName>");
    }
    return person
        .append(born.isEmpty() ? "" : "<birth when='" + born + "'/>")
        .append("</person>")
        .toString();
  }

  @Test
  void theTextThatTellsMostOfSomebodyNamesThem() {
    assertThat(
            Pages.ask(
                Pages.html(folder.resolve("site/persons.html")),
                "//h:ul[@class = 'people']/h:li/normalize-space()"))
        .containsExactly("Robles, A. B. (2)", "Sorel, Lidia * 1871 (2)");
  }
}
