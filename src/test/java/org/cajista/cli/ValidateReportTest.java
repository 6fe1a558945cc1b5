package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cajista.cli.TeiTexts.BAD_DATE;
import static org.cajista.cli.TeiTexts.BAD_SIGN;
import static org.cajista.cli.TeiTexts.GOOD;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} reports, where to, and what its exit status is. */
final class ValidateReportTest {

  private static final String DATE = "tei/a.xml:12:13: error: ";
  private static final String SIGN = "tei/a.xml:13:9: warning: ";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    TeiTexts.write(folder.resolve("tei/a.xml"), GOOD, BAD_DATE, BAD_SIGN);
    TeiTexts.write(folder.resolve("tei/b.xml"), GOOD);
  }

  private Run validate(String... more) {
    return Run.in(
        folder,
        Stream.concat(Stream.of("validate", "tei"), Stream.of(more)).toArray(String[]::new));
  }

  private void edition(String validate) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        folder.resolve("edition.toml"), "[paths]\ntei = \"tei\"\n[validate]\n" + validate);
  }

  @Test
  void textHasALineAFindingAndASummary() {
    Run run = validate();
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(DATE).endsWith("[date.real]"),
            line -> assertThat(line).startsWith(SIGN).endsWith("[ocr.sign]"),
            line -> assertThat(line).isEqualTo("2 documents: 1 not valid (1 error), 1 warning"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatProgramsReadStandsAlone() {
    Run run = validate("--format", "JSON");
    assertThat(JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings"))
        .hasSize(2);
    assertThat(run.err()).isEqualTo("2 documents: 1 not valid (1 error), 1 warning\n");
    assertThat(validate("--format", "jsonl", "-q").err()).isEmpty();
  }

  @Test
  void aReportGoesIntoAFileAndTheTextIntoTheLog() throws IOException {
    Run run = validate("-q", "--format", "json", "--output", "out/report.json");
    assertThat(run.out().lines()).singleElement().asString().startsWith(DATE);
    String report = Files.readString(folder.resolve("out/report.json"));
    // quiet is the log, the report is whole
    assertThat(JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("findings"))
        .hasSize(2);
    assertThat(folder.resolve("out")).isDirectoryContaining(f -> f.endsWith("report.json"));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aReportThatCannotBeEndedLeavesTheOldOne() throws IOException {
    Files.writeString(folder.resolve("report.json"), "old");
    // the tei of the second input is missing
    Run run = validate("nowhere.xml", "--format", "json", "-o", "report.json");
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(folder.resolve("report.json")).hasContent("old");
  }

  @Test
  void failsFromTheSeverityOnThatIsAsked() throws IOException {
    TeiTexts.write(folder.resolve("tei/a.xml"), GOOD, BAD_SIGN);
    assertThat(validate().status()).isZero();
    assertThat(validate().out()).endsWith("2 documents: valid, 1 warning\n");
    Run strict = validate("--fail-on", "warning");
    assertThat(strict.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(strict.out()).endsWith("2 documents: 1 not valid, 1 warning\n");
    assertThat(validate("--fail-on", "never").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void theEditionSaysHowGraveAFindingIs() throws IOException {
    edition("date.real = \"warning\"\n\"ocr.sign\" = \"error\"\n");
    assertThat(validate().out())
        .contains(DATE.replace("error", "warning"))
        .contains(SIGN.replace("warning", "error"));
    edition("ocr = \"off\"\ndate = \"info\"\n");
    Run run = validate();
    assertThat(run.out()).isEqualTo("2 documents: valid, 1 remark\n");
    assertThat(validate("-v").out()).contains(DATE.replace("error", "info"));
    assertThat(run.status()).isZero();
  }

  /** The settings of the edition hold for a folder or file of it, too. */
  @Test
  void theRegistersOfTheEditionCountWhereItsFilesAreNamed() throws IOException {
    TeiTexts.write(
        folder.resolve("tei/a.xml"),
        "<p><persName ref=\"#roca\">Roca</persName> y <persName ref=\"#sanz\">Sanz</persName></p>");
    Files.createDirectories(folder.resolve("lists"));
    Files.writeString(
        folder.resolve("lists/gente.xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><standOff><listPerson><person xml:id='roca'/>"
            + "</listPerson></standOff></TEI>");
    Files.writeString(
        folder.resolve("edition.toml"),
        "[paths]\ntei = \"tei\"\nregisters = [\"lists/gente.xml\"]\n");
    for (String named : List.of("tei", "tei/a.xml")) {
      assertThat(Run.in(folder, "validate", named).out().lines())
          .filteredOn(line -> line.endsWith("[pointer.lost]"))
          .singleElement()
          .asString()
          .contains("#sanz");
    }
  }

  @Test
  void wrongSettingsAreSaid() throws IOException {
    edition("ocr.sign = \"fatal\"\n");
    assertThat(validate().err())
        .contains(
            "edition.toml:4:1: error: The value of «ocr.sign» is not a severity. Write \"error\"");
    edition("ocr.sing = \"off\"\n");
    assertThat(validate().err())
        .contains("edition.toml:4:1: error: No check has the code «ocr.sing»");
  }

  @Test
  void aBaselineAcceptsWhatIsThere() throws IOException {
    Run first = validate("--baseline", "ci/baseline.json", "--write-baseline");
    assertThat(first.status()).isZero();
    assertThat(first.out()).isEqualTo("2 documents: valid, 2 accepted by the baseline\n");
    assertThat(validate("--baseline", "ci/baseline.json").status()).isZero();

    // known again three lines further down, beside a new one of the same kind
    TeiTexts.write(
        folder.resolve("tei/a.xml"),
        GOOD,
        GOOD,
        GOOD,
        GOOD,
        BAD_DATE,
        "<p>Los co!nes.</p>",
        BAD_SIGN);
    Run later = validate("--baseline", "ci/baseline.json");
    assertThat(later.out().lines().findFirst().orElseThrow())
        .startsWith("tei/a.xml:16:10: warning");
    assertThat(later.out()).endsWith("2 documents: valid, 1 warning, 2 accepted by the baseline\n");
    // from another folder
    Run elsewhere =
        Run.in(folder.resolve("tei"), "validate", "a.xml", "--baseline", "../ci/baseline.json");
    assertThat(elsewhere.out()).contains("2 accepted by the baseline");
  }

  @Test
  void theSameFaultASecondTimeIsNew() throws IOException {
    validate("--baseline", "baseline.json", "--write-baseline");
    TeiTexts.write(folder.resolve("tei/a.xml"), BAD_DATE, BAD_DATE);
    Run run = validate("--baseline", "baseline.json");
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.out()).endsWith("1 not valid (1 error), 1 accepted by the baseline\n");
  }

  @Test
  void aBaselineTellsOfWhatIsGoneAndForgetsIt() throws IOException {
    validate("--baseline", "baseline.json", "--write-baseline");
    TeiTexts.write(folder.resolve("tei/a.xml"), GOOD, BAD_SIGN);
    assertThat(validate("--baseline", "baseline.json").err())
        .isEqualTo(
            "1 finding of the baseline no longer found. Remove them with --write-baseline.\n");
    validate("--baseline", "baseline.json", "--write-baseline");
    assertThat(validate("--baseline", "baseline.json").err()).isEmpty();
    Files.delete(folder.resolve("tei/a.xml"));
    validate("--baseline", "baseline.json", "--write-baseline");
    assertThat(folder.resolve("baseline.json")).content().doesNotContain("a.xml");
  }

  @Test
  void aBaselineKeepsWhatThisRunDoesNotCheck() throws IOException {
    validate("--baseline", "baseline.json", "--write-baseline");
    Run.in(folder, "validate", "tei/b.xml", "--baseline", "baseline.json", "--write-baseline");
    assertThat(validate("--baseline", "baseline.json").status()).isZero();
  }

  @Test
  void wrongBaselinesAreSaid() throws IOException {
    assertThat(validate("--baseline", "none.json").err())
        .contains("none.json: no such baseline exists. Use --write-baseline");
    for (String wrong :
        new String[] {"{", "[]", "{}", "{\"baseline\": 1, \"files\": {\"a\": 1}}"}) {
      Files.writeString(folder.resolve("baseline.json"), wrong);
      Run run = validate("--baseline", "baseline.json");
      assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
      assertThat(run.err()).contains("baseline.json: this file is not a baseline. Delete the file");
    }
    assertThat(validate("--write-baseline").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void anAcceptedPlaceIsNotTold() throws IOException {
    TeiTexts.write(
        folder.resolve("tei/a.xml"),
        "<?cajista accept date.real the author's slip?>" + BAD_DATE,
        "<?cajista accept ocr.sign?>" + GOOD);
    Run run = validate();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "tei/a.xml:12:1: warning: Nothing after this instruction has a finding of the code ocr.sign");
  }

  @Test
  void theOrderIsThatOfTheFiles() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (int i = 10; i < 60; i++) {
      TeiTexts.write(folder.resolve("many/" + i + ".xml"), BAD_DATE.repeat(1 + (60 - i) * 3));
      expected.append("many/" + i + ".xml ");
    }
    String out = Run.in(folder, "validate", "--all", "many").out();
    StringBuilder found = new StringBuilder();
    out.lines()
        .filter(line -> line.startsWith("many/"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .forEach(file -> found.append(file).append(' '));
    assertThat(found).hasToString(expected.toString());
    assertThat(Run.in(folder, "validate", "--all", "many").out()).isEqualTo(out);
  }
}
