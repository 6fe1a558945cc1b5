package org.cajista.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.lang.Language;
import org.cajista.lang.Languages;
import org.cajista.lang.Level;
import org.cajista.lang.WordList;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an edition adds to the words of a language, and what is said of lists that are wrong. */
final class EditionLanguagesTest {

  @TempDir Path folder;

  private Edition edition() throws IOException, EditionException {
    Files.writeString(folder.resolve(Edition.FILE), "");
    return Edition.find(folder).orElseThrow();
  }

  private Path list(String file, String lines) throws IOException {
    Path path = folder.resolve("lang").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, lines);
  }

  @Test
  void formsAreAddedAndTakenAway() throws Exception {
    list("es/names/titles.txt", "compadre\ttitle masculine # a title of the village\n- don\n");
    list("es/names/around.txt", "- según\njunto\tbefore\t2\n");
    Language spanish = EditionLanguages.of(edition()).languages().of("es-MX");
    assertThat(spanish.lexicon(WordList.TITLES).contains("compadre")).isTrue();
    assertThat(spanish.lexicon(WordList.MASCULINE_TITLES).contains("compadre")).isTrue();
    assertThat(spanish.lexicon(WordList.FEMININE_TITLES).contains("compadre")).isFalse();
    assertThat(spanish.lexicon(WordList.TITLES).contains("doña")).as("what ships stays").isTrue();
    assertThat(spanish.lexicon(WordList.TITLES).contains("don")).isFalse();
    assertThat(spanish.lexicon(WordList.COURTESY_TITLES).contains("don")).isFalse();
    assertThat(spanish.lexicon(WordList.BEFORE_NAMES).value("junto")).contains("2");
    assertThat(spanish.lexicon(WordList.BEFORE_NAMES).contains("según")).isFalse();
    assertThat(Languages.shipped().of("es").lexicon(WordList.TITLES).contains("don"))
        .as("other editions are not touched")
        .isTrue();
  }

  @Test
  void aFormIsTakenFromOneClass() throws Exception {
    list("es/names/titles.txt", "- señora\tcourtesy\n");
    Language spanish = EditionLanguages.of(edition()).languages().of("es");
    assertThat(spanish.lexicon(WordList.COURTESY_TITLES).contains("señora")).isFalse();
    assertThat(spanish.lexicon(WordList.FEMININE_TITLES).contains("señora")).isTrue();
  }

  @Test
  void aValueIsReplaced() throws Exception {
    list("es/names/around.txt", "según\tbefore\t-1\n");
    Language spanish = EditionLanguages.of(edition()).languages().of("es");
    assertThat(spanish.lexicon(WordList.BEFORE_NAMES).value("según")).contains("-1");
  }

  @Test
  void aSettingIsReplacedAndTheOthersStay() throws Exception {
    list("es/language.properties", "places-as-surnames = no\n");
    Language spanish = EditionLanguages.of(edition()).languages().of("es");
    assertThat(spanish.settings().placesAsSurnames()).isFalse();
    assertThat(spanish.settings().level()).isEqualTo(Level.FULL);
    assertThat(spanish.spelling()).isPresent();
  }

  @Test
  void aNewLanguageIsAFolder() throws Exception {
    list("eo/language.properties", "name = Esperanto\nlevel = words\n");
    list("eo/text/frequent.txt", "la\nkaj\nestas\nde\nmi\nne\nen\nal\npri\nĝi\n");
    list("README.md", "Vortoj de la eldono.\n");
    Languages languages = EditionLanguages.of(edition()).languages();
    String text = "La presisto estas en la urbo kaj mi ne estas pri ĝi, kaj ĝi ne estas al mi. ";
    assertThat(languages.guess(text.repeat(3))).isEqualTo("eo");
    assertThat(Languages.shipped().guess(text.repeat(3))).isNotEqualTo("eo");
  }

  @Test
  void theListsAreInputsOfTheEdition() throws Exception {
    Path list = list("es/names/epithets.txt", "Risueño\n");
    String before = EditionLanguages.of(edition()).sum();
    assertThat(EditionLanguages.of(edition()).sum()).isEqualTo(before);
    Files.writeString(list, "Risueña\n");
    assertThat(EditionLanguages.of(edition()).sum()).isNotEqualTo(before);
  }

  @Test
  void aBareFolderHasTheLanguagesThatShip() throws Exception {
    list("es/names/epithets.txt", "Risueño\n");
    EditionLanguages bare = EditionLanguages.of(Edition.ofFolder(folder));
    assertThat(bare.languages()).isSameAs(Languages.shipped());
    assertThat(bare.files()).isEmpty();
  }

  /** Expected are all findings: LINE CODE, and words that the sentence must have. */
  @TestFactory
  Stream<DynamicTest> whatIsWrongIsSaidAtItsPlace() {
    return CaseFile.tests("edition/lists.cases", Set.of("expected"), this::whatIsWrong);
  }

  private void whatIsWrong(TextCase one) throws IOException, EditionException {
    List<String> lines = one.input();
    Path file = list(lines.get(0), String.join("\n", lines.subList(1, lines.size())) + "\n");
    EditionException wrong =
        catchThrowableOfType(EditionException.class, () -> EditionLanguages.of(edition()));
    Files.delete(file);
    assertThat(wrong).as("what is said of it").isNotNull();
    List<String> expected = one.lines("expected");
    assertThat(wrong.diagnostics()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Diagnostic found = wrong.diagnostics().get(i);
      String[] words = expected.get(i).split(" ");
      assertThat(found.line() + " " + found.code()).isEqualTo(words[0] + " " + words[1]);
      assertThat(found.file()).startsWith(folder.resolve("lang").toString());
      assertThat(found.message()).contains(Arrays.asList(words).subList(2, words.length));
    }
  }
}
