package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, linked data and words with their names say what the TEI says. */
final class DataFilesTest {
  private static final String SITE = "https://example.org/atelier/";
  private static final Set<OutputFormat> DATA =
      Set.of(OutputFormat.CSV, OutputFormat.JSONLD, OutputFormat.CONLL);

  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc><titleStmt><title>À Odile</title><author>Paul Mercœur</author></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p>Manuscrit</p></sourceDesc></fileDesc><profileDesc><correspDesc>
      <correspAction type="sent"><persName ref="#paul">Paul Mercœur</persName><placeName ref="#nantes">Nantes</placeName><date when="1902-05-03"/></correspAction>
      <correspAction type="received"><persName>une amie</persName></correspAction></correspDesc></profileDesc></teiHeader>
      <text><body><pb n="7"/><p xml:id="p1">Il pleut. Ma chère, <persName ref="#odile" cert="medium">Odile <surname>d’Arcy</surname></persName> dit « oui », vers
      <date notBefore="1850" notAfter="1899" cert="low">ce temps-là</date><note place="foot" n="3"><orgName ref="#cercle">Le Cercle</orgName> de <placeName ref="#nantes">Nantes</placeName>.</note>. Puis
      <choice><sic>rein</sic><corr>rien</corr></choice><fw type="header">Lettres de <persName ref="#paul">Paul</persName></fw>.</p></body></text>
      <standOff><listPerson><person xml:id="odile"><persName>Odile d’Arcy</persName><persName>La «Sirène»</persName><birth when="1871-02-03">3 février</birth><idno type="VIAF">9847974</idno></person></listPerson>
      <listPlace><place xml:id="nantes"><placeName>Nantes</placeName><location><geo>47.22 -1.55</geo></location></place></listPlace>
      <listOrg><org xml:id="cercle"><orgName>Le Cercle</orgName></org></listOrg></standOff></TEI>
      """;

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void publish() throws Exception {
    Path text = folder.resolve("odile.xml");
    Files.writeString(text, LETTER);
    List<Path> texts = new ArrayList<>(List.of(text));
    texts.addAll(Books.EDITION);
    site = folder.resolve("site");
    publisher().publish(texts, Editions.FACTS, site, DATA, ProgressListener.SILENT);
  }

  private static Publisher publisher() {
    return new Publisher(
        OwnStyle.of(folder, Map.of("site-url", SITE)), Languages.shipped(), Instant.EPOCH);
  }

  private static List<CSVRecord> table(String name) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(site.resolve("csv/" + name));
        var table = format.parse(reader)) {
      return table.getRecords();
    }
  }

  private static List<Map<String, String>> ofLetter(String name) throws Exception {
    return table(name).stream()
        .map(CSVRecord::toMap)
        .filter(row -> row.get("text").equals("odile"))
        .toList();
  }

  @Test
  void aMentionStandsInItsSentence() throws Exception {
    List<Map<String, String>> rows = ofLetter("mentions.csv");
    assertThat(rows.stream().map(row -> row.get("kind") + " " + row.get("id")))
        .containsExactly("person odile", "body cercle", "place nantes");
    assertThat(rows.get(0))
        .containsEntry("form", "Odile d’Arcy")
        .containsEntry("name", "Odile d’Arcy")
        .containsEntry("certainty", "medium")
        .containsEntry("before", "Ma chère,")
        .containsEntry("printed-page", "7")
        .containsEntry("note", "")
        .containsEntry("page", SITE + "odile.html#p1");
    assertThat(rows.get(0).get("after")).startsWith("dit « oui », vers ce temps-là");
    assertThat(rows.get(1)).containsEntry("note", "3").containsEntry("certainty", "");
  }

  @Test
  void aDateHasItsValues() throws Exception {
    assertThat(ofLetter("dates.csv")).hasSize(1);
    assertThat(ofLetter("dates.csv").get(0))
        .containsEntry("not-before", "1850")
        .containsEntry("not-after", "1899")
        .containsEntry("when", "")
        .containsEntry("certainty", "low")
        .containsEntry("form", "ce temps-là");
  }

  @Test
  void personsHaveDatesInFigures() throws Exception {
    CSVRecord odile =
        table("persons.csv").stream()
            .filter(row -> row.get("id").equals("odile"))
            .findFirst()
            .orElseThrow();
    assertThat(odile.get("birth")).isEqualTo("1871-02-03");
    assertThat(odile.get("forms")).isEqualTo("La «Sirène»");
    assertThat(odile.get("authority")).isEqualTo("https://viaf.org/viaf/9847974");
  }

  @Test
  void everyTableIsThereEvenIfNothingIsInIt(@TempDir Path bare) throws Exception {
    Path text = bare.resolve("bare.xml");
    Files.writeString(
        text,
        LETTER
            .replaceAll("(?s)<correspDesc>.*</correspDesc>", "")
            .replaceAll("(?s)<body>.*</body>", "<body><p>Rien.</p></body>"));
    Map<OutputFormat, List<Path>> made =
        publisher()
            .publish(
                List.of(text), Editions.FACTS, bare.resolve("site"), DATA, ProgressListener.SILENT);
    assertThat(made.get(OutputFormat.CSV)).hasSize(6);
    for (Path table : made.get(OutputFormat.CSV)) {
      assertThat(Files.readAllLines(table)).as(table.toString()).hasSize(1);
    }
  }

  private static Map<String, JsonObject> nodes() throws Exception {
    JsonObject graph =
        JsonParser.parseString(Files.readString(site.resolve("jsonld/edition.jsonld")))
            .getAsJsonObject();
    assertThat(graph.get("@context").getAsString()).isEqualTo("https://schema.org/");
    Map<String, JsonObject> nodes = new HashMap<>();
    for (JsonElement node : graph.getAsJsonArray("@graph")) {
      JsonObject object = node.getAsJsonObject();
      assertThat(nodes.put(object.get("@id").getAsString(), object)).as("told once").isNull();
    }
    return nodes;
  }

  @Test
  void linkedDataSayWhoWroteToWhom() throws Exception {
    JsonObject letter = nodes().get(SITE + "odile.html");
    assertThat(letter.get("@type").getAsString()).isEqualTo("Message");
    assertThat(letter.get("dateSent").getAsString()).isEqualTo("1902-05-03");
    assertThat(letter.get("sender").toString()).contains(SITE + "person.paul.html");
    assertThat(letter.get("recipient").toString()).contains("\"name\":\"une amie\"");
    assertThat(letter.get("locationCreated").toString()).contains(SITE + "place.nantes.html");
    JsonObject nantes = nodes().get(SITE + "place.nantes.html");
    assertThat(nantes.getAsJsonObject("geo").get("longitude").getAsDouble()).isEqualTo(-1.55);
    JsonObject odile = nodes().get(SITE + "person.odile.html");
    assertThat(odile.get("birthDate").getAsString()).isEqualTo("1871-02-03");
    assertThat(odile.get("sameAs").toString()).contains("9847974");
  }

  @Test
  void linkedDataPointAtWhatTheyTellOf() throws Exception {
    Map<String, JsonObject> nodes = nodes();
    Set<String> pointers = new TreeSet<>();
    nodes.values().forEach(node -> collect(node, pointers));
    assertThat(nodes.keySet()).containsAll(pointers);
  }

  private static void collect(JsonElement value, Set<String> pointers) {
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(one -> collect(one, pointers));
    } else if (value.isJsonObject()) {
      JsonObject object = value.getAsJsonObject();
      if (object.has("@id")) {
        pointers.add(object.get("@id").getAsString());
      }
      object.entrySet().forEach(entry -> collect(entry.getValue(), pointers));
    }
  }

  @Test
  void aWordALineWithItsName() throws Exception {
    String expected =
        """
        Il O
        pleut O
        . O

