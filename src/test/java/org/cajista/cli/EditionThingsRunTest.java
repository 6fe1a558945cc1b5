package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the encodes write of places and bodies, and what of it an editor may change. */
final class EditionThingsRunTest extends NewEditionFixture {

  private Path places() throws IOException {
    Files.writeString(
        edition.resolve("corpus/viaje.txt"),
        "En Moscú vio a los del Partido Radical de Impresores (pri). Después vivió en Zubrowka.\n");
    Files.writeString(edition.resolve("corpus/vuelta.txt"), "Volvió de Moscú con frío.\n");
    cajista("encode");
    return edition.resolve("places.xml");
  }

  private String text() throws IOException {
    return Files.readString(edition.resolve("tei/viaje.xml"));
  }

  @Test
  void theFirstEncodeWritesTheRegistersAndTheSecondLeavesThem() throws IOException {
    Path places = places();
    String first = Files.readString(places);
    assertThat(first)
        .containsOnlyOnce("<placeName>Moscú</placeName>")
        .contains("<idno type=\"GeoNames\">524901</idno>", "<placeName>Zubrowka</placeName>");
    assertThat(Files.readString(edition.resolve("orgs.xml")))
        .contains("<orgName>pri</orgName>", "<orgName>Partido Radical de Impresores</orgName>");
    assertThat(text()).contains("<placeName ref=\"#place-moscow\">Moscú</placeName>");
    cajista("encode", "--all");
    assertThat(Files.readString(places)).isEqualTo(first);
    assertThat(cajista("validate").out()).contains("valid");
    assertThat(cajista("validate").status()).isZero();
  }

  @Test
  void whatTheEditorSaysOfAPlaceIsKeptAndUsed() throws IOException {
    Path places = places();
    String edited =
        Files.readString(places)
            .replace("xml:id=\"place-moscow\" cert=\"medium\"", "xml:id=\"moscu\"");
    Files.writeString(places, edited);
    cajista("encode");
    assertThat(text()).contains("<placeName ref=\"#moscu\">Moscú</placeName>");
    assertThat(Files.readString(places))
        .contains("xml:id=\"moscu\">", "xml:id=\"place-zubrowka\"")
        .doesNotContain("xml:id=\"place-moscow\"");
  }

  @Test
  void anIdThatIsNoNameOrStandsTwiceIsAnErrorAtItsPlace() throws IOException {
    Path places = places();
    String good = Files.readString(places);
    for (String id : new String[] {"mos cú", "524901", "", "place-zubrowka"}) {
      Files.writeString(places, good.replace("\"place-moscow\"", "\"" + id + "\""));
      Run result = Run.in(edition, "encode");
      assertThat(result.status()).as(id).isEqualTo(1);
      assertThat(result.err()).contains("places.xml:", "[things.entry]");
    }
  }

  @Test
  void whatTheEditorTookAwayIsNotMarkedAnyMore() throws IOException {
    Path places = places();
    String text = Files.readString(places);
    int start = text.indexOf("<place xml:id=\"place-zubrowka\"");
    int end = text.indexOf("</place>", start) + "</place>".length();
    Files.writeString(places, text.substring(0, start) + text.substring(end));
    cajista("encode");
    assertThat(text()).contains("vivió en Zubrowka").doesNotContain("place-zubrowka");
    assertThat(Files.readString(places)).doesNotContain("<place xml:id=\"place-zubrowka\"");
  }

  @Test
  void aTextLessTakesItsPlacesWithIt() throws IOException {
    Path places = places();
    Files.delete(edition.resolve("corpus/viaje.txt"));
    Files.delete(edition.resolve("tei/viaje.xml"));
    cajista("encode", "--all");
    assertThat(Files.readString(places)).contains("place-moscow").doesNotContain("Zubrowka");
  }
}
