package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.cli.print.ExitStatus;
import org.cajista.files.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * An edition of a stranger in which links stand where the program keeps files of its own: nothing
 * outside the edition is changed, made or deleted.
 */
@DisabledOnOs(OS.WINDOWS)
final class HostileLinksTest extends NewEditionFixture {
  private static final String VICTIM = "of the user, who runs the program";

  private Path outside() throws IOException {
    return Files.createDirectories(folder.resolve("outside"));
  }

  /** Puts links to files outside in the places of all {@code own}; returns these files. */
  private List<Path> links(List<Path> own) throws IOException {
    List<Path> victims = new ArrayList<>();
    for (Path file : own) {
      Path victim = outside().resolve(victims.size() + ".txt");
      Files.writeString(victim, VICTIM);
      Files.deleteIfExists(file);
      Files.createDirectories(file.getParent());
      Files.createSymbolicLink(file, victim);
      victims.add(victim);
    }
    return victims;
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void filesOfTheProgramAreNotWrittenThroughLinks() throws IOException {
    Leftovers.remove(edition.resolve("schema")); // so it stands beside the texts
    cajista("build");
    List<Path> own =
        new ArrayList<>(
            List.of(
                edition.resolve("output/.cajista/made.tsv"),
                edition.resolve("output/.cajista/.cajista-lock"),
                edition.resolve("output/site/.cajista-made"),
                edition.resolve("output/site/.cajista-lock")));
    own.addAll(all(edition.resolve("tei/schema")));
    own.addAll(all(edition.resolve("tei/.cajista")));
    assertThat(own).hasSizeGreaterThan(6);
    List<Path> victims = links(own);
    Run.in(edition, "encode", "--force");
    Run.in(edition, "build");
    assertThat(victims).allSatisfy(victim -> assertThat(victim).hasContent(VICTIM));
  }

  @Test
  void noFileIsMadeWhereALinkLeadsOut() throws IOException {
    for (String name : List.of("zeta.xml", "zeta.xml.merge", "carta-de-muestra.xml")) {
      Path link = edition.resolve("tei").resolve(name);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, outside().resolve(name));
    }
    Run run = Run.in(edition, "encode");
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(run.err()).contains("this is a symbolic link to nothing");
    assertThat(outside()).isEmptyDirectory();
  }

  /** The names that a killed program would have left. */
  @Test
  void leftoversThatAreLinksAreNotFollowed() throws IOException {
    List<Path> victims = new ArrayList<>();
    for (String end : List.of(".old", ".tmp")) {
      Path victim = Files.createDirectories(outside().resolve("of" + end)).resolve("letter.txt");
      victims.add(Files.writeString(victim, VICTIM));
      String name = ".cajista-999999999-1-00000000-0000-0000-0000-000000000000" + end;
      for (String place : List.of("", "output", "tei", "output/.cajista", "output/site")) {
        Path link = Files.createDirectories(edition.resolve(place)).resolve(name);
        Files.createSymbolicLink(link, victim.getParent());
      }
    }
    cajista("build");
    assertThat(victims).allSatisfy(victim -> assertThat(victim).hasContent(VICTIM));
  }

  @Test
  void anUnfinishedChangeOfFilesElsewhereIsNotUndone() throws IOException {
    Path victim = Files.writeString(outside().resolve("profile"), VICTIM);
    Path copies = Files.createDirectories(edition.resolve("output/.cajista/changing"));
    Files.writeString(copies.resolve("files"), victim + "\n");
    Files.writeString(copies.resolve("0.now"), VICTIM);
    Files.writeString(copies.resolve("0.old"), "of a stranger");
    cajista("encode");
    assertThat(victim).hasContent(VICTIM);
    assertThat(copies).doesNotExist();
  }

  /** The folder of all that is made may lead out: the user puts it where there is room. */
  @Test
  void aFolderElsewhereIsWrittenToAndNothingOfOthersInItIsTouched() throws IOException {
    Path elsewhere = Files.createDirectories(outside().resolve("made"));
    List<Path> victims = new ArrayList<>();
    for (String name : List.of("zeta.xml", "site/notes.txt", "site/index.html")) {
      Path victim = elsewhere.resolve(name);
      Files.createDirectories(victim.getParent());
      victims.add(Files.writeString(victim, VICTIM));
    }
    Path lone = Files.writeString(outside().resolve("lone.txt"), "Una carta sola.\n");
    assertThat(Run.in(outside(), "encode", lone.toString(), "-o", "made").status()).isZero();
    String encoded = Files.readString(elsewhere.resolve("lone.xml"));
    for (String link : List.of("output", "tei")) {
      Leftovers.remove(edition.resolve(link));
      Files.createSymbolicLink(edition.resolve(link), elsewhere);
    }
    Run run = Run.in(edition, "build");
    assertThat(run.status()).isEqualTo(ExitStatus.DOCUMENTS);
    assertThat(elsewhere.resolve("carta-de-muestra.xml")).exists();
    assertThat(elsewhere.resolve("lone.xml")).hasContent(encoded);
    assertThat(victims).allSatisfy(victim -> assertThat(victim).hasContent(VICTIM));
    Files.delete(victims.remove(0));
    assertThat(Run.in(edition, "build").err()).contains("index.html: this file was not written by");
    assertThat(victims).allSatisfy(victim -> assertThat(victim).hasContent(VICTIM));
    assertThat(elsewhere.resolve("lone.xml")).hasContent(encoded);
  }

  @Test
  void anotherEditionIsNotWrittenInto() throws IOException {
    assertThat(Run.in(folder, "init", "mine").status()).isZero();
    Path mine = folder.resolve("mine");
    assertThat(Run.in(mine, "build").status()).isZero();
    Path letter = mine.resolve("tei/carta-de-muestra.xml");
    Path page = mine.resolve("output/site/index.html");
    String before = Files.readString(letter) + Files.readString(page);
    Files.writeString(edition.resolve("corpus/carta-de-muestra.txt"), "De otro.\n");
    for (String link : List.of("output", "tei", "output/site")) {
      Leftovers.remove(edition.resolve("output"));
      Leftovers.remove(edition.resolve("tei"));
      Files.createDirectories(edition.resolve(link).getParent());
      Files.createSymbolicLink(edition.resolve(link), mine.resolve(link));
      for (String command : List.of("encode", "build")) {
        Run run = Run.in(edition, command);
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.DOCUMENTS);
        assertThat(run.err()).contains("in another edition", mine.toRealPath().toString());
      }
      Files.delete(edition.resolve(link));
    }
    assertThat(Files.readString(letter) + Files.readString(page)).isEqualTo(before);
  }
}
