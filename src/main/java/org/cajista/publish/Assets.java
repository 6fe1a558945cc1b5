package org.cajista.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of {@code xslt/assets/}, which every web edition carries. */
final class Assets {

  private static final String ROOT = "/xslt/assets/";

  /** Their names in the folder. */
  static final List<String> NAMES =
      List.of(
          "fonts.css",
          "edition.css",
          "apparatus.css",
          "pages.css",
          "edition.js",
          "fonts/OFL.txt",
          "fonts/libertinus-serif-latin-400-normal.woff2",
          "fonts/libertinus-serif-latin-400-italic.woff2",
          "fonts/libertinus-serif-latin-600-normal.woff2",
          "fonts/libertinus-serif-latin-ext-400-normal.woff2",
          "fonts/libertinus-serif-latin-ext-400-italic.woff2",
          "fonts/libertinus-serif-cyrillic-400-normal.woff2",
          "fonts/libertinus-serif-cyrillic-400-italic.woff2");

  private Assets() {}

  /** Puts them into {@code folder/assets}. */
  static void copyTo(Path folder) throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve("assets").resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream bytes = open(name)) {
        Files.copy(bytes, file);
      }
    }
  }

  /** Opens a file of {@code xslt/assets/}. */
  static InputStream open(String name) throws IOException {
    InputStream bytes = Assets.class.getResourceAsStream(ROOT + name);
    if (bytes == null) {
      throw new IOException("the program's jar lacks " + ROOT + name);
    }
    return bytes;
  }
}
