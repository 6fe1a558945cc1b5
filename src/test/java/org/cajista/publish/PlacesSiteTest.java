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

/** The indexes of places and bodies in the web edition, their pages, and the map. */
class PlacesSiteTest {

  private static final String LETTER =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='%s'><teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc><correspDesc>
      <correspAction type='sent'><persName>Eva Paz</persName>%s<date when='1930-03-12'/></correspAction>
      <correspAction type='received'><persName>Pau Roca</persName></correspAction></correspDesc></profileDesc></teiHeader>
      <standOff>%s</standOff><text><body>%s</body></text></TEI>
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void publish() throws Exception {
    Path first =
        letter(
            "una",
            "es",
            "<placeName>Łódź</placeName>",
            "<listPlace>"
                + place("lodz", "Łódź", "51.77 19.47", "Litzmannstadt")
                + place("lima", "Lima", "-12.05, -77.03")
                + place("tafalla", "Tafalla", "42.53 -1.67")
                + place("san-juan", "San Juan", "")
                + place("faro", "Faro", "")
                + "</listPlace><listOrg><org xml:id='gpu'><orgName>gpu</orgName></org></listOrg>",
            "<p>Fui a <placeName ref='#lodz'>Łódź</placeName> y a <placeName ref='#lima'>Lima</placeName>."
                + " La <orgName ref='#gpu'>gpu</orgName> no llega a <placeName ref='#tafalla'>Tafalla</placeName> ni a"
                + " <placeName ref='#san-juan' cert='medium'>San Juan</placeName>.</p>"
                + "<p>Lo publica <placeName ref='#faro' cert='low'>Faro</placeName>, en"
                + " <placeName ref='#lodz'>Litzmannstadt</placeName>.</p>");
    Path second =
        letter(
            "otra",
            "de",
            "<placeName ref='#lodz'>Lodsch</placeName>",
            "<listPlace>" + place("lodz", "Lodsch", "") + "</listPlace>",
            "<p>Grüße aus <placeName ref='#lodz'>Lodsch</placeName>.</p>");
    Editions.site(List.of(first, second), folder.resolve("site"), ProgressListener.SILENT);
  }

  private static String place(String id, String name, String geo, String... more) {
    String location = geo.isEmpty() ? "" : "<location><geo>" + geo + "</geo></location>";
    StringBuilder names = new StringBuilder("<placeName>" + name + "</placeName>");
    for (String other : more) {
      names.append("<placeName>" + other + "</placeName>");
    }
    return "<place xml:id='" + id + "'>" + names + location + "</place>";
  }

  private static Path letter(
      String name, String language, String sent, String registers, String text) throws Exception {
    return Files.writeString(
        folder.resolve(name + ".xml"), LETTER.formatted(language, name, sent, registers, text));
  }

  private static XdmNode page(String name) {
    return Pages.html(folder.resolve("site").resolve(name));
  }

  @Test
  void theIndexHasEveryPlaceOnceByItsNameInTheLanguageOfTheEdition() {
    assertThat(Pages.ask(page("places.html"), "//h:ul[@class = 'people']/h:li/normalize-space()"))
        .containsExactly("Lima (1)", "Łódź (3)", "San Juan (1)", "Tafalla (1)");
    assertThat(Pages.ask(page("places.html"), "//h:div[tokenize(@class) = 'entries']//h:h2"))
        .containsExactly("L", "S", "T");
  }

  @Test
  void aNameForWhichOnlyItsCapitalSpeaksIsNotInTheIndexButHasItsPage() {
    assertThat(Pages.ask(page("places.html"), "//h:a[@href = 'place.faro.html']")).isEmpty();
    assertThat(Pages.ask(page("una.html"), "//h:a[@href = 'place.faro.html']"))
        .containsExactly("Faro");
    assertThat(Pages.ask(page("place.faro.html"), "//h:section[@class = 'mentions']//h:b"))
        .containsExactly("Faro");
  }

  @Test
  void theInitialsOfABodyStandInCapitals() {
    assertThat(Pages.ask(page("bodies.html"), "//h:ul[@class = 'people']//h:a"))
        .containsExactly("GPU");
    assertThat(Pages.ask(page("una.html"), "//h:a[@class = 'body-name']/@href"))
        .containsExactly("body.gpu.html");
  }

  @Test
  void aPlaceHasItsFormsItsCoordinatesItsLettersAndItsMentions() {
    XdmNode lodz = page("place.lodz.html");
    assertThat(Pages.ask(lodz, "//h:dl[@class = 'particulars']//h:dd"))
        .containsExactly("Litzmannstadt\u00a0· Lodsch", "51.77° N, 19.47° E");
    // one header points at the place, the other only names it
    assertThat(Pages.ask(lodz, "//h:section[@class = 'letters-of']//h:a"))
        .containsExactly("una", "otra");
    assertThat(Pages.ask(lodz, "//h:section[@class = 'mentions']//h:b"))
        .containsExactly("Łódź", "Litzmannstadt", "Lodsch");
    assertThat(Pages.ask(page("place.lima.html"), "//h:dd")).containsExactly("12.05° S, 77.03° O");
  }

  @Test
  void theMapHasADotForEachPlaceThatIsSomewhere() {
    // two lie near each other and one beyond the ocean: the whole is a second map
    String dots = "//h:figure[%d]//*:g[@class = 'wide']/*:a/*:title";
    assertThat(Pages.ask(page("places.html"), dots.formatted(1)))
        .containsExactlyInAnyOrder("Łódź (3)", "Tafalla (1)");
    assertThat(Pages.ask(page("places.html"), dots.formatted(2)))
        .containsExactlyInAnyOrder("Łódź (3)", "Lima (1)", "Tafalla (1)");
    assertThat(
            Pages.ask(page("places.html"), "//h:figure[1]//*:g[@class = 'wide']//*:text/string()"))
        .containsExactlyInAnyOrder("Łódź", "Tafalla");
    // north is above and east is right
    String at = "//h:figure[1]//*:g[@class = 'wide']/*:a[*:title = '%s']/*:circle/number(@c%s)";
    assertThat(number(at.formatted("Łódź (3)", "x")))
        .isGreaterThan(number(at.formatted("Tafalla (1)", "x")));
    assertThat(number(at.formatted("Łódź (3)", "y")))
        .isLessThan(number(at.formatted("Tafalla (1)", "y")));
  }

  private static double number(String xpath) {
    return Double.parseDouble(Pages.ask(page("places.html"), xpath).get(0));
  }
}
