package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.junit.jupiter.api.Test;

/** What a finding tells beside its sentence. */
class EvidenceTest {

  @Test
  void nameThatWasMeantIsSuggested() {
    Diagnostic found = only("<p>El\n<persname>Roca</persname></p>");
    assertThat(found.code()).isEqualTo("grammar.unknown");
    assertThat(found.evidence().value()).isEqualTo("persname");
    assertThat(found.evidence().suggestion()).isEqualTo("persName");
    assertThat(found.evidence().allowed()).contains("persName", "hi").doesNotContain("div");
    assertThat(found.message()).contains("<persname>").contains("Did you mean <persName>?");
    assertThat(found.evidence().xpath()).isEqualTo("/TEI/text[1]/body[1]/p[1]/persname[1]");
    assertThat(found.evidence().page()).isEqualTo("docs/checks.md#grammar.unknown");
    assertThat(found.evidence().endLine()).isEqualTo(3);
    assertThat(found.evidence().endColumn()).isEqualTo(11);
    assertThat(found.evidence().excerpt())
        .contains(new Evidence.Excerpt("<persname>Roca</persname></p></body></text></TEI>", 0, 10));
  }

  @Test
  void habitsOfHtmlAreKnown() {
    assertThat(only("<p><b>Roca</b></p>").evidence().suggestion()).isEqualTo("hi");
    assertThat(only("<p>Roca<br/></p>").evidence().suggestion()).isEqualTo("lb");
  }

  @Test
  void valuesThatAreAllowedAreNamed() {
    Diagnostic found = only("<p>El faro</p><p><hi cert=\"hig\">Roca</hi></p>");
    assertThat(found.evidence().allowed()).containsExactly("high", "low", "medium", "unknown");
    assertThat(found.evidence().suggestion()).isEqualTo("high");
    assertThat(found.evidence().xpath()).isEqualTo("/TEI/text[1]/body[1]/p[2]/hi[1]/@cert");
    assertThat(found.message())
        .isEqualTo(
            "«hig» is not a valid value of @cert. These values are allowed: high, low, medium, unknown."
                + " Did you mean high?");
  }

  @Test
  void wordsOfAnEditorStandInPlaceOfJings() {
    assertThat(only("<div><p>Uno.</p>Dos.</div>").message())
        .startsWith("Text is not allowed here in <div>.");
    assertThat(only("<p>Uno<anchor/></p>").message())
        .isEqualTo("A required attribute is missing on <anchor>: @xml:id.");
    assertThat(only("<list><head>Uno</head></list>").message())
        .startsWith("<list> is not complete.");
    assertThat(
            only("<p><ref xml:id=\"1a\" target=\"#x\">a</ref><anchor xml:id=\"x\"/></p>").message())
        .isEqualTo(
            "«1a» is not a valid value of @xml:id."
                + " A name begins with a letter and has no spaces or colons.");
  }

  private static Diagnostic only(String body) {
    Source source = Fixtures.document("carta.xml", body, "");
    List<Diagnostic> findings = new Validator().validate(source);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
