package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A register goes to OpenRefine and comes back with numbers of authorities, as docs/persons.md
 * says: a table of tabs, the columns in another order, new ones beside them, rows left out.
 */
final class OpenRefineTest extends NewEditionFixture {

  @BeforeEach
  void anEdition() throws IOException {
    Files.writeString(
        edition.resolve("corpus/alfa.txt"),
        "Fue de Bilbao a Tafalla con Eva Lasarte Mena (1871-1940) y con Tomás Quiroga.\n");
    cajista("encode");
  }

  /** The table as it comes back: with the numbers that were found for some names. */
  private Path reconciled(String register, List<String> columns, Map<String, List<String>> found)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<String> lines = new ArrayList<>();
    try (CSVParser table =
        CSVParser.parse(new StringReader(cajista(register, "export").out()), format)) {
      lines.add(String.join("\t", columns) + "\tname\tid");
      for (CSVRecord row : table) {
        List<String> numbers = found.get(row.get("name"));
        if (numbers != null) {
          lines.add(String.join("\t", numbers) + "\t" + row.get("name") + "\t" + row.get("id"));
        }
      }
    }
    return Files.write(folder.resolve(register + ".tsv"), lines);
  }

  @Test
  void personsComeBackWithTheirNumbers() throws IOException {
    String before = Files.readString(edition.resolve("persons.xml"));
    assertThat(before).contains("Eva Lasarte Mena", "Tomás Quiroga").doesNotContain("<idno");
    Path table =
        reconciled(
            "persons",
            List.of("Wikidata", "GND", "VIAF"),
            Map.of(
                "Eva Lasarte Mena",
                List.of("http://www.wikidata.org/entity/Q3816", "118540238", ""),
                "Tomás Quiroga",
                List.of("Q42", "", "https://viaf.org/viaf/9847974")));
    assertThat(cajista("persons", "import", table.toString()).out()).contains("2 completed");
    assertThat(Files.readString(edition.resolve("persons.xml")))
        .contains("<idno type=\"Wikidata\">Q3816</idno>")
        .contains("<idno type=\"GND\">118540238</idno>")
        .contains("<idno type=\"Wikidata\">Q42</idno>")
        .contains("<idno type=\"VIAF\">9847974</idno>");
    assertThat(cajista("persons", "import", table.toString()).out()).contains("2 unchanged");
    assertThat(cajista("validate").out()).contains("valid");
  }

  @Test
  void placesComeBackWithTheirNumbers() throws IOException {
    Path table =
        reconciled(
            "places",
            List.of("wikidata", "GeoNames"),
            Map.of(
                "Tafalla",
                List.of(
                    "https://www.wikidata.org/wiki/Q1026249",
                    "https://www.geonames.org/3108389/tafalla.html")));
    assertThat(cajista("places", "import", table.toString()).out()).contains("1 completed");
    assertThat(Files.readString(edition.resolve("places.xml")))
        .contains("<idno type=\"Wikidata\">Q1026249</idno>")
        .contains("<idno type=\"GeoNames\">3108389</idno>");
  }
}
