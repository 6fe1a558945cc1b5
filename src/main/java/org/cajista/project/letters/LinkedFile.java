package org.cajista.project.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cajista.edition.TeiFile;
import org.cajista.files.AtomicFile;

/** A TEI file of an edition that is not encoded anew, but whose links can change. */
public final class LinkedFile {

  private LinkedFile() {}

  /** Returns the letter in {@code file}; empty if there is none. */
  public static Optional<LetterCard> card(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? LetterCard.of(file, text(Files.readAllBytes(file)))
        : Optional.empty();
  }

  /** Changes the links of {@code file}, unless an editor has corrected it. */
  public static void update(Path file, LetterLinks links) throws IOException {
    if (!Files.isRegularFile(file) || !new TeiFile(file).isUncorrected()) {
      return;
    }
    byte[] old = Files.readAllBytes(file);
    String before = text(old);
    String now = links.apply(file, before);
    if (!now.equals(before)) {
      AtomicFile.replace(
          file, old, new TeiFile(file).resealed(before, now).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