        Ma O
        chère O
        , O
        Odile B-PER
        d’Arcy I-PER
        dit O
        « O
        oui O
        » O
        , O
        vers O
        ce B-DATE
        temps-là I-DATE
        . O

        Puis O
        rien O
        . O

        Le B-ORG
        Cercle I-ORG
        de O
        Nantes B-LOC
        . O

        """;
    assertThat(Files.readString(site.resolve("conll/odile.conll")).replace('\t', ' '))
        .isEqualTo(expected);
  }

  @Test
  void everyWordOfATextIsInItsTable() throws Exception {
    for (Path text : Books.EDITION) {
      String name = text.getFileName().toString().replace(".xml", "");
      String table =
          String.join(
              "",
              Files.readAllLines(site.resolve("conll/" + name + ".conll")).stream()
                  .map(line -> line.replaceFirst("\t.*", ""))
                  .toList());
      for (String words : TeiWords.of(text)) {
        assertThat(table).contains(words.replaceAll("\\s+", ""));
      }
    }
  }

  @Test
  void aTableThatIsNoLongerMadeGoes() throws Exception {
    Path own = folder.resolve("twice");
    Path old = own.resolve("csv/verses.csv");
    publisher()
        .publish(
            Books.EDITION, Editions.FACTS, own, Set.of(OutputFormat.CSV), ProgressListener.SILENT);
    Files.writeString(old, "of an earlier version");
    Path list = own.resolve(".cajista-made");
    Files.writeString(list, Files.readString(list) + "csv/verses.csv\n");
    Publisher.withdraw(
        Books.EDITION, PrintSettings.USUAL, own, Set.of(OutputFormat.CSV), ProgressListener.SILENT);
    try (Stream<Path> files = Files.list(own.resolve("csv"))) {
      assertThat(files).hasSize(7);
    }
    publisher()
        .publish(
            Books.EDITION, Editions.FACTS, own, Set.of(OutputFormat.CSV), ProgressListener.SILENT);
    assertThat(old).doesNotExist();
  }
}
