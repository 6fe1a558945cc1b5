package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.Edit;
import org.cajista.model.EditionFacts;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.report.Report;
import org.cajista.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header tells of the edition, the file and its regularisations. */
final class HeaderWriterTest {
  private static final EditionFacts EDITION =
      new EditionFacts("Cartas de la cala", List.of("Inés Mar", "Pau Roca"), "CC-BY-4.0", "es");

  private static String tei(Optional<EditionFacts> edition, String file, String... rules) {
    Source source = new Source(file, "abc", "UTF-8");
    Report report = new Report(source);
    for (String rule : rules) {
      report.edit(new Edit(new Span(0, 1), "a", "b", rule));
    }
    Header header = new Header("Carta", "Pau Roca", "", Entry.Kind.ARTICLE, Optional.empty());
    Document document =
        new Document(source, "es", 1, header, List.of(), List.of(), List.of(), List.of());
    String tei = new TeiWriter("schema", edition, "0.1.0", "2026-11-21").apply(document, report);
    assertThat(new Validator().validate(new Source("out.xml", tei, "UTF-8"))).isEmpty();
    return tei;
  }

  @Test
  void editionStandsInTheHeader() {
    assertThat(tei(Optional.of(EDITION), "a.txt").replaceAll(">\\s+<", "><"))
        .contains("<author>Pau Roca</author><editor>Inés Mar</editor><editor>Pau Roca</editor>")
        .contains("<publisher>Inés Mar</publisher><publisher>Pau Roca</publisher><availability>")
        .contains(
            "<licence target=\"https://creativecommons.org/licenses/by/4.0/\">CC-BY-4.0</licence>")
        .contains("<seriesStmt><title level=\"s\">Cartas de la cala</title></seriesStmt>");
  }

  @Test
  void editionWithoutEditorsAndLicenceIsValidToo() {
    EditionFacts bare = new EditionFacts("Cartas", List.of(), "", "");
    assertThat(tei(Optional.of(bare), "a.txt"))
        .contains("<publisher>Cartas</publisher>")
        .doesNotContain("<availability>", "<editor>");
  }

  @Test
  void textWithoutEditionIsValid() {
    assertThat(tei(Optional.empty(), "a.txt")).doesNotContain("<publisher>", "<seriesStmt>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/srv/texts/raw/a.txt", "C:\\texts\\a.txt", "raw/a.txt", "a.txt"})
  void onlyTheNameOfTheFileIsTold(String file) {
    assertThat(tei(Optional.empty(), file))
        .contains("Encoded from a.txt by", "<bibl>a.txt</bibl>")
        .doesNotContain("texts", "raw");
  }

  @Test
  void languageHasItsEnglishName() {
    assertThat(tei(Optional.empty(), "a.txt"))
        .contains("<language ident=\"es\">Spanish</language>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hyphen",
        "glyph",
        "ligature",
        "soft-hyphen",
        "space",
        "normal-form",
        "zero-width",
        "forbidden",
        "rule"
      })
  void everyRegularisationIsASentence(String rule) {
    assertThat(tei(Optional.empty(), "a.txt", rule, rule))
        .containsPattern("<p>[A-Z][^<]* (?:is|are) [^<]*: 2 times\\.(?: [^<]*)?</p>");
  }

  @Test
  void whatTheLostGlyphsStandForIsNamed() {
    assertThat(tei(Optional.empty(), "a.txt", "glyph", "glyph"))
        .containsPattern("2 times\\. The signs stand for: «[^»]+» [^.<]+\\.</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
    "CC BY-NC-SA 4.0, https://creativecommons.org/licenses/by-nc-sa/4.0/",
    "CC-BY-SA-3.0-ES, https://creativecommons.org/licenses/by-sa/3.0/es/",
    "CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    "Free; see https://example.org/terms., https://example.org/terms",
    "All rights reserved, ''",
  })
  void licenceHasAnAddress(String licence, String address) {
    assertThat(Licence.address(licence)).isEqualTo(address);
  }
}
