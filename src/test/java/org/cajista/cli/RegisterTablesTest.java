package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places and bodies from somebody's list, and as a table. */
final class RegisterTablesTest extends NewEditionFixture {

  private Path places;

  @BeforeEach
  void aRegister() throws IOException {
    Files.writeString(
        edition.resolve("corpus/alfa.txt"),
        "Fue de Bilbao a Tafalla y luego a Lisboa, con Eva Paz.\n");
    cajista("encode");
    places = edition.resolve("places.xml");
    assertThat(Files.readString(places)).contains("xml:id=\"place-tafalla\"");
  }

  private Path list(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aTableCompletesKnownPlacesAndAddsOthers() throws IOException {
    String list =
        list(
                "lugares.csv",
                "Lugar;Variantes;Latitud;Longitud;Wikidata\n"
                    + "Tafalla;Taffala;42.53;-1.67;Q1026249\n"
                    + "Villaflor;;43.1;-2.5;\n")
            .toString();
    String before = Files.readString(places);
    assertThat(cajista("places", "import", list, "--dry-run").out())
        .contains("would get 1 new, 1 completed, 0 unchanged");
    assertThat(Files.readString(places)).isEqualTo(before);
    cajista("places", "import", list);
    assertThat(Files.readString(places))
        .contains("<placeName>Taffala</placeName>", "<geo>42.53 -1.67</geo>")
        .contains("<idno type=\"Wikidata\">Q1026249</idno>")
        .contains("<place xml:id=\"place-villaflor\">", "<geo>43.1 -2.5</geo>");
    assertThat(cajista("places", "import", list).out()).contains("0 new, 0 completed, 2 unchanged");
    assertThat(cajista("validate").out()).contains("valid");
    // what was imported is used for the texts
    cajista("encode", "--all");
    assertThat(Files.readString(edition.resolve("tei/alfa.xml")))
        .contains("<geo>42.53 -1.67</geo>");
  }

  @Test
  void whatIsExportedCanBeImported() throws IOException {
    String table = cajista("places", "export").out();
    assertThat(table)
        .startsWith("id,name,variants,coordinates,geonames")
        .contains("place-bilbao,Bilbao");
    String before = Files.readString(places);
    String list = list("otra-vez.csv", table).toString();
    assertThat(cajista("places", "import", list).out()).contains("0 new, 0 completed");
    assertThat(Files.readString(places)).isEqualTo(before);
  }

  @Test
  void bodiesComeFromTei() throws IOException {
    String list =
        list(
                "entidades.xml",
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff><listOrg><org xml:id='org-mutua'>"
                    + "<orgName>Mutua</orgName><idno type='GND'>2-1</idno></org></listOrg></standOff></TEI>")
            .toString();
    cajista("bodies", "import", list);
    assertThat(Files.readString(edition.resolve("orgs.xml")))
        .contains("<org xml:id=\"org-mutua\">", "<orgName>Mutua</orgName>");
    assertThat(cajista("validate").out()).contains("valid");
  }

  @Test
  void aListWithoutANameSaysSo() throws IOException {
    Run run = Run.in(edition, "places", "import", list("nada.csv", "a,b\n1,2\n").toString());
    assertThat(run.status()).isNotZero();
    assertThat(run.err() + run.out()).contains("contains no entries");
  }
}
