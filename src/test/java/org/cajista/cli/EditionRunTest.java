package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's day: a new edition, built, changed, corrected, built again. */
final class EditionRunTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path folder;
  private Path edition;
  private Path letter;

  @BeforeEach
  void aNewEdition() throws IOException {
    edition = folder.resolve("cartas");
    assertThat(Run.in(folder, "init", "cartas").status()).isZero();
    Files.writeString(edition.resolve("corpus/zeta.txt"), "Una página, sin más.\n");
    letter = edition.resolve("output/tei/carta-de-muestra.xml");
  }

  private Run cajista(String... arguments) {
    Run run = Run.in(edition, arguments);
    assertThat(run.status()).as(run.err() + run.out()).isZero();
    return run;
  }

  private static void correct(Path tei) throws IOException {
    String text = Files.readString(tei);
    String corrected = text.replace("El cajista", "El buen cajista");
    assertThat(corrected).isNotEqualTo(text);
    Files.writeString(tei, corrected);
  }

  private static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).equals(LONG_AGO);
  }

  @Test
  void aNewEditionIsReadyToBuild() throws IOException {
    cajista("build");
    assertThat(edition.resolve("output/site/index.html")).isNotEmptyFile();
    assertThat(edition.resolve("output/site/pdf/carta-de-muestra.pdf")).isNotEmptyFile();
    assertThat(Files.readString(letter))
        .contains("href=\"../../schema/cajista.rng\"")
        .contains("<correspAction type=\"sent\"")
        .contains("Fermín Galarza");
    // the personography is one of them
    assertThat(cajista("validate").out()).contains("3 documents: valid");
  }

  @Test
  void aFolderThatIsNotEmptyIsNoPlaceForANewEdition() throws IOException {
    Run run = Run.in(folder, "init", "cartas");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cartas", "not empty");
  }

  @Test
  void onlyWhatIsOutOfDateIsMade() throws IOException {
    cajista("build");
    Path other = edition.resolve("output/tei/zeta.xml");
    Path pdf = edition.resolve("output/site/pdf/carta-de-muestra.pdf");
    Path otherPdf = edition.resolve("output/site/pdf/zeta.pdf");
    Path index = edition.resolve("output/site/index.html");
    for (Path made : new Path[] {letter, other, pdf, otherPdf, index}) {
      Files.setLastModifiedTime(made, LONG_AGO);
    }

    Run again = cajista("build");
    assertThat(again.out()).contains("2 texts, 2 of them up to date", "published: up to date");
    assertThat(isOld(letter) && isOld(pdf) && isOld(index)).isTrue();

    Files.writeString(edition.resolve("corpus/zeta.txt"), "Otra página, con más.\n");
    Run changed = cajista("build");
    assertThat(changed.out()).contains("2 texts, 1 of them up to date");
    assertThat(isOld(letter) && isOld(pdf)).isTrue();
    assertThat(isOld(other) || isOld(otherPdf) || isOld(index)).isFalse();

    Files.delete(otherPdf);
    cajista("build");
    assertThat(otherPdf).exists();

    Path toml = edition.resolve("edition.toml");
    Files.writeString(
        toml, Files.readString(toml).replace("# title = \"…\"", "title = \"La carta\""));
    assertThat(cajista("build").out()).contains("2 texts, 1 of them up to date");
    assertThat(Files.readString(letter)).contains("La carta");
  }

  @Test
  void theEditionsOwnWordListsAreInputs() throws IOException {
    Files.writeString(
        edition.resolve("corpus/zeta.txt"), "La barca volvió el 7 de jinero de 1911.\n");
    cajista("build");
    assertThat(cajista("build").out()).contains("2 texts, 2 of them up to date");
    Path list = edition.resolve("lang/es/dates/calendar.txt");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "jinero\tmonth\t1\n");
    assertThat(cajista("build").out()).contains("2 texts" + System.lineSeparator());
    assertThat(Files.readString(edition.resolve("output/tei/zeta.xml")))
        .contains("<date when=\"1911-01-07\">7 de jinero de 1911</date>");
    assertThat(cajista("build").out()).contains("2 texts, 2 of them up to date");

    Files.writeString(list, "jinero\tmonth\tJanuary\n");
    Run wrong = Run.in(edition, "build");
    assertThat(wrong.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(wrong.err()).contains("calendar.txt:1:0: error: ", "jinero", "language.value");
  }

  @Test
  void aCorrectionIsKeptAndPublished() throws IOException {
    cajista("encode");
    Files.writeString(
        edition.resolve("corpus/zeta.txt"), "El cajista compone de pie, y de noche.\n");
    cajista("encode");
    Path tei = edition.resolve("output/tei/zeta.xml");
    correct(tei);
    String corrected = Files.readString(tei);

    cajista("build");
    assertThat(Files.readString(tei)).isEqualTo(corrected);
    assertThat(Files.readString(edition.resolve("output/site/zeta.html")))
        .contains("El buen cajista");

    Files.writeString(edition.resolve("corpus/zeta.txt"), "El cajista compone sentado.\n");
    Run run = cajista("build");
    assertThat(run.out()).contains("your corrections are kept", "zeta.new.xml");
    assertThat(Files.readString(tei)).isEqualTo(corrected);
    assertThat(Files.readString(edition.resolve("output/tei/zeta.new.xml")))
        .contains("compone sentado");
    assertThat(cajista("validate").out()).contains("3 documents");

    Run forced = cajista("encode", "--force");
    assertThat(forced.out()).contains("zeta.xml.bak");
    assertThat(Files.readString(tei)).contains("compone sentado");
    assertThat(Files.readString(edition.resolve("output/tei/zeta.xml.bak"))).isEqualTo(corrected);
  }

  @Test
  void aTextThatHasLeftIsSaid() throws IOException {
    cajista("encode");
    Files.delete(edition.resolve("corpus/zeta.txt"));
    assertThat(cajista("build").err()).contains("zeta.xml: warning: ", "delete this file");
    assertThat(edition.resolve("output/tei/zeta.xml")).exists();
  }

  @Test
  void aTextWithErrorsIsNotPublished() throws IOException {
    cajista("encode");
    Path tei = edition.resolve("output/tei/zeta.xml");
    Files.writeString(tei, Files.readString(tei).replace("<p ", "<pp ").replace("<p>", "<pp>"));
    Run run = Run.in(edition, "build");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("output/tei/zeta.xml:\\d+:\\d+: error: ");
    assertThat(run.err()).contains("nothing was published");
    assertThat(edition.resolve("output/site")).doesNotExist();
  }

  @Test
  void thePersonographyIsCheckedWithTheTexts() throws IOException {
    cajista("encode");
    Path persons = edition.resolve("persons.xml");
    Path tei = edition.resolve("output/tei/zeta.xml");
    String text = Files.readString(persons);
    String added = "<person xml:id=\"roca-pau\"><persName>Pau Roca</persName></person>";
    Files.writeString(
        persons,
        text.contains("<listPerson/>")
            ? text.replace("<listPerson/>", "<listPerson>" + added + "</listPerson>")
            : text.replace("</listPerson>", added + "</listPerson>"));
    Files.writeString(
        tei,
        Files.readString(tei)
            .replace("Una", "<persName ref=\"../../persons.xml#roca-pau\">Pau</persName>, una"));
    cajista("build");

    Files.writeString(persons, Files.readString(persons).replace("=\"roca-pau\"", "=\"roca\""));
    Run lost = Run.in(edition, "build");
    assertThat(lost.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(lost.out()).contains("output/tei/zeta.xml:").contains("[pointer.lost]");

    Files.writeString(
        persons,
        Files.readString(persons)
            .replace("=\"roca\"", "=\"roca-pau\"")
            .replace("Pau Roca</persName>", "Pau Roca</persName><birth when=\"1937-02-29\"/>"));
    for (String command : new String[] {"validate", "build"}) {
      Run dated = Run.in(edition, command);
      assertThat(dated.status()).as(command).isEqualTo(ExitStatus.DOCUMENTS);
      assertThat(dated.out()).containsPattern("persons.xml:\\d+:\\d+: error: .*\\[date.real\\]");
    }
  }

  /** What changes in one letter changes its own volume and that of the edition, not the other's. */
  @Test
  void bindsAgainWhatAChangeTouches() throws IOException {
    Path toml = edition.resolve("edition.toml");
    String settings =
        Files.readString(toml)
            .replaceAll("(?m)^formats.*$", "formats = [\"epub\"]")
            .replaceAll("(?m)^volumes.*$", "volumes = [\"text\", \"edition\"]");
    Files.writeString(toml, settings);
    cajista("build");
    Path whole = edition.resolve("output/site/epub/edition.epub");
    Path changed = edition.resolve("output/site/epub/carta-de-muestra.epub");
    Path other = edition.resolve("output/site/epub/zeta.epub");
    for (Path book : new Path[] {whole, changed, other}) {
      Files.setLastModifiedTime(book, LONG_AGO);
    }
    assertThat(cajista("build").out()).contains("up to date");
    Files.writeString(letter, Files.readString(letter).replaceFirst("</p>", " Adiós.</p>"));
    cajista("build");
    assertThat(isOld(whole)).isFalse();
    assertThat(isOld(changed)).isFalse();
    assertThat(isOld(other)).isTrue();
    Files.writeString(toml, settings.replace("155x230", "A5"));
    cajista("build");
    assertThat(isOld(other)).as("another page is another book").isFalse();
  }

  @Test
  void theStandardInputGoesToTheStandardOutput() {
    byte[] text = "Una página, sin más.\n".getBytes(StandardCharsets.UTF_8);
    Run encoded = Run.withInput(text, folder, "encode", "-");
    assertThat(encoded.status()).isZero();
    assertThat(encoded.out()).startsWith("<?xml ").contains("Una página, sin más.", "</TEI>");
    assertThat(encoded.err()).contains("all accounted for");
    byte[] tei = encoded.out().getBytes(StandardCharsets.UTF_8);
    Run valid = Run.withInput(tei, folder, "validate", "-");
    assertThat(valid.status()).as(valid.out()).isZero();
  }

  @Test
  void anOutputFolderGetsItsOwnSchema() throws IOException {
    cajista("encode", "-o", folder.resolve("tei").toString());
    assertThat(folder.resolve("tei/schema/cajista.rng")).exists();
    assertThat(Files.readString(folder.resolve("tei/zeta.xml")))
        .contains("href=\"schema/cajista.rng\"");
    try (Stream<Path> files = Files.list(folder.resolve("tei"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("schema", "carta-de-muestra.xml", "zeta.xml");
    }
    assertThat(Run.in(folder, "validate", "tei").out()).contains("2 documents: valid");
  }

  @Test
  void aBareFolderOfTextsIsAnEdition() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("textos"));
    Files.writeString(bare.resolve("a.txt"), "Una página, sin más.\n");
    Run run = Run.in(bare, "build");
    assertThat(run.status()).as(run.err() + run.out()).isZero();
    assertThat(bare.resolve("output/tei/a.xml")).exists();
    assertThat(bare.resolve("output/tei/schema/cajista.sch")).exists();
    assertThat(Files.readString(bare.resolve("output/site/index.html"))).contains("textos");
  }

  @Test
  void quietPrintsNothingWhenAllIsWell() {
    assertThat(cajista("encode", "--quiet").out()).isEmpty();
    assertThat(cajista("--quiet", "validate").out()).isEmpty();
  }

  /** Two letters and a page that name a few invented people. */
  private Path aPersonography() throws IOException {
    Files.writeString(
        edition.resolve("corpus/zeta.txt"),
        "Ayer vino Emilio Robles (1871-1919), tipógrafo. Robles dijo que volvería.\n");
    Files.writeString(
        edition.resolve("corpus/otra.txt"), "Con E. Robles llegó Lidia Sorel. Sorel cantó.\n");
    return edition.resolve("persons.xml");
  }

  @Test
  void theFirstEncodeWritesThePersonographyAndTheSecondLeavesIt() throws IOException {
    Path persons = aPersonography();
    assertThat(cajista("encode").out()).containsPattern("persons.xml: \\d+ new persons, 0 known");
    String first = Files.readString(persons);
    assertThat(first).containsOnlyOnce("xml:id=\"robles-emilio\"").contains("E. Robles");
    assertThat(Files.readString(edition.resolve("output/tei/otra.xml")))
        .contains("ref=\"#robles-emilio\"");
    Files.setLastModifiedTime(persons, LONG_AGO);
    assertThat(cajista("encode").out()).contains("3 texts, 3 of them up to date");
    assertThat(cajista("encode", "--all").out()).contains("persons.xml: 0 new persons");
    assertThat(isOld(persons)).isTrue();
    assertThat(Run.in(folder, "validate", persons.toString()).status()).isZero();
  }

  @Test
  void oneTextMoreAddsItsPersonsAndNoOthers() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    int before = Files.readString(persons).split("<person ").length;
    Files.writeString(
        edition.resolve("corpus/una-mas.txt"), "Marcel Fauvel escribió a Emilio Robles.\n");
    Run run = cajista("encode");
    assertThat(run.out()).contains("4 texts, 3 of them up to date", "persons.xml: 1 new person,");
    assertThat(Files.readString(persons).split("<person ")).hasSize(before + 1);
  }

  @Test
  void whatTheEditorSaysOfAPersonIsKeptAndUsed() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    String edited =
        text.replace(
            "<persName>Fermín Galarza</persName>",
            "<persName>Fermín Galarza</persName> <!-- sí --><idno type='GND'>118540238</idno>");
    assertThat(edited).isNotEqualTo(text);
    Files.writeString(persons, edited);
    assertThat(cajista("encode").out()).contains("1 of them yours (1 that you changed)");
    assertThat(Files.readString(persons)).isEqualTo(edited);
    assertThat(Files.readString(letter))
        .contains("<persName ref=\"#galarza-fermin https://d-nb.info/gnd/118540238\">")
        .contains("<idno type=\"GND\">118540238</idno>");
    assertThat(cajista("validate").out()).contains("4 documents: valid");
  }

  @Test
  void whomTheEditorTookAwayIsNotMarkedAnyMore() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    int start = text.indexOf("<person xml:id=\"sorel-lidia\"");
    int end = text.indexOf("</person>", start) + "</person>".length();
    String edited = text.substring(0, start).stripTrailing() + text.substring(end);
    Files.writeString(persons, edited);
    cajista("encode");
    cajista("encode", "--all");
    assertThat(Files.readString(persons)).isEqualTo(edited);
    assertThat(Files.readString(edition.resolve("output/tei/otra.xml")))
        .contains("Lidia Sorel")
        .doesNotContain("sorel-lidia");
    assertThat(cajista("validate").out()).contains("4 documents: valid");
  }

  @Test
  void aPersonographyThatWasThrownAwayIsMadeAgain() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    String text = Files.readString(persons);
    Files.delete(persons);
    cajista("encode");
    assertThat(Files.readString(persons)).isEqualTo(text);
  }

  @Test
  void textsThatGoElsewhereAddNobody() throws IOException {
    Path persons = aPersonography();
    cajista("encode", "-o", folder.resolve("tei").toString());
    assertThat(persons).doesNotExist();
    Path bare = Files.createDirectories(folder.resolve("textos"));
    Files.writeString(bare.resolve("a.txt"), "Ayer vino Emilio Robles.\n");
    assertThat(Run.in(bare, "encode").status()).isZero();
    assertThat(bare.resolve("persons.xml")).doesNotExist();
    assertThat(Files.readString(bare.resolve("output/tei/a.xml")))
        .contains("<person xml:id=\"robles-emilio\">");
  }

  @Test
  void aWrongNumberInThePersonographyIsSaid() throws IOException {
    Path persons = aPersonography();
    cajista("encode");
    Files.writeString(
        persons,
        Files.readString(persons)
            .replaceFirst("</persName>", "</persName><idno type='ISNI'>0000000121032684</idno>"));
    assertThat(cajista("encode").out())
        .containsPattern("persons.xml:\\d+:\\d+: warning: .*0000000121032684.*\\[persons.idno]");
  }
}
