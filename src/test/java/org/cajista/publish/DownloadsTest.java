package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.header.Credits;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.value.Idno;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others take along from the web edition: TEI, tables, BEACON, the list of pages. */
class DownloadsTest {

  private static final String SITE = "https://example.org/papeles/";

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void publish() throws Exception {
    site = folder.resolve("site");
    List<Path> texts = new ArrayList<>();
    for (Path text : Editions.texts(Editions.resource("edition"))) {
      // one person has a record of the GND
      Path copy = folder.resolve(text.getFileName().toString());
      String tei = Files.readString(text);
      Files.writeString(
          copy,
          tei.replaceFirst(
              "(<person xml:id=\"lasarte-benito\"[^>]*>)",
              "$1<idno type=\"gnd\">118540238</idno>"));
      texts.add(copy);
    }
    new Publisher(OwnStyle.of(folder, Map.of("site-url", SITE)), Languages.shipped(), Instant.EPOCH)
        .publish(texts, Editions.FACTS, site, Set.of(OutputFormat.HTML), ProgressListener.SILENT);
  }

  private static List<CSVRecord> table(String name) throws Exception {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(site.resolve(name));
        var table = format.parse(reader)) {
      return table.getRecords();
    }
  }

  @Test
  void everyPersonOfTheIndexIsARowWithItsPage() throws Exception {
    List<CSVRecord> rows = table("persons.csv");
    assertThat(rows.stream().map(row -> row.get("filed")))
        .containsExactlyInAnyOrderElementsOf(
            Pages.ask(Pages.html(site.resolve("persons.html")), "//h:ul[@class = 'people']//h:a"));
    for (CSVRecord row : rows) {
      assertThat(site.resolve(row.get("page").substring(SITE.length()))).exists();
    }
  }

  @Test
  void everyLetterIsARow() throws Exception {
    List<CSVRecord> rows = table("letters.csv");
    assertThat(rows.stream().map(row -> row.get("id")))
        .containsExactlyInAnyOrder("carta-de-benito", "carta-de-ines");
    assertThat(rows.get(0).get("date")).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void theTeiIsOneFileToo() throws Exception {
    try (ZipFile zip = new ZipFile(site.resolve("tei.zip").toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactlyInAnyOrder(
              "tei/carta-de-benito.xml", "tei/carta-de-ines.xml", "tei/memorias-del-taller.xml");
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        assertThat(zip.getInputStream(entry).readAllBytes())
            .isEqualTo(Files.readAllBytes(site.resolve(entry.getName())));
      }
    }
  }

  @Test
  void thePagesThatAreListedAreThere() throws Exception {
    String map = Files.readString(site.resolve("sitemap.xml"));
    List<String> pages =
        List.of(map.split("<loc>")).stream()
            .skip(1)
            .map(part -> part.substring(SITE.length(), part.indexOf("</loc>")))
            .toList();
    assertThat(pages).contains("index.html", "carta-de-ines.html").doesNotHaveDuplicates();
    assertThat(pages).allSatisfy(page -> assertThat(site.resolve(page)).exists());
  }

  @Test
  void personsWithARecordOfTheGndAreInTheBeacon() throws Exception {
    assertThat(Files.readAllLines(site.resolve("beacon.txt")))
        .startsWith("#FORMAT: BEACON", "#PREFIX: https://d-nb.info/gnd/")
        .contains("118540238||" + SITE + "person.lasarte-benito.html");
  }

  @Test
  void aFileIsCalledByItsFormatNotByItsEnding(@TempDir Path out) throws Exception {
    List<Path> texts = Editions.texts(Editions.resource("edition"));
    Set<OutputFormat> formats = Set.of(OutputFormat.HTML, OutputFormat.CMIF, OutputFormat.MD);
    EditionFacts facts =
        new EditionFacts(
            "Papeles del taller",
            List.of("Marta Olmedo"),
            "CC-BY-4.0",
            "es",
            new Publication("", "", "", List.of(new Idno("URL", SITE)), "", "", ""),
            Credits.NONE);
    Editions.PUBLISHER.publish(texts, facts, out, formats, ProgressListener.SILENT);
    String links = "//h:ul[@class = 'downloads']//h:a/(@href || ' ' || .)";
    assertThat(Pages.ask(Pages.html(out.resolve("index.html")), links))
        .contains("cmif/edition.xml CMIF");
    assertThat(Pages.ask(Pages.html(out.resolve("carta-de-ines.html")), links))
        .containsExactly("tei/carta-de-ines.xml TEI", "md/carta-de-ines.md MD");
  }

  @Test
  void theEditionSaysHowItIsCited() throws Exception {
    assertThat(Files.readAllLines(site.resolve("CITATION.cff")))
        .contains("cff-version: 1.2.0", "title: \"" + Editions.FACTS.title() + "\"");
  }

  @Test
  void aDepositIsDescribed() throws Exception {
    JsonObject deposit =
        JsonParser.parseString(Files.readString(site.resolve("zenodo.json"))).getAsJsonObject();
    assertThat(deposit.get("title").getAsString()).isEqualTo(Editions.FACTS.title());
    assertThat(deposit.get("upload_type").getAsString()).isEqualTo("dataset");
    assertThat(deposit.getAsJsonArray("creators").toString())
        .isEqualTo("[{\"name\":\"Marta Olmedo\"},{\"name\":\"Iker Sanz\"}]");
    assertThat(deposit.get("related_identifiers").toString()).contains(SITE);
  }
}
