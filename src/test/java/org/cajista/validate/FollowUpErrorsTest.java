package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip is one finding, and two are two. */
class FollowUpErrorsTest {
  private static final Validator VALIDATOR = new Validator();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div><list><itm>uno</itm></list></div>                     | 2:12 grammar.unknown
          <div><list><foo/></list></div>                             | 2:12 grammar.unknown, 2:18 grammar.incomplete
          <div>Uno <hi>dos</hi> y <lb/>tres.</div>                   | 2:6 grammar.text
          <div>Uno <hi>dos</hi><p>a</p>Tres <hi>cuatro</hi>.</div>   | 2:6 grammar.text, 2:30 grammar.text
          <div>Uno <persname>Pau</persname><p>a</p></div>            | 2:6 grammar.text, 2:10 grammar.unknown
          <div><list>uno</list></div>                                | 2:12 grammar.text
          <div><p>Uno <listPerson/></p></div>                        | 2:13 grammar.element
          <div><p>a</p></div><p>b</p><p>c</p>                        | 2:20 grammar.element, 2:28 grammar.element
          <div><p>Uno<anchor id="a"/></p></div>                      | 2:20 grammar.attribute
          <div><p>Uno<note plase="foot">a</note></p></div>           | 2:18 grammar.attribute
          <div><p>Uno<anchor idd="a"/></p></div>                     | 2:12 grammar.attribute-missing, 2:20 grammar.attribute
          """)
  void oneSlipIsOneFinding(String body, String expected) {
    assertThat(places(Fixtures.document("slip.xml", body.strip(), "")))
        .isEqualTo(List.of(expected.strip().split(", ")));
  }

  @Test
  void whatComesTooLateIsOneFindingWithWhatComesTooEarly() {
    String swapped =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
            + "<titleStmt><title>-</title></titleStmt>\n<sourceDesc><p>-</p></sourceDesc>"
            + "<publicationStmt><p>-</p></publicationStmt></fileDesc></teiHeader>"
            + "<text><body><p>a</p></body></text></TEI>";
    assertThat(places(new Source("a.xml", swapped, "UTF-8"))).containsExactly("2:1 grammar.order");
    String misnamed =
        swapped
            .replace("<titleStmt>", "")
            .replace("</titleStmt>", "")
            .replace("\n<sourceDesc><p>-</p></sourceDesc>", "")
            .replace("</fileDesc>", "<sourceDesc><p>-</p></sourceDesc></fileDesc>");
    assertThat(places(new Source("a.xml", misnamed, "UTF-8")))
        .containsExactly("1:63 grammar.element");
  }

  @Test
  void whatAMisspeltElementIsNotIsNotAsked() throws IOException {
    String letter = Files.readString(Fixtures.ROOT.resolve("rng/letter-valid.xml"));
    for (String name : List.of("persName", "person", "del", "correspAction", "publisher")) {
      String misspelt =
          letter.replaceFirst(
              "(?s)<" + name + "\\b(.*?)</" + name + ">", "<" + name + "x$1</" + name + "x>");
      assertThat(misspelt).as(name).isNotEqualTo(letter);
      assertThat(VALIDATOR.validate(new Source("a.xml", misspelt, "UTF-8")))
          .as(name)
          .extracting(Diagnostic::code)
          .containsExactly("grammar.unknown");
    }
  }

  @Test
  void aTitleThatIsNotThereIsTheSchemasMatter() {
    String untitled =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
            + "<titleStmt></titleStmt><publicationStmt><p>-</p></publicationStmt>"
            + "<sourceDesc><p>-</p></sourceDesc></fileDesc></teiHeader>"
            + "<text><body><p>a</p></body></text></TEI>";
    assertThat(places(new Source("a.xml", untitled, "UTF-8")))
        .containsExactly("1:74 grammar.incomplete");
  }

  @Test
  void aDocumentWithoutItsNamespaceIsToldThat() {
    for (String declared : List.of("", " xmlns='http://www.tei-c.org/ns/2.0'")) {
      String tei = "<TEI" + declared + "><teiHeader/><text/></TEI>";
      Diagnostic finding = VALIDATOR.validate(new Source("a.xml", tei, "UTF-8")).get(0);
      assertThat(finding.code()).isEqualTo("grammar.namespace");
      assertThat(finding.message()).contains("xmlns=\"http://www.tei-c.org/ns/1.0\"");
      assertThat(finding.evidence().allowed()).containsExactly("TEI");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<P>a</P>, p",
    "<para>a</para>, p",
    "<p><persname>Pau</persname></p>, persName",
    "<p id='a'>a</p>, xml:id",
    "<p><ref href='#a'>a</ref></p>, target",
    "<p><item>a</item></p>, ''"
  })
  void whatWasMeantDoesNotHangOnThePrefix(String body, String meant) {
    assertThat(meant("<div>" + body + "</div>", "")).isEqualTo(meant);
    String prefixed = body.replaceAll("<(/?)(\\w)", "<$1tei:$2");
    String expected =
        meant.isEmpty() || meant.equals("target") || meant.contains(":") ? meant : "tei:" + meant;
    assertThat(meant("<tei:div>" + prefixed + "</tei:div>", "tei:")).isEqualTo(expected);
  }

  private static String meant(String div, String prefix) {
    String tei =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
            + "<titleStmt><title>-</title></titleStmt><publicationStmt><p>-</p></publicationStmt>"
            + "<sourceDesc><p>-</p></sourceDesc></fileDesc></teiHeader><text><body>";
    String start = tei.replaceAll("<(/?)(\\w)", "<$1" + prefix + "$2");
    String text = prefix.isEmpty() ? start : start.replace("xmlns=", "xmlns:tei=");
    String end = "</body></text></TEI>".replaceAll("</", "</" + prefix);
    List<Diagnostic> findings =
        VALIDATOR.validate(new Source("a.xml", text + div + end, "UTF-8")).stream()
            .filter(finding -> finding.code().startsWith("grammar."))
            .toList();
    assertThat(findings).hasSize(1);
    return findings.get(0).evidence().suggestion();
  }

  private static List<String> places(Source document) {
    return VALIDATOR.validate(document).stream()
        .map(
            finding ->
                String.format(
                    Locale.ROOT, "%d:%d %s", finding.line(), finding.column(), finding.code()))
        .toList();
  }
}
