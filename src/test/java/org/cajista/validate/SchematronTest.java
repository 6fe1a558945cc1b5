package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.XmlFile;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.validate.schematron.Schematron;
import org.cajista.validate.schematron.SchematronCache;
import org.cajista.validate.schematron.SchematronCompiler;
import org.cajista.validate.schematron.SchematronTree;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.SafeSaxon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schematron: our own rules say what the checks in Java say, and an edition may have others. */
class SchematronTest {
  private static final Path OURS = Path.of("schema/cajista.sch");

  @TempDir private Path folder;

  @Test
  void ourRulesAndOurChecksSayTheSame() throws Exception {
    AddressPolicy policy = AddressPolicy.ofNamed(OURS);
    Processor processor = SafeSaxon.processor(policy);
    Schematron rules =
        compiler(processor, policy).compile(OURS.toAbsolutePath().toUri().toString());
    Set<String> asked =
        Pattern.compile("<sch:assert id=\"([^\"]+)\"")
            .matcher(Files.readString(OURS))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(asked).hasSizeGreaterThan(15);
    Validator checks = new Validator();
    for (Path fixture : Fixtures.all()) {
      // what an editor accepts in a file is for our own checks alone
      if (fixture.getFileName().toString().startsWith("accept.")) {
        continue;
      }
      Faults faults = new Faults();
      SchematronTree tree = rules.tree();
      ValidationPlan plan = new ValidationPlan(List.of(), List.of(rules), true, policy);
      DocumentReader reading = new DocumentReader(plan, List.of(), Optional.of(tree), faults);
      new Parsers().parse(XmlFile.read(fixture, fixture.toString()), reading);
      rules.check(tree, faults);
      assertThat(linesOf(DocumentFindings.of(faults.all()), "sch:"))
          .as(fixture.toString())
          .isEqualTo(
              linesOf(
                  checks.validate(fixture).stream()
                      .filter(found -> asked.contains(found.code()))
                      .toList(),
                  ""));
    }
  }

