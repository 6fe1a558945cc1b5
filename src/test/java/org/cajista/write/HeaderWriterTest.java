package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.model.Document;
import org.cajista.model.Edit;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.header.Credits;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.Licence;
import org.cajista.model.value.Idno;
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
  void titleInAnotherLanguageSaysWhich() {
    Source source = new Source("a.txt", "abc", "UTF-8");
    Header header =
        new Header("Deux mots sur la neige", "", "", Entry.Kind.ARTICLE, Optional.empty());
    Document document =
        new Document(source, "es", 1, header, List.of(), List.of(), List.of(), List.of());
    String tei =
        new TeiWriter("schema", Optional.of(EDITION), "0.1.0", "2026-11-21")
            .apply(document, new Report(source));
    assertThat(tei.replaceAll(">\\s+<", "><"))
        .contains("<title xml:lang=\"fr\">Deux mots sur la neige</title>")
        .contains(
            "<language ident=\"es\">español</language><language ident=\"fr\">francés</language>");
  }

  @Test
  void destinationStandsWithTheRecipient() {
    Source source = new Source("a.txt", "abc", "UTF-8");
    Header.Letter letter = new Header.Letter("Pau Roca", "", "Ana Gil", "", "1931-05-04", "");
    Header header = new Header("Carta", "Pau Roca", "", Entry.Kind.LETTER, Optional.of(letter));
    Document document =
        new Document(source, "es", 1, header, List.of(), List.of(), List.of(), List.of());
    Entry.Details details =
        new Entry.Details(List.of(), List.of(), List.of(), "", List.of(), List.of(), "Lyon");
    Entry entry = new Entry("", "", "", "", "", "", Entry.Kind.LETTER, "", details);
    String tei =
        new TeiWriter(
                "schema", Optional.of(EDITION), entry, Languages.shipped(), "0.1.0", "2026-11-21")
            .apply(document, new Report(source));
    assertThat(tei.replaceAll(">\\s+<", "><"))
        .contains(
            "<correspAction type=\"received\"><persName>Ana Gil</persName>"
                + "<placeName>Lyon</placeName></correspAction>");
  }

  @Test
  void editionStandsInTheHeader() {
    assertThat(tei(Optional.of(EDITION), "a.txt").replaceAll(">\\s+<", "><"))
        .contains("<author>Pau Roca</author><editor>Inés Mar</editor><editor>Pau Roca</editor>")
        .contains("<publisher>Inés Mar</publisher><publisher>Pau Roca</publisher><availability>")
        .contains(
            "<licence target=\"https://creativecommons.org/licenses/by/4.0/\">CC-BY-4.0</licence>")
        .contains(
            "<seriesStmt><title level=\"s\">Cartas de la cala</title><editor>Inés Mar</editor>");
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
        .contains(
            "Codificado a partir de a.txt con",
            "el archivo <idno type=\"file\">a.txt</idno> (3 caracteres)")
        .doesNotContain("texts", "raw");
  }

  @Test
  void theFileIsNeverTheSource() {
    assertThat(tei(Optional.empty(), "a.txt"))
        .contains("<bibl type=\"page-text\">")
        .contains("No consta el impreso o el manuscrito")
        .doesNotContain("<biblStruct>", "<msDesc>");
  }

  @ParameterizedTest
  @CsvSource({
    "es, español, Codificado a partir de",
    "fr, espagnol, Encodé à partir de",
    "en, Spanish, Encoded from",
    "de, Spanisch, mit Cajista 0.1.0 kodiert",
    "it, spagnolo, Codificato da",
    "pt, Spanish, Encoded from", // a language without sentences
  })
  void theHeaderIsInTheLanguageOfTheEdition(String language, String spanish, String encoded) {
    assertThat(tei(Optional.of(EDITION.in(language)), "a.txt"))
        .contains("<teiHeader xml:lang=\"" + (language.equals("pt") ? "en" : language) + "\">")
        .contains("<language ident=\"es\">" + spanish + "</language>")
        .contains(encoded);
  }

  @Test
  void whatALibraryAsksForStandsInTheHeader() {
    Publication publication =
        new Publication(
            "Ediciones del Faro",
            "Villaflor",
            "2026",
            List.of(new Idno("ISBN", "978-84-376-0494-7"), new Idno("URL", "https://faro.example")),
            "Biblioteca de la ribera",
            "12",
            "1.2");
    Credits credits =
        new Credits(
            List.of("Lidia Sorel"),
            List.of("Fundación del Mar"),
            List.of("Ana Bel"),
            Map.of("X.", "Xosé Mar"),
            "Edita las cartas de la cala.");
    EditionFacts facts =
        new EditionFacts("Cartas", List.of("Inés Mar"), "", "es", publication, credits);
    assertThat(tei(Optional.of(facts), "carta uno.txt").replaceAll(">\\s+<", "><"))
        .contains("<funder>Fundación del Mar</funder><principal>Lidia Sorel</principal>")
        .contains("<resp>traducción</resp><persName>Ana Bel</persName>")
        .contains(
            "<publisher>Ediciones del Faro</publisher><pubPlace>Villaflor</pubPlace>"
                + "<date when=\"2026\">2026</date>")
        .contains("<idno type=\"URL\">https://faro.example/carta-uno.html</idno>")
        .contains("<idno type=\"ISBN\">978-84-376-0494-7</idno>")
        .contains(
            "<title level=\"s\">Biblioteca de la ribera</title>"
                + "<biblScope unit=\"volume\">12</biblScope>")
        .contains("<projectDesc><p>Edita las cartas de la cala.</p></projectDesc>");
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
        "rule",
        "glyph-code",
        "glyph-unread",
        "page-mark",
        "proofreading",
        "raised-markup",
        "note-heading",
        "note-call",
        "note-sign",
        "initial",
        "quotation"
      })
  void everyRegularisationIsASentence(String rule) {
    assertThat(tei(Optional.empty(), "a.txt", rule, rule))
        .containsPattern("<p>[A-Z][a-z]+ [^<]*: 2 veces\\.(?: [^<]*)?</p>");
  }

  @Test
  void whatTheLostGlyphsStandForIsNamed() {
    assertThat(tei(Optional.empty(), "a.txt", "glyph", "glyph"))
        .containsPattern("2 veces\\. Los signos valen: «[^»]+» [^.<]+\\.</p>");
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
