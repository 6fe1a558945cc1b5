package org.cajista.publish.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.faces.FaceChain;
import org.cajista.publish.faces.ForeignFaces;

/** The files of {@code xslt/assets/}, which are part of every web edition. */
public final class Assets {

  private static final String ROOT = "/xslt/assets/";

  private static final String FONTS = "fonts.css";

  /** The names of the files. */
  public static final List<String> NAMES =
      List.of(
          FONTS,
          "edition.css",
          "apparatus.css",
          "looks.css",
          "pages.css",
          "facsimile.css",
          "print.css",
          "view.js",
          "notes.js",
          "edition.js",
          "search.js",
          "lists.js",
          "facsimile.js",
          "fonts/OFL.txt",
          "fonts/libertinus-serif-latin-400-normal.woff2",
          "fonts/libertinus-serif-latin-400-italic.woff2",
          "fonts/libertinus-serif-latin-600-normal.woff2",
          "fonts/libertinus-serif-latin-ext-400-normal.woff2",
          "fonts/libertinus-serif-latin-ext-400-italic.woff2",
          "fonts/libertinus-serif-cyrillic-400-normal.woff2",
          "fonts/libertinus-serif-cyrillic-400-italic.woff2");

  /**
   * What shows pictures of pages near and far, for the editions that have some: the name in the
   * edition, and the place in the library's jar, which has its version (pom.xml).
   */
  private static final Map<String, String> VIEWER =
      Map.of(
          "openseadragon/openseadragon.js",
          "/META-INF/resources/webjars/openseadragon/2.4.2/build/openseadragon/openseadragon.min.js",
          "openseadragon/LICENSE.txt",
          "/META-INF/resources/webjars/openseadragon/2.4.2/LICENSE.txt");

  /** The fonts that nearly every page needs. */
  private static final Pattern COMMON_FACE =
      Pattern.compile("fonts/[a-z-]*-latin-\\d+-[a-z]+\\.woff2");

  private Assets() {}

  /** Copies the viewer of the pictures of pages to {@code folder/assets}. */
  public static void copyViewerTo(Path folder) throws IOException {
    for (Map.Entry<String, String> part : VIEWER.entrySet()) {
      Path file = folder.resolve("assets").resolve(part.getKey());
      Files.createDirectories(file.getParent());
      try (InputStream bytes = resource(part.getValue())) {
        Files.write(file, bytes.readAllBytes());
      }
    }
  }

  /**
   * Copies the files to {@code folder/assets}. The common fonts are put into the style sheet of the
   * fonts.
   */
  public static void copyTo(Path folder) throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve("assets").resolve(name);
      Files.createDirectories(file.getParent());
      if (name.equals(FONTS)) {
        Files.writeString(file, withFaces(new String(read(name), StandardCharsets.UTF_8)));
      } else if (!COMMON_FACE.matcher(name).matches()) {
        Files.write(file, read(name));
      }
    }
  }

  /**
   * Adds faces of other scripts to the fonts that were copied to {@code folder/assets}.
   *
   * @param trees all texts of the edition
   */
  public static void addFaces(List<XdmNode> trees, PrintSettings print, Path folder)
      throws IOException {
    ForeignFaces faces =
        new ForeignFaces(
            trees.stream().flatMapToInt(tree -> tree.getStringValue().codePoints()),
            FaceChain.of(print));
    Path assets = folder.resolve("assets");
    faces.write(assets.resolve("fonts"));
    Files.writeString(assets.resolve(FONTS), faces.rules("fonts/"), StandardOpenOption.APPEND);
  }

  /** Returns the style sheet with the common fonts in it, so that they need no time to load. */
  private static String withFaces(String css) throws IOException {
    StringBuilder whole = new StringBuilder();
    int end = 0;
    for (MatchResult face : COMMON_FACE.matcher(css).results().toList()) {
      whole
          .append(css, end, face.start())
          .append("data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(read(face.group())));
      end = face.end();
    }
    return whole.append(css, end, css.length()).toString();
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream bytes = open(name)) {
      return bytes.readAllBytes();
    }
  }

  /** Opens a file of {@code xslt/assets/}. */
  public static InputStream open(String name) throws IOException {
    return resource(ROOT + name);
  }

  private static InputStream resource(String place) throws IOException {
    InputStream bytes = Assets.class.getResourceAsStream(place);
    if (bytes == null) {
      throw new IOException("the program's jar lacks " + place);
    }
    return bytes;
  }
}
