package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new edition with a sample letter and one text more, and the program run in it. */
abstract class NewEditionFixture {
  static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path folder;
  Path edition;
  Path letter;

  @BeforeEach
  void aNewEdition() throws IOException {
    edition = folder.resolve("cartas");
    assertThat(Run.in(folder, "init", "cartas").status()).isZero();
    Files.writeString(edition.resolve("corpus/zeta.txt"), "Una página, sin más.\n");
    letter = edition.resolve("tei/carta-de-muestra.xml");
  }

  /** Runs the program in the edition; it must end well. */
  final Run cajista(String... arguments) {
    Run run = Run.in(edition, arguments);
    assertThat(run.status()).as(run.err() + run.out()).isZero();
    return run;
  }

  /** Corrects a word by hand, as an editor does. */
  static void correct(Path tei) throws IOException {
    String text = Files.readString(tei);
    String corrected = text.replace("El cajista", "El buen cajista");
    assertThat(corrected).isNotEqualTo(text);
    Files.writeString(tei, corrected);
  }

  static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).equals(LONG_AGO);
  }
}
