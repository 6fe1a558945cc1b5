package org.cajista.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of {@code xslt/assets/}, which every web edition carries. */
final class Assets {

  private static final String ROOT = "/xslt/assets/";

  private static final String FONTS = "fonts.css";

  private static final List<String> NAMES =
      List.of(
          "edition.css",
          "apparatus.css",
          "pages.css",
          "print.css",
          "view.js",
          "notes.js",
          "edition.js",
          "search.js",
          "fonts/OFL.txt",
          "fonts/libertinus-serif-latin-ext-400-normal.woff2",
          "fonts/libertinus-serif-latin-ext-400-italic.woff2",
          "fonts/libertinus-serif-cyrillic-400-normal.woff2",
          "fonts/libertinus-serif-cyrillic-400-italic.woff2");

  /** The faces that nearly every page needs: {@code url("fonts/…-latin-400-normal.woff2")}. */
  private static final Pattern COMMON_FACE =
      Pattern.compile("url\\(\"(fonts/[a-z-]*-latin-\\d+-[a-z]+\\.woff2)\"\\)");

  private Assets() {}

  /** Puts them into {@code folder/assets}. */
  static void copyTo(Path folder) throws IOException {
    Path assets = folder.resolve("assets");
    for (String name : NAMES) {
      Path file = assets.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, read(name));
    }
    Files.writeString(
        assets.resolve(FONTS), withFaces(new String(read(FONTS), StandardCharsets.UTF_8)));
  }

  /**
   * The style sheet of the fonts with the common faces in it, so that they need no time to come.
   */
  private static String withFaces(String css) throws IOException {
    StringBuilder whole = new StringBuilder();
    int end = 0;
    for (MatchResult face : COMMON_FACE.matcher(css).results().toList()) {
      whole
          .append(css, end, face.start())
          .append("url(\"data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(read(face.group(1))))
          .append("\")");
      end = face.end();
    }
    return whole.append(css, end, css.length()).toString();
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream bytes = Assets.class.getResourceAsStream(ROOT + name)) {
      if (bytes == null) {
        throw new IOException("the program's jar lacks " + ROOT + name);
      }
      return bytes.readAllBytes();
    }
  }
}
