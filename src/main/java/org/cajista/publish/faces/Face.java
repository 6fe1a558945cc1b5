package org.cajista.publish.faces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/**
 * A face of type and the characters that it has.
 *
 * @param name the name by which the typesetter knows it
 * @param characters the code points; do not change it
 * @param file the file of the editor; empty for a face of the program
 */
public record Face(String name, BitSet characters, Optional<Path> file) {

  /** The folder of the program's fallback faces. */
  static final String FOLDER = "/fonts/fallback/";

  /** Checks that it has a name. */
  public Face {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a face without a name");
    }
  }

  /** True if the face has the character. */
  public boolean has(int codePoint) {
    return characters.get(codePoint);
  }

  /** Opens the TrueType file. */
  public InputStream open() throws IOException {
    if (file.isPresent()) {
      return Files.newInputStream(file.get());
    }
    InputStream bytes = Face.class.getResourceAsStream(FOLDER + name + ".ttf");
    if (bytes == null) {
      throw new IOException("the program's jar lacks " + FOLDER + name + ".ttf");
    }
    return bytes;
  }
}
