package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * A program that was killed while a file had lost its old place and not yet got its new content:
 * the next one gives the file back, also where a symbolic link in the edition leads to it.
 */
@DisabledOnOs(OS.WINDOWS)
final class KilledWriterTest extends NewEditionFixture {
  private static final String ASIDE =
      ".cajista-999999999-1-00000000-0000-0000-0000-000000000000.old";

  /** Moves a file to another folder of the edition, with a link in its place; returns the file. */
  private Path linked(Path file, String folder) throws IOException {
    Path real = Files.createDirectories(edition.resolve(folder)).resolve(file.getFileName());
    Files.move(file, real);
    Files.createSymbolicLink(file, file.getParent().relativize(real));
    return real;
  }

  private static void killed(Path file) throws IOException {
    Path aside = Files.createDirectory(file.resolveSibling(ASIDE));
    Files.move(file, aside.resolve(file.getFileName()));
  }

  @Test
  void registersComeBack() throws IOException {
    cajista("encode");
    for (String name : new String[] {"persons.xml", "places.xml"}) {
      Path register = edition.resolve(name);
      assertThat(register).exists();
      Path real = linked(register, "registers");
      String before = Files.readString(real);
      killed(real);
      cajista("encode");
      assertThat(real).hasContent(before);
      assertThat(register).isSymbolicLink();
      assertThat(real.resolveSibling(ASIDE)).doesNotExist();
    }
  }

  @Test
  void aCorrectedTextComesBack() throws IOException {
    Files.writeString(edition.resolve("corpus/zeta.txt"), "El cajista compone de pie.\n");
    cajista("encode");
    Path text = edition.resolve("tei/zeta.xml");
    correct(text);
    Path real = linked(text, "texts");
    killed(real);
    cajista("encode");
    assertThat(Files.readString(real)).contains("El buen cajista");
    assertThat(text).isSymbolicLink();
    assertThat(real.resolveSibling(ASIDE)).doesNotExist();
  }
}
