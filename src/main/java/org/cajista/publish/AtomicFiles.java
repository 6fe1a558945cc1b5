package org.cajista.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that a reader sees the old one or the new one, never half of one. */
final class AtomicFiles {

  /** Puts the bytes of a file in place. */
  interface Content {
    /** Writes to {@code temporary}, an empty file beside the final one. */
    void writeTo(Path temporary) throws IOException, PublishException;
  }

  private AtomicFiles() {}

  /**
   * Makes {@code file}, its folders too. When {@code content} fails the old file stays and the
   * temporary one goes.
   */
  static void write(Path file, Content content) throws IOException, PublishException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // not createTempFile: its files are for the owner alone, and a web server must read these
    Path temporary = Files.createFile(folder.resolve(".cajista-" + UUID.randomUUID() + ".tmp"));
    try {
      content.writeTo(temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Makes {@code file} of {@code text} in UTF-8. */
  static void write(Path file, String text) throws IOException, PublishException {
    write(file, temporary -> Files.writeString(temporary, text, StandardCharsets.UTF_8));
  }

  /** Moves a finished file into place. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
