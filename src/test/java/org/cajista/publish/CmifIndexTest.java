package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cajista.model.Credits;
import org.cajista.model.EditionFacts;
import org.cajista.model.Idno;
import org.cajista.model.Publication;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The index of letters for correspSearch says what the format wants, and nothing else. */
final class CmifIndexTest {
  private static final Path GRAMMAR = Path.of("../shared/schema/cmif.rng");
  private static final String SITE = "https://example.org/papeles/";

  private static final Publication ON_THE_WEB =
      new Publication(
          "Prensas de la Ribera", "", "2026", List.of(new Idno("URL", SITE)), "", "", "");

  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();

  private static String letter(String correspondence, String body, String persons) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc><titleStmt><title>Lettre</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc>%s</profileDesc></teiHeader>
        <text><body>%s</body></text><standOff><listPerson>%s</listPerson></standOff></TEI>
        """
        .formatted(correspondence, body, persons);
  }

  private String index(Publication publication, String... letters) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < letters.length; i++) {
      Path file = folder.resolve("Lettre " + (i + 1) + ".xml");
      Files.writeString(file, letters[i]);
      files.add(file);
    }
    EditionFacts facts =
        new EditionFacts(
            "Papiers d’atelier",
            List.of("Marthe Aubry"),
            "CC-BY-4.0",
            "fr",
            publication,
            Credits.NONE);
    List<Path> made =
        new Publisher(Instant.parse("2026-11-28T12:00:00Z"))
            .publish(
                files,
                facts,
                folder.resolve("site"),
                Set.of(OutputFormat.CMIF),
                new ProgressListener() {
                  @Override
                  public void done(OutputFormat format, String text, int count, int total) {}

                  @Override
                  public void warning(String where, String message) {
                    warnings.add(message);
                  }
                })
            .get(OutputFormat.CMIF);
    assertThat(made).containsExactly(folder.resolve("site/cmif/edition.xml"));
    return Files.readString(made.get(0));
  }

  private static final String TOLD =
      letter(
          """
          <correspDesc><correspAction type="sent"><persName ref="#aubry-leon https://d-nb.info/gnd/118540238">Léon Aubry</persName>
          <placeName ref="#lyon">Lyon</placeName><date notBefore="1931-03" notAfter="1931-05" cert="low"/></correspAction>
          <correspAction type="received"><persName ref="#sand">Aurore <hi>Sand</hi></persName></correspAction></correspDesc>""",
          "<p>Bonjour.</p>",
          "<person xml:id=\"sand\"><persName>Sand</persName><idno type=\"viaf\">9847974</idno></person>");

  @Test
  void saysWhoWroteToWhomWhenAndWhere() throws Exception {
    String index = index(ON_THE_WEB, TOLD);
    assertThat(index)
        .contains("ref=\"" + SITE + "lettre-1.html\"")
        .contains("<persName ref=\"https://d-nb.info/gnd/118540238\">Léon Aubry</persName>")
        .contains("<persName ref=\"http://viaf.org/viaf/9847974\">Aurore Sand</persName>")
        .contains("<placeName>Lyon</placeName>")
        .contains("notBefore=\"1931-03\"")
        .contains("notAfter=\"1931-05\"")
        .contains("<idno type=\"url\">" + SITE + "cmif/edition.xml</idno>")
        .contains("https://creativecommons.org/licenses/by/4.0/")
        .contains("<date when=\"2026-11-28\"/>")
        .containsPattern("bibl type=\"online\" xml:id=\"[a-f][0-9a-f]{7}-[0-9a-f]{4}-")
        .doesNotContain("\"#sand")
        .doesNotContain("\"#lyon");
    assertThat(warnings).isEmpty();
  }

  @Test
  void whoIsNotKnownIsUnknownAndIsSaid() throws Exception {
    String index =
        index(
            ON_THE_WEB,
            letter(
                "<correspDesc><correspAction type=\"sent\"><persName>unknown</persName><date>jeudi</date></correspAction></correspDesc>",
                "<p>Bonjour.</p>",
                ""));
    assertThat(index.split("<persName>Unknown</persName>", -1)).hasSize(3);
    assertThat(index).doesNotContain("<date/>").contains("type=\"received\"");
    assertThat(String.join("\n", warnings))
        .contains("who wrote " + SITE)
        .contains("who received " + SITE)
        .contains("no date of " + SITE);
  }

  @Test
  void theLettersOfASeriesAreOneByOne() throws Exception {
    String one =
        "<correspDesc><correspAction type=\"sent\"><orgName>Imprimerie du Midi</orgName></correspAction></correspDesc>";
    String index =
        index(
            ON_THE_WEB,
            letter(
                one + one,
                "<div type=\"letter\" xml:id=\"l1\"><p>A</p></div><div type=\"letter\" xml:id=\"l2\"><p>B</p></div>",
                ""));
    assertThat(index)
        .contains("lettre-1.html#l1")
        .contains("lettre-1.html#l2")
        .contains("<orgName>Imprimerie du Midi</orgName>");
  }

  @Test
  void anEditionWithoutAddressHasNoIndex() {
    assertThatThrownBy(() -> index(Publication.NONE, TOLD))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("[edition] url");
    assertThat(folder.resolve("site/cmif/edition.xml")).doesNotExist();
  }

  @Test
  void theIndexIsValidByTheGrammarOfTheFormat() throws Exception {
    assumeTrue(Files.exists(GRAMMAR), "skipped: " + GRAMMAR + " is not here: nothing was judged");
    String unknown =
        letter(
            "<correspDesc ref=\"https://example.org/x\"><correspAction type=\"received\"><persName/></correspAction></correspDesc>",
            "<p>Bonjour.</p>",
            "");
    String index = index(ON_THE_WEB, TOLD, unknown);
    PropertyMapBuilder quiet = new PropertyMapBuilder();
    StringWriter breaches = new StringWriter();
    quiet.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(breaches));
    ValidationDriver jing = new ValidationDriver(quiet.toPropertyMap());
    assertThat(jing.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile()))).isTrue();
    InputSource source = new InputSource(new StringReader(index));
    source.setSystemId("edition.xml");
    jing.validate(source);
    assertThat(breaches.toString()).isEmpty();
  }
}
