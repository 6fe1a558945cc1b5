package org.cajista.publish.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.cajista.publish.faces.Face;

/**
 * The only files that FOP can read: its settings and the fonts, from the folder {@code fonts/} of
 * the program or from the edition, and the pictures that the program has copied for the text. A
 * document that names another file or an address gets nothing.
 */
public final class FoFonts implements ResourceResolver {

  /** The address against which FOP resolves the names of font files. */
  static final URI BASE = URI.create("cajista:/fonts/");

  /** The settings of FOP, a file of {@code fonts/}. */
  static final String SETTINGS = "fop.xml";

  /** The font of the program for each style, a file of {@code fonts/}. */
  static final Map<String, String> OWN =
      Map.of(
          "regular", "LibertinusSerif-Regular.ttf",
          "italic", "LibertinusSerif-Italic.ttf",
          "bold", "LibertinusSerif-Bold.ttf",
          "bold-italic", "LibertinusSerif-BoldItalic.ttf");

  /** How the address of a picture begins, against {@link #BASE}. */
  private static final String PICTURE = "picture-";

  private final Map<String, Path> faces;
  private final Map<String, Face> fallback;
  private volatile Optional<Path> pictures = Optional.empty();

  /**
   * @param faces font files that replace those of the program, by style
   */
  public FoFonts(Map<String, Path> faces) {
    this(faces, List.of());
  }

  /**
   * @param faces font files that replace those of the program, by style
   * @param fallback the faces for other characters
   */
  FoFonts(Map<String, Path> faces, List<Face> fallback) {
    this.faces = Map.copyOf(faces);
    this.fallback =
        fallback.stream().collect(Collectors.toUnmodifiableMap(Face::name, Function.identity()));
  }

  /** Returns the settings of FOP, in which each fallback face is a family of its own. */
  InputStream settings() throws IOException {
    StringBuilder families = new StringBuilder();
    for (String name : fallback.keySet().stream().sorted().toList()) {
      families
          .append("<font kerning='no' embedding-mode='subset' embed-url='")
          .append(name)
          .append("'><font-triplet style='normal' weight='normal' name='")
          .append(name)
          .append("'/></font>");
    }
    try (InputStream settings = open(SETTINGS)) {
      return new ByteArrayInputStream(
          new String(settings.readAllBytes(), StandardCharsets.UTF_8)
              .replace("</fonts>", families + "</fonts>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Serves the pictures of a folder from now on. */
  void showPicturesOf(Path folder) {
    pictures = Optional.of(folder);
  }

  /** Opens the font of a style. */
  public InputStream face(String style) throws IOException {
    Path given = faces.get(style);
    return given == null ? open(OWN.get(style)) : Files.newInputStream(given);
  }

  /** Opens a file of {@code fonts/}. */
  static InputStream open(String name) throws IOException {
    InputStream bytes = FoFonts.class.getResourceAsStream("/fonts/" + name);
    if (bytes == null) {
      throw new IOException("the program's jar lacks fonts/" + name);
    }
    return bytes;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    // an address without a path, such as data:…, names no file
    String style = Objects.requireNonNullElse(BASE.relativize(uri).getPath(), "");
    if (style.startsWith(PICTURE) && style.indexOf('/') < 0 && pictures.isPresent()) {
      return new Resource(Files.newInputStream(pictures.get().resolve(style)));
    }
    if (fallback.containsKey(style)) {
      return new Resource(fallback.get(style).open());
    }
    if (!OWN.containsKey(style)) {
      throw new IOException("not a font of the program: " + uri);
    }
    return new Resource(face(style));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("the typesetter writes no files of its own: " + uri);
  }
}
