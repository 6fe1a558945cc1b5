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
import java.util.Random;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.model.header.Credits;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.value.Idno;
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

  private static final String EMPTY =
      letter(
          "<correspDesc ref=\"https://example.org/x\"><correspAction type=\"received\"><persName/></correspAction></correspDesc>",
          "<p>Bonjour.</p>",
          "");

  /** What headers say that the format has no place for. */
  private static final String TOO_MUCH =
      letter(
          """
          <correspDesc><correspAction type="sent"><persName ref="#sand https://d-nb.info/gnd/118540238" cert="low" role="scribe">A. Sand</persName>
          <persName ref="#nobody">N. N.</persName><placeName cert="medium">Pau</placeName><settlement>Billère</settlement>
          <date when="1902-05-03" cert="unknown"/><date when="1902-05-04"/></correspAction>
          <correspAction type="forwarded"><persName>Le portier</persName></correspAction>
          <correspAction type="received"><orgName ref="#ligue" cert="low">La Ligue</orgName><date from="1902-05" to="1902-06" cert="low" resp="#ed"/></correspAction></correspDesc>""",
          "<p>Bonjour.</p>",
          "<person xml:id=\"sand\"><persName>Sand</persName><idno type=\"VIAF\">9847974</idno></person>");

  @Test
  void whatTheFormatHasNoPlaceForIsNotSaid() throws Exception {
    Path file = folder.resolve("site/cmif/edition.xml");
    index(ON_THE_WEB, TOO_MUCH);
    assertThat(Pages.ask(Pages.tei(file), "//t:correspAction/@type/string()"))
        .containsExactly("sent", "received");
    // the first address of several, and no id of the edition
    assertThat(Pages.ask(Pages.tei(file), "//(t:persName | t:orgName)/string(@ref)"))
        .containsExactly("https://d-nb.info/gnd/118540238", "", "");
    assertThat(Pages.ask(Pages.tei(file), "//t:correspAction//@*/name()"))
        .containsOnly("type", "ref", "when", "from", "to", "cert");
    assertThat(Pages.ask(Pages.tei(file), "//t:correspDesc//@cert/(name(..) || ' ' || .)"))
        .containsExactly("date low");
    assertThat(
            Pages.ask(
                Pages.tei(file), "//t:correspAction/string-join(t:date/@*[name() != 'cert'], ' ')"))
        .containsExactly("1902-05-03", "1902-05 1902-06");
    assertThat(Pages.ask(Pages.tei(file), "//t:placeName/string()")).containsExactly("Pau");
  }

  @Test
  void aPersonWithoutNumberIsNoFault() throws Exception {
    String nobodyInARegister =
        letter(
            "<correspDesc><correspAction type=\"sent\"><persName>Odile</persName><date when=\"1902\"/></correspAction>"
                + "<correspAction type=\"received\"><persName>Paul</persName></correspAction></correspDesc>",
            "<p>Bonjour.</p>",
            "");
    index(ON_THE_WEB, nobodyInARegister);
    assertThat(warnings).isEmpty();
  }

  /** Letters of a seed: who, where and when in all the ways that headers say it. */
  private static String[] letters(int count) {
    Random random = new Random(1931);
    List<String> dates =
        List.of(
            "when=\"1902-05-03\"",
            "when=\"1902\" cert=\"medium\"",
            "from=\"1902-05\" to=\"1902-06\"",
            "notBefore=\"1850\" notAfter=\"1899-12-31\" cert=\"low\"");
    List<String> names =
        List.of(
            "<persName ref=\"#sand\">Aurore Sand</persName>",
            "<persName ref=\"https://viaf.org/viaf/1\">Paul Mercœur</persName>",
            "<orgName>Imprimerie du Midi</orgName>",
            "<persName ref=\"#x\">Odile</persName><persName ref=\"#y\">Jean &amp; Cie</persName>");
    String[] letters = new String[count];
    for (int i = 0; i < count; i++) {
      String sent = names.get(random.nextInt(names.size()));
      String received = names.get(random.nextInt(names.size()));
      String date = dates.get(random.nextInt(dates.size()));
      letters[i] =
          letter(
              "<correspDesc><correspAction type=\"sent\">"
                  + sent
                  + "<placeName ref=\"#lyon\">Lyon</placeName><date "
                  + date
                  + "/></correspAction><correspAction type=\"received\">"
                  + received
                  + "</correspAction></correspDesc>",
              "<p>Bonjour.</p>",
              "<person xml:id=\"sand\"><persName>Sand</persName><idno type=\"VIAF\">9847974</idno></person>");
    }
    return letters;
  }

  @Test
  void fiveHundredLettersAreValidAndNothingIsRefused() throws Exception {
    String index = index(ON_THE_WEB, letters(500));
    assertThat(index.split("<correspDesc ", -1)).hasSize(501);
    assertThat(warnings).isEmpty();
    assertThat(breaches(index)).isEmpty();
  }

  @Test
  void theIndexIsValidByTheGrammarOfTheFormat() throws Exception {
    assertThat(breaches(index(ON_THE_WEB, TOLD, EMPTY, TOO_MUCH))).isEmpty();
  }

  /** The breaches of the grammar, and of the rules beside it, of those who made the format. */
  private static List<String> breaches(String index) throws Exception {
    assumeTrue(Files.exists(GRAMMAR), "skipped: " + GRAMMAR + " is not here: nothing was judged");
    PropertyMapBuilder quiet = new PropertyMapBuilder();
    StringWriter said = new StringWriter();
    quiet.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
    ValidationDriver jing = new ValidationDriver(quiet.toPropertyMap());
    assertThat(jing.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile()))).isTrue();
    InputSource source = new InputSource(new StringReader(index));
    source.setSystemId("edition.xml");
    jing.validate(source);
    List<String> breaches = new ArrayList<>(said.toString().lines().toList());
    breaches.addAll(brokenRules(index));
    return breaches;
  }

  /** What the Schematron of the format says of an index; SchXslt makes a stylesheet of it. */
  private static List<String> brokenRules(String index) throws Exception {
    Processor processor = new Processor(false);
    String transpiler = CmifIndexTest.class.getResource("/content/transpile.xsl").toString();
    XdmDestination rules = new XdmDestination();
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler
        .compile(new StreamSource(transpiler))
        .load30()
        .transform(new StreamSource(GRAMMAR.resolveSibling("cmif.sch").toFile()), rules);
    XdmDestination report = new XdmDestination();
    compiler
        .compile(rules.getXdmNode().asSource())
        .load30()
        .transform(new StreamSource(new StringReader(index)), report);
    return report
        .getXdmNode()
        .select(Steps.descendant("failed-assert"))
        .map(broken -> broken.getStringValue().strip())
        .toList();
  }
}