  /** Line and code of each: a rule is about an element, a check about its attribute. */
  private static Set<String> linesOf(List<Diagnostic> findings, String prefix) {
    return findings.stream()
        .map(
            found ->
                found.line() + " " + found.severity() + " " + found.code().replaceFirst(prefix, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void rulesOfAnEditionAreRunAtTheirPlaces() throws Exception {
    Path rules =
        Files.writeString(
            folder.resolve("mine.sch"),
            """
            <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
              <sch:pattern>
                <sch:rule context="tei:hi"><sch:assert id="rend" role="warning" test="@rend">Say how.</sch:assert></sch:rule>
                <sch:rule context="tei:date/@when">
                  <sch:report id="year" test="matches(., '^[0-9]{4}$')">Only a  year.</sch:report>
                </sch:rule>
              </sch:pattern>
            </sch:schema>
            """);
    Path file =
        Files.writeString(
            folder.resolve("letter.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\r\n"
                + "<p>𝄞 <hi>uno</hi>, <date\n cert='low' when='1936'>1936</date></p></TEI>");
    SchemaChoice choice = new SchemaChoice(List.of(rules.toString()), List.of(), folder);
    assertThat(new Validator(choice).validate(file))
        .extracting(
            found ->
                "%d:%d %s %s %s %s"
                    .formatted(
                        found.line(),
                        found.column(),
                        found.severity(),
                        found.code(),
                        found.message(),
                        found.evidence().xpath()))
        .containsExactly(
            "2:7 WARNING sch:rend Say how. /TEI/p[1]/hi[1]",
            "3:13 ERROR sch:year Only a year. /TEI/p[1]/date[1]/@when");
  }

  /** The sentence says what the expression cannot do, not that some stylesheet ended. */
  @ParameterizedTest
  @CsvSource({
    "unparsed-text('mine.sch'; 'no-such-set'), 'no-such-set', err:FOUT1190",
    "error(();'Nadie lo sabe.'), 'Nadie lo sabe.', err:FOER0000",
    "collection('.?select=['), 'pattern of files', err:FODC0002",
  })
  void anErrorInAnExpressionIsSaid(String expression, String words, String code) throws Exception {
    Path rules =
        Files.writeString(
            folder.resolve("mine.sch"),
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <pattern><rule context="*:p"><assert test="empty(%s)">No.</assert></rule></pattern>
            </schema>
            """
                .formatted(expression.replace(";", ",")));
    Path file =
        Files.writeString(
            folder.resolve("letter.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p>a</p></TEI>");
    SchemaChoice choice = new SchemaChoice(List.of(rules.toString()), List.of(), folder);
    assertThat(new Validator(choice).validate(file))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("schema.broken");
              assertThat(found.message()).contains(words, "(" + code + ")");
              assertThat(found.message()).doesNotContain("xsl:message", "dynamic error");
            });
  }

  @Test
  void compiledRulesAreKeptUntilTheRulesChange() throws Exception {
    Path rules = Files.copy(OURS, folder.resolve("kept.sch"));
    Path kept = folder.resolve("cache");
    SchematronCache cache = new SchematronCache(Optional.of(kept));
    String address = rules.toUri().toString();
    int[] made = {0};
    AddressPolicy policy = AddressPolicy.of(rules);
    SchematronCache.Maker maker = () -> new byte[] {(byte) ++made[0]};
    assertThat(cache.get(address, policy, maker)).containsExactly(1);
    assertThat(new SchematronCache(Optional.of(kept)).get(address, policy, maker))
        .containsExactly(1);
    Files.writeString(rules, Files.readString(rules) + "<!-- changed -->");
    assertThat(cache.get(address, policy, maker)).containsExactly(2);
    try (Stream<Path> files = Files.list(kept)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void brokenRulesAreToldBeforeTheFirstDocument() throws IOException {
    Path rules = Files.writeString(folder.resolve("broken.sch"), "<schema/>");
    Path missing = folder.resolve("missing.sch");
    for (Path schema : List.of(rules, missing)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      new Validator(
                          new SchemaChoice(List.of(schema.toString()), List.of(), folder))))
          .isInstanceOf(SchemaException.class)
          .hasMessageContaining(schema.getFileName().toString());
    }
  }

  @Test
  void rulesReadNothingFromTheNetworkAndWriteNoFile() throws Exception {
    Path rules =
        Files.writeString(
            folder.resolve("greedy.sch"),
            """
            <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">
              <sch:pattern>
                <sch:rule context="/*"><sch:assert id="net" test="doc-available('http://localhost:1/x.xml')">No.</sch:assert></sch:rule>
              </sch:pattern>
            </sch:schema>
            """);
    Path file =
        Files.writeString(folder.resolve("f.xml"), "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
    SchemaChoice choice = new SchemaChoice(List.of(rules.toString()), List.of(), folder);
    assertThat(new Validator(choice).validate(file))
        .allMatch(found -> found.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .containsExactly("sch:net", "schema.address");
  }

  @Test
  void rulesThatAreEmbeddedInAGrammarAreAskedWhereTheyAreWanted() throws Exception {
    String grammar =
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          %s
          <define name="any" combine="choice"><element><anyName/><zeroOrMore><choice>
            <attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
            <sch:pattern id="how"><sch:rule context="tei:hi"><sch:assert test="@rend">Say how.</sch:assert></sch:rule></sch:pattern>
          </define>
        </grammar>
        """;
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(
        folder.resolve("parts/more.rng"),
        grammar
            .formatted("<sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>")
            .replaceFirst("(?s)<define.*</define>", "")
            .replace(
                "</grammar>",
                "<sch:rule context='tei:date'><sch:report id='empty' test='not(node())'>Empty."
                    + "</sch:report></sch:rule></grammar>"));
    Path whole =
        Files.writeString(
            folder.resolve("whole.rng"),
            grammar.formatted(
                "<include href='parts/more.rng'/><sch:ns prefix='tei'"
                    + " uri='http://www.tei-c.org/ns/1.0'/><start><ref name='any'/></start>"));
    String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<p><hi>uno</hi><date/></p></TEI>";
    String model = "<?xml-model href='whole.rng' schematypens='%s'?>";
    Path without =
        Files.writeString(
            folder.resolve("a.xml"), model.formatted("http://relaxng.org/ns/structure/1.0") + text);
    Path with =
        Files.writeString(
            folder.resolve("b.xml"),
            model.formatted("http://purl.oclc.org/dsdl/schematron") + text);
    assertThat(new Validator().validate(without)).isEmpty();
    List<String> expected = List.of("2:4 sch:how Say how.", "2:16 sch:empty Empty.");
    assertThat(sentences(new Validator(), with)).isEqualTo(expected);
    SchemaChoice rules = new SchemaChoice(List.of(), List.of(whole.toString()), List.of(), folder);
    assertThat(sentences(new Validator(rules), without)).isEqualTo(expected);
  }

  @Test
  void diagnosticsComeAfterTheAssertionAndCommentsAreSeen() throws Exception {
    Path rules =
        Files.writeString(
            folder.resolve("mine.sch"),
            """
            <sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2" defaultPhase="now">
              <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
              <sch:let name="most" value="1"/>
              <sch:phase id="now"><sch:active pattern="his"/><sch:active pattern="notes"/></sch:phase>
              <sch:pattern abstract="true" id="needs">
                <sch:rule context="$what"><sch:assert id="needs" test="$that" diagnostics="do">The <sch:name/> lacks it.</sch:assert></sch:rule>
              </sch:pattern>
              <sch:pattern is-a="needs" id="his"><sch:param name="what" value="tei:hi"/><sch:param name="that" value="@rend"/></sch:pattern>
              <sch:pattern id="notes">
                <sch:rule context="comment()"><sch:report id="comment" test="true()" role="warning">«<sch:value-of select="."/>».</sch:report></sch:rule>
                <sch:rule context="tei:p"><sch:report id="many" test="count(tei:hi) > $most">Too many: <sch:value-of select="count(tei:hi)"/>.</sch:report></sch:rule>
              </sch:pattern>
              <sch:pattern id="later"><sch:rule context="tei:p"><sch:report id="never" test="true()">Never.</sch:report></sch:rule></sch:pattern>
              <sch:diagnostics><sch:diagnostic id="do">Give it @rend.</sch:diagnostic></sch:diagnostics>
            </sch:schema>
            """);
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            "<!DOCTYPE TEI [<!-- of the DTD -->]><TEI xmlns='http://www.tei-c.org/ns/1.0'>\n"
                + "<p><hi>a</hi><!--x--><hi rend='i'>b</hi></p></TEI>");
    SchemaChoice choice = new SchemaChoice(List.of(rules.toString()), List.of(), folder);
    assertThat(sentences(new Validator(choice), file))
        .containsExactly(
            "2:1 sch:comment «x».",
            "2:1 sch:many Too many: 2.",
            "2:4 sch:needs The hi lacks it. Give it @rend.");
  }

  private static List<String> sentences(Validator validator, Path file) throws IOException {
    return validator.validate(file).stream()
        .map(
            found ->
                found.line() + ":" + found.column() + " " + found.code() + " " + found.message())
        .toList();
  }

  private SchematronCompiler compiler(Processor processor, AddressPolicy policy) {
    return new SchematronCompiler(processor, policy, new SchematronCache(Optional.empty()));
  }
}
