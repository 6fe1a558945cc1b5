package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cajista.files.AtomicFile;
import org.cajista.report.Fate;

/**
 * One encoded text of which both the program and an editor are authors. What the program wrote it
 * may replace; what an editor has changed it never touches unless told so, and then keeps a copy.
 */
public final class TeiFile {

  /**
   * What became of an encoding, and where.
   *
   * @param file what was written: the file itself, the new encoding beside it, or the copy of the
   *     editor's file
   */
  public record Written(Fate fate, Path file) {}

  private final Path file;

  /**
   * @param file where the encoded text stands or will stand; its name ends with {@code .xml}
   */
  public TeiFile(Path file) {
    this.file = file;
  }

  /**
   * Whether {@code name} is that of an encoding written beside an editor's file, which is no text
   * of the edition.
   */
  public static boolean isBeside(Path file) {
    return file.getFileName().toString().matches(".*\\.new(-\\d+)?\\.xml");
  }

  /** Whether the file is as the program wrote it: no one's work would be lost with it. */
  public boolean isUncorrected() throws IOException {
    return Seal.intact(read(file));
  }

  /**
   * Puts a new encoding in place.
   *
   * @param tei the TEI document
   * @param force whether an editor's file may be replaced
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

  /** The first such name beside the file that no one's work stands under. */
  private Path free(String first, String next) throws IOException {
    String stem = file.getFileName().toString().replaceFirst("\\.xml$", "");
    Path candidate = file.resolveSibling(stem + first);
    for (int n = 2; Files.exists(candidate) && !Seal.intact(read(candidate)); n++) {
      candidate = file.resolveSibling(stem + next.formatted(n));
    }
    return candidate;
  }

  /** The file's text; what is not UTF-8 reads as something that the program did not write. */
  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
