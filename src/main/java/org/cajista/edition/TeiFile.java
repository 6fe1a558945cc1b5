package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cajista.files.AtomicFile;
import org.cajista.report.Fate;

/**
 * One encoded text. Both the program and an editor can write it. The program can replace what it
 * wrote itself. It never replaces a file that an editor has changed, unless it is told to; then it
 * keeps a copy.
 */
public final class TeiFile {

  /**
   * What happened to an encoding.
   *
   * @param fate what happened
   * @param file the written file: the file itself, the new encoding beside it, or the copy of the
   *     file of the editor
   */
  public record Written(Fate fate, Path file) {}

  private final Path file;

  /**
   * @param file the encoded text, which need not exist; its name ends with {@code .xml}
   */
  public TeiFile(Path file) {
    this.file = file;
  }

  /**
   * True if {@code file} is an encoding beside a file of an editor. Such a file is not a text of
   * the edition.
   */
  public static boolean isBeside(Path file) {
    return file.getFileName().toString().matches(".*\\.new(-\\d+)?\\.xml");
  }

  /**
   * True if the file is exactly what the program wrote, so that no work of an editor would be lost
   * with it.
   */
  public boolean isUncorrected() throws IOException {
    return Seal.intact(read(file));
  }

  /**
   * Writes a new encoding.
   *
   * @param tei the TEI document
   * @param force true if a file of an editor can be replaced
   */
  public Written write(String tei, boolean force) throws IOException {
    String sealed = Seal.close(tei);
    if (!Files.exists(file)) {
      AtomicFile.write(file, sealed);
      return new Written(Fate.WRITTEN, file);
    }
    String old = read(file);
    boolean same = Seal.of(old).equals(Seal.of(sealed));
    if (Seal.intact(old)) {
      if (same) {
        return new Written(Fate.UNCHANGED, file);
      }
      AtomicFile.write(file, sealed);
      return new Written(Fate.WRITTEN, file);
    }
    if (force) {
      Path copy = free(".xml.bak", ".xml.bak-%d");
      AtomicFile.write(copy, Files.readAllBytes(file));
      AtomicFile.write(file, sealed);
      return new Written(Fate.REPLACED, copy);
    }
    if (same) {
      return new Written(Fate.KEPT, file);
    }
    Path beside = free(".new.xml", ".new-%d.xml");
    AtomicFile.write(beside, sealed);
    return new Written(Fate.BESIDE, beside);
  }

  /** Returns the first such name beside the file that no work of an editor uses. */
  private Path free(String first, String next) throws IOException {
    String stem = file.getFileName().toString().replaceFirst("\\.xml$", "");
    Path candidate = file.resolveSibling(stem + first);
    for (int n = 2; Files.exists(candidate) && !Seal.intact(read(candidate)); n++) {
      candidate = file.resolveSibling(stem + next.formatted(n));
    }
    return candidate;
  }

  /**
   * Returns the text of the file. A file that is not UTF-8 counts as a file that the program did
   * not write.
   */
  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
