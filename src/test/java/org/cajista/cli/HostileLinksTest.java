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
}
