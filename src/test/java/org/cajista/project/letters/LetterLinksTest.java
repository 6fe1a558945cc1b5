package org.cajista.project.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which letter comes before which, and by what titles they are told apart. */
final class LetterLinksTest {

  private static String tei(String title, String from, String to, String date) {
    String sent = date.isEmpty() ? "" : "\n          <date when=\"" + date + "\"/>";
    return """
        <TEI><teiHeader xml:lang="es">
              <titleStmt>
                <title>%s</title>
              </titleStmt>
              <correspDesc>
                <correspAction type="sent">
                  <persName ref="#%s">X</persName>%s
                </correspAction>
                <correspAction type="received">
                  <persName ref="#%s https://example.org/1">Y</persName>
                </correspAction>
              </correspDesc>
        </teiHeader><text/></TEI>
        """
        .formatted(title, from, sent, to);
  }

  private static List<String> linked(String... files) {
    List<LetterCard> letters = new ArrayList<>();
    for (int i = 0; i < files.length; i++) {
      LetterCard.of(Path.of(i + ".xml"), files[i]).ifPresent(letters::add);
    }
    LetterLinks links = new LetterLinks(letters);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < files.length; i++) {
      String once = links.apply(Path.of(i + ".xml"), files[i]);
      assertThat(links.apply(Path.of(i + ".xml"), once)).isEqualTo(once);
      all.add(once);
    }
    return all;
  }

  @Test
  void aLetterNamesThoseOfItsCorrespondenceBeforeAndAfterIt() {
    List<String> files =
        linked(
            tei("Tres", "ana", "pau", "1931-05-01"),
            tei("Uno", "ana", "pau", "1930"),
            tei("Dos", "pau", "ana", "1931-02"),
            tei("Otra", "ana", "lidia", "1931-03-01"),
            tei("Sin fecha", "ana", "pau", ""));
    assertThat(files.get(0))
        .contains("<ref type=\"prev\" target=\"2.xml\">Dos</ref>")
        .doesNotContain("type=\"next\"");
    assertThat(files.get(1)).contains("<ref type=\"next\" target=\"2.xml\">Dos</ref>");
    assertThat(files.get(2)).contains("target=\"1.xml\">Uno<", "target=\"0.xml\">Tres<");
    assertThat(files.get(3)).doesNotContain("correspContext");
    assertThat(files.get(4)).doesNotContain("correspContext");
  }

  @Test
  void noTwoLettersHaveOneTitle() {
    List<String> files =
        linked(
            tei("Carta a Ana", "pau", "ana", "1931-05-01"),
            tei("Carta a Ana", "pau", "ana", "1931-06"),
            tei("Carta a Ana", "pau", "ana", "1931-06"),
            tei("Carta a Ana", "pau", "ana", ""),
            tei("Carta a Lidia", "pau", "lidia", "1931-06"));
    assertThat(files.get(0)).contains("<title>Carta a Ana [1 de mayo de 1931]</title>");
    assertThat(files.get(1)).contains("<title>Carta a Ana [1931-06]</title>");
    assertThat(files.get(2)).contains("<title>Carta a Ana [1931-06, 2]</title>");
    assertThat(files.get(3)).contains("<title>Carta a Ana</title>");
    assertThat(files.get(4)).contains("<title>Carta a Lidia</title>");
    assertThat(linked(files.get(0)).get(0)).contains("<title>Carta a Ana</title>");
  }

  @Test
  void otherTextsAreNoLetters() {
    assertThat(LetterCard.of(Path.of("a.xml"), "<TEI><teiHeader/></TEI>")).isEmpty();
    String two = tei("A", "a", "b", "1931");
    int start = two.indexOf("<correspDesc>");
    int end = two.indexOf("</correspDesc>") + "</correspDesc>".length();
    String series = two.substring(0, end) + two.substring(start);
    assertThat(LetterCard.of(Path.of("a.xml"), series)).isEmpty();
  }

  @Test
  void idsAreThoseOfTheEdition() {
    LetterCard card = LetterCard.of(Path.of("a.xml"), tei("A", "p1", "p2", "1931")).orElseThrow();
    assertThat(card.renamed(Map.of("p1", "robles")).sender()).isEqualTo("robles");
    assertThat(card.renamed(Map.of("p1", "robles")).recipient()).isEqualTo("p2");
  }
}
