package org.cajista.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.Encoder;
import org.cajista.input.PageReaders;
import org.cajista.model.Entry;

/** Page texts as TEI files. */
final class Encoded {

  private Encoded() {}

  /** Encodes {@code raw} into a file of {@code folder}. */
  static Path of(Path raw, Path folder) throws IOException {
    try {
      String tei =
          new Encoder("schema").encode(new PageReaders().read(raw), Entry.NONE, List.of()).tei();
      return Files.writeString(folder.resolve("texto.xml"), tei);
    } catch (org.cajista.input.UnreadableSource e) {
      throw new IOException(e);
    }
  }
}
