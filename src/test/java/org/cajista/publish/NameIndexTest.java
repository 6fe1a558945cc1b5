package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index of persons: how names are filed and printed, and which wait until somebody has looked.
 */
class NameIndexTest {

  /** An id, the main form of the name, and what the index prints, in the order of the index. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("alejandro-ii", "Alejandro ii", "Alejandro ii"),
          List.of("bon-gustave-le", "Gustave Le Bon", "Le Bon, Gustave"),
          List.of("bulow-von", "Von Bülow", "Bülow, von"),
          List.of("broek-r-den", "R. Van den Broek", "Van den Broek, R."),
          List.of("dimitrijevic-ana", "Ana DIMITRIJEVIĆ", "Dimitrijević, Ana"),
          List.of("donald-nancy", "Nancy Mac Donald", "Mac Donald, Nancy"),
          List.of("ormesson-paul-d", "Paul d’Ormesson de Brie", "Ormesson de Brie, Paul d’"),
          List.of("gaulle-de", "De Gaulle", "Gaulle, de"),
          List.of("gogh-vincent-van", "Vincent van Gogh", "Gogh, Vincent van"),
          List.of("grande-pedro-el", "Pedro el Grande", "Pedro el Grande"),
          List.of("hire-jean-de-la", "Jean de la Hire", "Hire, Jean de la"),
          List.of("levy-bruhl-henri", "Henri Lévy-Bruhl", "Lévy-Bruhl, Henri"),
          List.of("martin-jose", "José de San Martín", "San Martín, José de"),
          List.of("per0001", "Victor Sorel", "Victor Sorel"),
          List.of("rios-fernando-de-los", "Fernando de los Ríos", "Ríos, Fernando de los"),
          List.of("zaldua-anselmo", "Anselmo Zaldúa Iriarte", "Zaldúa Iriarte, Anselmo"));

  @TempDir static Path folder;

  private static XdmNode index;

  @BeforeAll
  static void publish() throws Exception {
    StringBuilder persons = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (List<String> name : NAMES) {
      persons.append(person(name.get(0), name.get(1), ""));
      text.append("<persName ref='#" + name.get(0) + "'>" + name.get(1) + "</persName>, ");
    }
    persons.append(person("lodz-a", "Ana Łódź", ""));
    persons
        .append(person("viernes", "Viernes", ""))
        .append(person("sorel", "Sorel", "<note>pintora</note>"));
    persons.append(person("paz", "Paz", ""));
    text.append("<persName ref='#lodz-a'>Ana Łódź</persName> ");
    text.append("<persName ref='#viernes' cert='low'>Viernes</persName> ");
    text.append("<persName ref='#sorel' cert='low'>Sorel</persName> ");
    text.append(
        "<persName ref='#paz' cert='low'>Paz</persName> <persName ref='#paz'>Paz</persName>");
    Path tei =
        Files.writeString(
            folder.resolve("nombres.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><standOff><listPerson>"
                + persons
                + "</listPerson></standOff><text><body><p>"
                + text
                + "</p></body></text></TEI>");
    Editions.site(List.of(tei), folder.resolve("site"), ProgressListener.SILENT);
    index = Pages.html(folder.resolve("site/persons.html"));
  }

  private static String person(String id, String name, String more) {
    return "<person xml:id='%s'><persName>%s</persName>%s</person>".formatted(id, name, more);
  }

  @Test
  void namesArePrintedAsTheyAreFiled() {
    List<String> entries = Pages.ask(index, "//h:ul[@class = 'people']//h:a");
    assertThat(entries).containsAll(NAMES.stream().map(name -> name.get(2)).toList());
  }

  @Test
  void theOrderIsThatOfTheAlphabetWithoutAccentsAndStrokes() {
    List<String> entries = Pages.ask(index, "//h:ul[@class = 'people']//h:a");
    assertThat(entries)
        .containsSubsequence(
            "Hire, Jean de la",
            "Le Bon, Gustave",
            "Lévy-Bruhl, Henri",
            "Łódź, Ana",
            "Mac Donald, Nancy",
            "Ríos, Fernando de los",
            "San Martín, José de",
            "Van den Broek, R.");
  }

  @Test
  void aNameForWhichOnlyItsCapitalSpeaksWaits() {
    List<String> entries = Pages.ask(index, "//h:ul[@class = 'people']//h:a");
    assertThat(entries).contains("Paz", "Sorel").doesNotContain("Viernes");
    assertThat(folder.resolve("site/person.viernes.html")).exists();
  }
}
