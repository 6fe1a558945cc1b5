package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: help, version, and what is wrong with how it is used. */
final class UsageTest {

  @TempDir Path folder;

  @Test
  void theVersionIsThatOfTheProject() {
    Run run = Run.in(folder, "--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("Cajista \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void theVersionWithAllItRunsOn() {
    Run run = Run.in(folder, "--version", "--verbose");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Cajista ")
        .contains(
            "\nJava " + System.getProperty("java.version") + " (",
            "\nPlatform: " + System.getProperty("os.name"),
            "Program, word lists, dictionaries: file:",
            "/schema/cajista.rng");
    assertThat(Run.in(folder, "encode", "-v", "--version").out()).isEqualTo(run.out());
  }

  @ParameterizedTest
  @CsvSource({"en, Platform: ", "es, Sistema: ", "fr, Système : ", "de, System: "})
  void whatTheProgramRunsOnIsSaidInTheLanguageOfTheUser(String language, String platform) {
    Run run = Run.in(folder, "--version", "--verbose", "--lang", language);
    assertThat(run.out()).contains("\n" + platform.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"init", "encode", "explain", "validate", "publish", "serve", "desk", "build"})
  void everyCommandHasHelpWithAnExample(String command) {
    Run run = Run.in(folder, command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: cajista " + command, "  cajista " + command + " ");
    assertThat(Run.in(folder, "help", command).out()).isEqualTo(run.out());
    assertThat(Run.in(folder, "--help").out()).contains("\n  " + command + " ");
  }

  @Test
  void withoutACommandThereIsHelp() {
    Run run = Run.in(folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: cajista", "Exit status:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encode --colour",
        "encoed",
        "encode - letter.txt",
        "encode - -o tei",
        "validate - letter.xml",
        "publish letter.xml",
        "publish --format docx",
        "init",
        "explain",
        "explain letter.txt",
        "explain letter.txt:0",
        // nothing named, and the folder is no edition
        "encode",
        "validate",
        "publish",
        "serve",
        "desk",
        "build"
      })
  void wrongUsageIsTwo(String arguments) {
    Run run = Run.in(folder, arguments.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("cajista: ").contains("--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(Run.in(folder, "encode", "--colour").err()).contains("--colour");
  }

  @Test
  void aCommandThatWasMeantIsNamed() {
    assertThat(Run.in(folder, "encod").err()).contains("Did you mean encode?");
    assertThat(Run.in(folder, "valdate").err()).contains("Did you mean validate?");
    assertThat(Run.in(folder, "xyz").err()).doesNotContain("Did you mean xyz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"persons", "places", "bodies"})
  void aGroupOfCommandsAloneShowsItsHelp(String group) {
    Run run = Run.in(folder, group);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: cajista " + group, "Commands:");
  }

  @Test
  void findingsAreInTheLanguageOfTheEditor() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The sheet is dry.\n");
    Files.writeString(
        folder.resolve("a.xml"), "<TEI><text><body><p>The sheet is wet.</p></body></text></TEI>");
    Run spanish = Run.in(folder, "check", "--lang", "es", "--source", "a.txt", "a.xml");
    assertThat(spanish.out()).contains("El original (a.txt:1:14) tiene «dry», el TEI «wet».");
    assertThat(Run.in(folder, "check", "--source", "a.txt", "a.xml").out())
        .contains("The source (a.txt:1:14) has «dry»");
    // programs read the same everywhere
    assertThat(
            Run.in(folder, "check", "--json", "--lang", "es", "--source", "a.txt", "a.xml").out())
        .contains("The source (a.txt:1:14) has");
  }

  @Test
  void summariesAreInTheLanguageOfTheEditor() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The sheet is dry.\n");
    Run spanish = Run.in(folder, "encode", "a.txt", "-o", ".", "--lang", "es");
    assertThat(spanish.out()).contains("1 página, 1 párrafo", ": están todos");
    assertThat(Run.in(folder, "encod", "--lang=es").err()).contains("--help' enseña cómo se usa.");
    assertThat(Run.in(folder, "check", "--lang", "de", "--source", "a.txt", "a.xml").out())
        .contains("1 Dokument: nichts von der Quelle ist verloren");
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    Run run = Run.in(folder, "generate-completion");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("encode", "validate", "publish", "build", "init");
  }

  @Test
  void noColoursWhereNoOneWatches() {
    assertThat(Run.in(folder, "--help").out()).doesNotContain("\u001B");
  }
}
