package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.cajista.files.FolderLock;
import org.cajista.project.BuildOptions;
import org.cajista.project.EncodeOptions;
import org.cajista.project.Project;
import org.cajista.project.ProjectListener;
import org.cajista.project.PublishOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program replaces and deletes only files that it wrote, and all of these that it must. */
final class FilesOfOthersTest extends NewEditionFixture {

  private Path site() {
    return edition.resolve("output/site");
  }

  private void formats(String formats) throws IOException {
    Path toml = edition.resolve("edition.toml");
    Files.writeString(
        toml,
        Files.readString(toml)
            .replaceAll("(?m)^formats.*$", "formats = [" + formats + "]")
            .replaceAll("(?m)^volumes.*$", "volumes = [\"text\", \"edition\"]"));
  }

  /** Returns the published volumes in all formats. */
  private TreeSet<String> volumes() throws IOException {
    try (Stream<Path> files = Files.walk(site(), 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site().relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches("(pdf|epub|txt|md)/.*"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void noFormatReplacesAFileOfAnother() throws IOException {
    for (String format : List.of("html", "pdf", "epub", "txt", "md")) {
      Path own = site().resolve(format.equals("html") ? "zeta.html" : format + "/zeta." + format);
      Files.createDirectories(own.getParent());
      Files.writeString(own, "de la editora");
      formats('"' + format + '"');
      Run run = Run.in(edition, "build");
      assertThat(run.status()).as(format).isNotEqualTo(ExitStatus.OK);
      assertThat(run.err()).as(format).contains(own.getFileName() + ": ", "is not replaced");
      assertThat(own).hasContent("de la editora");
      Files.delete(own);
      cajista("build");
      assertThat(own).content().doesNotContain("de la editora");
      assertThat(cajista("publish").err()).doesNotContain("replaced");
    }
  }

  @Test
  void whatIsNoLongerMadeLeavesTheSite() throws IOException {
    formats("\"html\", \"epub\", \"txt\", \"md\"");
    cajista("build");
    assertThat(volumes())
        .containsExactly(
            "epub/carta-de-muestra.epub",
            "epub/edition.epub",
            "epub/zeta.epub",
            "md/carta-de-muestra.md",
            "md/edition.md",
            "md/zeta.md",
            "txt/carta-de-muestra.txt",
            "txt/edition.txt",
            "txt/zeta.txt");
    Path own = Files.writeString(site().resolve("epub/apuntes.epub"), "de la editora");

    Files.delete(edition.resolve("corpus/zeta.txt"));
    Files.delete(edition.resolve("tei/zeta.xml"));
    cajista("build");
    assertThat(volumes())
        .containsExactly(
            "epub/apuntes.epub",
            "epub/carta-de-muestra.epub",
            "epub/edition.epub",
            "md/carta-de-muestra.md",
            "md/edition.md",
            "txt/carta-de-muestra.txt",
            "txt/edition.txt");
    assertThat(site().resolve("zeta.html")).doesNotExist();

    formats("\"epub\"");
    cajista("build");
    assertThat(volumes())
        .containsExactly("epub/apuntes.epub", "epub/carta-de-muestra.epub", "epub/edition.epub");
    assertThat(site().resolve("index.html")).doesNotExist();
    assertThat(own).hasContent("de la editora");
  }

  /** Who asks for one format on the command line has not withdrawn the others. */
  @Test
  void aChoiceOnTheCommandLineDeletesNothing() throws IOException {
    formats("\"html\", \"txt\"");
    cajista("build");
    cajista("publish", "--format", "md");
    assertThat(volumes()).contains("txt/zeta.txt", "md/zeta.md");
    assertThat(site().resolve("zeta.html")).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void registersThatAreLinksAreWrittenWhereTheyAre() throws IOException {
    Path real = Files.createDirectory(folder.resolve("common")).resolve("people.xml");
    Path persons = edition.resolve("persons.xml");
    cajista("encode");
    Files.move(persons, real);
    Files.createSymbolicLink(persons, Path.of("../common/people.xml"));
    Files.writeString(
        edition.resolve("corpus/zeta.txt"),
        "Ayer vino Eulalia Pardo Rivas. Con Eulalia Pardo Rivas llegó la lluvia.\n");
    cajista("encode");
    assertThat(persons).isSymbolicLink();
    assertThat(real).content().contains("Eulalia");
  }

  /** Who puts such a link into an edition says that the folder belongs to it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void foldersThatAreLinksBelongToTheEdition() throws IOException {
    Files.createDirectory(edition.resolve("pages"));
    Files.writeString(edition.resolve("pages/intro.md"), "# Prólogo\n\nDe la editora.\n");
    Files.createDirectories(edition.resolve("output"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    for (String name : List.of("corpus", "output", "pages", "schema")) {
      Files.move(edition.resolve(name), elsewhere.resolve(name));
      Files.createSymbolicLink(edition.resolve(name), Path.of("../elsewhere", name));
    }
    formats("\"html\", \"txt\"");
    cajista("build");
    assertThat(elsewhere.resolve("output/site/txt/zeta.txt")).exists();
    assertThat(elsewhere.resolve("output/site/page.intro.html")).content().contains("la editora");
    assertThat(cajista("build").out()).contains("up to date");
    assertThat(cajista("validate", "tei").out()).contains("2 documents: valid");
    for (String name : List.of("corpus", "output", "pages", "schema")) {
      assertThat(edition.resolve(name)).isSymbolicLink();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void textsThatAreLinksLeadNowhereElse() throws IOException {
    cajista("encode");
    Path outside = Files.writeString(folder.resolve("secret.txt"), "una palabra secreta\n");
    Path tei = Files.writeString(folder.resolve("secret.xml"), "<TEI>una palabra secreta</TEI>");
    Path text = Files.createSymbolicLink(edition.resolve("corpus/yo.txt"), outside);
    assertThat(Run.in(edition, "build").err()).contains("yo.txt»", "outside the edition");
    Files.delete(text);
    Path encoded = Files.createSymbolicLink(edition.resolve("tei/yo.xml"), tei);
    assertThat(Run.in(edition, "publish").err()).contains("yo.xml»", "outside the edition");
    Files.delete(encoded);
    Files.createSymbolicLink(edition.resolve("corpus/yo.txt"), Path.of("zeta.txt"));
    cajista("build");
    assertThat(tei).hasContent("<TEI>una palabra secreta</TEI>");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToNothingIsNoFolder() throws IOException {
    Files.createSymbolicLink(edition.resolve("output"), Path.of("../nowhere"));
    Run run = Run.in(edition, "build");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("output: this is a symbolic link to nothing.");
  }

  @Test
  void twoProgramsTakeTurnsInAnEdition() throws Exception {
    List<String> heard = new ArrayList<>();
    Project project = Project.open(edition);
    FolderLock other = FolderLock.of(edition.resolve("output/.cajista"), () -> {});
    ProjectListener listener =
        new ProjectListener() {
          @Override
          public void warned(String sentence) {
            heard.add(sentence);
            try {
              other.close();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    assertThat(project.build(BuildOptions.CHANGED, listener).published()).isTrue();
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0)).contains("Another program", edition.toString());
    project.encode(EncodeOptions.ALL, listener);
    project.publish(PublishOptions.USUAL, listener);
    assertThat(heard).as("nobody is there any more").hasSize(1);
  }
}
