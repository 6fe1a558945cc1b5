package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.BookIndex;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.model.publishing.TeiProfile;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code edition.toml} says, and what is said of one that is wrong. */
final class EditionFileTest {

  @TempDir Path folder;

  private Path edition(String toml) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/a.txt"), "Texto.\n");
    Files.writeString(folder.resolve("corpus/b c.txt"), "Texto.\n");
    return Files.writeString(folder.resolve(Edition.FILE), toml);
  }

  @Test
  void everythingHasADefault() throws Exception {
    edition("");
    Edition edition = Edition.find(folder.resolve("corpus")).orElseThrow();
    assertThat(edition.root()).isEqualTo(folder);
    assertThat(edition.title()).isEqualTo(folder.getFileName().toString());
    assertThat(edition.editors()).isEmpty();
    assertThat(edition.language()).as("each text tells its own").isEmpty();
    assertThat(edition.raw()).isEqualTo(folder.resolve("corpus"));
    assertThat(edition.tei()).isEqualTo(folder.resolve("tei"));
    assertThat(edition.persons()).isEqualTo(folder.resolve("persons.xml"));
    assertThat(edition.formats())
        .containsExactlyInAnyOrder(OutputFormat.HTML, OutputFormat.PDF, OutputFormat.EPUB);
    assertThat(edition.print()).isEqualTo(PrintSettings.USUAL);
    assertThat(edition.entry("a.txt")).isEqualTo(Entry.NONE);
  }

  @Test
  void everySettingIsTaken() throws Exception {
    Files.write(folder.resolve("mía.ttf"), new byte[] {0, 1, 0, 0, 0, 9});
    edition(
        """
        [edition]
        title = "Cartas"
        editors = ["Inés Arrieta", "Pau Roca"]
        licence = "CC0-1.0"
        language = "pt-BR"
        [paths]
        raw = "corpus"
        tei = "tei"
        out = "hecho"
        persons = "p/personas.xml"
        [publish]
        formats = ["pdf"]
        [print]
        page = "A5"
        type-size = 9.5
        source-pages = true
        volumes = ["text", "edition"]
            indexes = ["persons", "places"]
        [faces]
        regular = "mía.ttf"
        fallback = ["mía.ttf"]
        [[text]]
        file = "b c.txt"
        title = "Primera carta"
        author = "Inés Arrieta"
        recipient = "Pau Roca"
        date = 1931-03-14
        place = "Oporto"
        source = "Archivo"
        kind = "letter"
        language = "fr"
        """);
    Edition edition = Edition.find(folder).orElseThrow();
    assertThat(edition.title()).isEqualTo("Cartas");
    assertThat(edition.editors()).containsExactly("Inés Arrieta", "Pau Roca");
    assertThat(edition.licence()).isEqualTo("CC0-1.0");
    assertThat(edition.tei()).isEqualTo(folder.resolve("tei"));
    assertThat(edition.out()).isEqualTo(folder.resolve("hecho"));
    assertThat(edition.persons()).isEqualTo(folder.resolve("p/personas.xml"));
    assertThat(edition.formats()).containsExactly(OutputFormat.PDF);
    assertThat(edition.print())
        .isEqualTo(
            new PrintSettings(
                148,
                210,
                9.5,
                true,
                Set.of(Binding.TEXT, Binding.EDITION),
                Set.of(BookIndex.PERSONS, BookIndex.PLACES),
                Map.of("regular", folder.resolve("mía.ttf")),
                List.of(folder.resolve("mía.ttf")),
                TeiProfile.FULL));
    assertThat(edition.entry("b c.txt"))
        .isEqualTo(
            new Entry(
                "Primera carta",
                "Inés Arrieta",
                "Pau Roca",
                "1931-03-14",
                "Oporto",
                "Archivo",
                Entry.Kind.LETTER,
                "fr"));
    assertThat(edition.language()).isEqualTo("pt-BR");
    assertThat(edition.entry("a.txt").language()).isEmpty(); // its words tell it
  }

  @Test
  void aPageIsMeasuredInMillimetres() throws Exception {
    edition("[print]\npage = \"170 × 240.5 mm\"\n");
    PrintSettings print = Edition.find(folder).orElseThrow().print();
    assertThat(print.width()).isEqualTo(170);
    assertThat(print.height()).isEqualTo(240.5);
  }

  @Test
  void theCatalogueOrdersTheTexts() throws Exception {
    edition("[[text]]\nfile = \"b c.txt\"\n");
    Edition edition = Edition.find(folder).orElseThrow();
    assertThat(edition.rawFiles())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("b c.txt", "a.txt");
  }

  @Test
  void theTeiIsNotAmongWhatCanBeMadeAgain() throws Exception {
    edition("[paths]\nout = \"hecho\"\n");
    assertThat(Edition.find(folder).orElseThrow().tei()).isEqualTo(folder.resolve("tei"));
  }

  @Test
  void aFolderWithoutTheFileIsNoEdition() throws Exception {
    assertThat(Edition.find(folder)).isEmpty();
  }

  /** Expected are all findings: LINE:COLUMN CODE, and words that the sentence must have. */
  @TestFactory
  Stream<DynamicTest> whatIsWrongIsSaidAtItsPlace() {
    return CaseFile.tests("edition/wrong.cases", Set.of("expected"), this::whatIsWrong);
  }

  private void whatIsWrong(TextCase one) throws IOException {
    List<String> expected = one.lines("expected");
    edition(one.inputText() + "\n");
    EditionException wrong =
        catchThrowableOfType(EditionException.class, () -> Edition.find(folder));
    assertThat(wrong).isNotNull();
    assertThat(wrong.diagnostics()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic found = wrong.diagnostics().get(i);
      String[] words = expected.get(i).split(" ");
      assertThat(found.line() + ":" + found.column() + " " + found.code())
          .isEqualTo(words[0] + " " + words[1]);
      assertThat(found.message()).contains(Arrays.asList(words).subList(2, words.length));
    }
  }
}
