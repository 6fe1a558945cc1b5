package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.junit.jupiter.api.Test;

/** An editor's day: a new edition, built, changed, corrected, built again. */
final class EditionRunTest extends NewEditionFixture {

  @Test
  void aNewEditionIsReadyToBuild() throws IOException {
    cajista("build");
    assertThat(edition.resolve("output/site/index.html")).isNotEmptyFile();
    assertThat(edition.resolve("output/site/pdf/carta-de-muestra.pdf")).isNotEmptyFile();
    assertThat(Files.readString(letter))
        .contains("href=\"../schema/cajista.rng\"")
        .contains("<correspAction type=\"sent\"")
        .contains("Fermín Galarza");
    // the personography is one of them
    assertThat(cajista("validate").out()).contains("4 documents: valid");
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
    Path other = edition.resolve("tei/zeta.xml");
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
        toml,
        Files.readString(toml)
            + "[[text]]\nfile = \"carta-de-muestra.txt\"\ntitle = \"La carta\"\n");
    assertThat(cajista("build").out()).contains("2 texts, 1 of them up to date");
    assertThat(Files.readString(letter)).contains("La carta");
  }

  /** What the record says of files was true when it was written; other commands make them, too. */
  @Test
  void aFileThatAnotherCommandMadeIsNotTakenForUpToDate() throws IOException {
    Path raw = edition.resolve("corpus/zeta.txt");
    Path tei = edition.resolve("tei/zeta.xml");
    Path page = edition.resolve("output/site/zeta.html");
    cajista("build");
    Files.writeString(raw, "Otra página, con más.\n");
    cajista("encode");
    cajista("publish", "--format", "html");
    assertThat(page).content().contains("Otra página");
    Files.writeString(raw, "Una página, sin más.\n");
    cajista("build");
    assertThat(tei).content().contains("Una página");
    assertThat(page).content().contains("Una página");
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
    assertThat(Files.readString(edition.resolve("tei/zeta.xml")))
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
    Path tei = edition.resolve("tei/zeta.xml");
    correct(tei);
    String corrected = Files.readString(tei);

    cajista("build");
    assertThat(Files.readString(tei)).isEqualTo(corrected);
    assertThat(Files.readString(edition.resolve("output/site/zeta.html")))
        .contains("El buen cajista");

    Files.writeString(edition.resolve("corpus/zeta.txt"), "El cajista compone sentado.\n");
    Run run = cajista("build");
    assertThat(run.out()).contains("your corrections are kept; what is new is merged");
    String merged = Files.readString(tei);
    assertThat(merged).contains("El buen cajista compone sentado.");
    assertThat(cajista("validate").out()).contains("4 documents");

    Run forced = cajista("encode", "--force");
    assertThat(forced.out()).contains("zeta.xml.bak");
    assertThat(Files.readString(tei)).contains("compone sentado");
    assertThat(Files.readString(edition.resolve("tei/zeta.xml.bak"))).isEqualTo(merged);
  }

  @Test
  void aFolderOfPageTextsBecomesAnEdition() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("briefe"));
    Files.writeString(texts.resolve("erster.txt"), "Der Setzer steht heute am Kasten und liest.\n");
    Files.writeString(texts.resolve("README.md"), "Meins.\n");
    Files.writeString(texts.resolve(".gitignore"), "*.tmp\n");
    Run init = Run.in(texts, "init", ".");
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(init.out()).contains("stay as they are: README.md, .gitignore", "/output/");
    assertThat(texts.resolve(".gitignore")).hasContent("*.tmp");
    assertThat(texts.resolve("README.md")).hasContent("Meins.");
    assertThat(texts.resolve("corpus")).doesNotExist();
    Run run = Run.in(texts, "build");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(texts.resolve("tei/erster.xml")).content().contains("xml:lang=\"de\"");
    Run again = Run.in(texts, "init", ".");
    assertThat(again.err()).contains("an edition already");
  }

  @Test
  void aCloneBecomesAnEdition() throws IOException {
    Path clone = Files.createDirectories(folder.resolve("clone/.git")).getParent();
    Files.writeString(clone.resolve("LICENSE"), "CC0\n");
    assertThat(Run.in(clone, "init", ".").status()).isZero();
    assertThat(clone.resolve("corpus/carta-de-muestra.txt")).exists();
    assertThat(clone.resolve("edition.toml")).content().doesNotContainPattern("(?m)^\\[\\[text");
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("taxes.ods"), "");
    assertThat(Run.in(other, "init", ".").err()).contains("not empty, and has no page texts");
  }

  @Test
  void whatIsNoPageTextIsSaid() throws IOException {
    Files.writeString(edition.resolve("corpus/acta.ods"), "PK");
    Files.writeString(edition.resolve("corpus/foto.JPG"), "");
    Files.writeString(edition.resolve("corpus/MAYUS.TXT"), "Una p\u00e1gina m\u00e1s.\n");
    Run run = cajista("encode");
    assertThat(run.err())
        .contains("corpus: warning: not read: acta.ods. Page texts are .txt, ")
        .doesNotContain("foto", "MAYUS");
    assertThat(edition.resolve("tei/MAYUS.xml")).exists();
  }

  @Test
  void aTextWithErrorsIsNotPublished() throws IOException {
    cajista("encode");
    Path tei = edition.resolve("tei/zeta.xml");
    Files.writeString(tei, Files.readString(tei).replace("<p ", "<pp ").replace("<p>", "<pp>"));
    Run run = Run.in(edition, "build");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("tei/zeta.xml:\\d+:\\d+: error: ");
    assertThat(run.err()).contains("nothing was published");
    assertThat(edition.resolve("output/site")).doesNotExist();
  }

  @Test
  void thePersonographyIsCheckedWithTheTexts() throws IOException {
    cajista("encode");
    Path persons = edition.resolve("persons.xml");
    Path tei = edition.resolve("tei/zeta.xml");
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
            .replace("Una", "<persName ref=\"../persons.xml#roca-pau\">Pau</persName>, una"));
    cajista("build");

    Files.writeString(persons, Files.readString(persons).replace("=\"roca-pau\"", "=\"roca\""));
    Run lost = Run.in(edition, "build");
    assertThat(lost.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(lost.out()).contains("tei/zeta.xml:").contains("[pointer.lost]");

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
          .containsExactlyInAnyOrder(".cajista", "schema", "carta-de-muestra.xml", "zeta.xml");
    }
    assertThat(Run.in(folder, "validate", "tei").out()).contains("2 documents: valid");
  }

  @Test
  void aBareFolderOfTextsIsAnEdition() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("textos"));
    Files.writeString(bare.resolve("a.txt"), "Una página, sin más.\n");
    Run run = Run.in(bare, "build");
    assertThat(run.status()).as(run.err() + run.out()).isZero();
    assertThat(bare.resolve("tei/a.xml")).exists();
    assertThat(bare.resolve("tei/schema/cajista.sch")).exists();
    assertThat(Files.readString(bare.resolve("output/site/index.html"))).contains("textos");
  }

  @Test
  void quietPrintsNothingWhenAllIsWell() {
    assertThat(cajista("encode", "--quiet").out()).isEmpty();
    assertThat(cajista("--quiet", "validate").out()).isEmpty();
  }
}
