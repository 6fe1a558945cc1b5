package org.cajista.publish.faces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.cajista.model.publishing.PrintSettings;

/**
 * The faces that are tried for a character, one after the other: that of the style, the upright one
 * of the text, those that the editor names ({@code [faces] fallback}), those of the program.
 */
public final class FaceChain {

  /** The style that every text has. */
  private static final String REGULAR = "regular";

  private final Map<String, Face> styles;
  private final List<Face> fallback;

  private FaceChain(Map<String, Face> styles, List<Face> fallback) {
    this.styles = Map.copyOf(styles);
    this.fallback = List.copyOf(fallback);
  }

  /**
   * Returns the faces for the settings of an edition.
   *
   * @throws IOException if a file of the editor is no font that can be read
   */
  public static FaceChain of(PrintSettings print) throws IOException {
    Map<String, Face> styles = new HashMap<>();
    List<Face> fallback = new ArrayList<>();
    for (Path file : print.fallback()) {
      fallback.add(read("editor-" + (fallback.size() + 1), file));
    }
    for (Face face : own()) {
      Path replaced = print.faces().get(face.name());
      if (replaced != null) {
        styles.put(face.name(), read(face.name(), replaced));
      } else if (PrintSettings.STYLES.contains(face.name())) {
        styles.put(face.name(), face);
      } else {
        fallback.add(face);
      }
    }
    return new FaceChain(styles, fallback);
  }

  /** Returns the faces after those of the text, in the order in which they are tried. */
  public List<Face> fallback() {
    return fallback;
  }

  /** True if the face of the text for a style has the character. */
  public boolean has(String style, int codePoint) {
    return styles.get(style).has(codePoint);
  }

  /** True if the upright face of the text has the character. */
  public boolean hasUpright(int codePoint) {
    return has(REGULAR, codePoint);
  }

  /** Returns the first fallback face that has all {@code characters}. */
  public Optional<Face> fallback(int[] characters) {
    for (Face face : fallback) {
      boolean all = true;
      for (int character : characters) {
        all &= face.has(character);
      }
      if (all) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** Reads the list of the program's faces. */
  private static List<Face> own() {
    List<Face> faces = new ArrayList<>();
    try (InputStream bytes = FaceChain.class.getResourceAsStream(Face.FOLDER + "faces.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", 2);
          faces.add(new Face(fields[0], characters(fields[1]), Optional.empty()));
        }
      }
      return faces;
    } catch (IOException e) {
      throw new UncheckedIOException("the list of faces cannot be read", e);
    }
  }

  private static BitSet characters(String ranges) {
    BitSet characters = new BitSet();
    for (String range : ranges.split(" ")) {
      int hyphen = range.indexOf('-');
      int first = Integer.parseInt(hyphen < 0 ? range : range.substring(0, hyphen), 16);
      int last = hyphen < 0 ? first : Integer.parseInt(range.substring(hyphen + 1), 16);
      characters.set(first, last + 1);
    }
    return characters;
  }

  /** Reads which characters a font file has. */
  private static Face read(String name, Path file) throws IOException {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      BitSet characters = new BitSet();
      for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
        if (cmap.getGlyphId(code) > 0) {
          characters.set(code);
        }
      }
      return new Face(name, characters, Optional.of(file));
    }
  }
}
