package org.cajista.publish.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.cajista.publish.faces.Face;
import org.cajista.publish.faces.FaceChain;
import org.cajista.publish.faces.Scripts;

/**
 * Puts into an e-book the faces of other scripts that its text needs, and of them what it needs.
 */
final class EpubFaces {

  private static final String STYLES = "faces.css";

  /** Hebrew is the first script that the face of the text lacks. */
  private static final int FIRST_FOREIGN = 0x590;

  private static final int FIRST_PUNCTUATION = 0x1E00;
  private static final int LAST_PUNCTUATION = 0x20CF;

  private EpubFaces() {}

  /**
   * Writes the faces and their style sheet.
   *
   * @param folder the folder of the book
   * @param words all words of the book
   * @return the names of the files, each with its media type; empty if the text needs none
   */
  static List<String> write(Path folder, String words, FaceChain chain) throws IOException {
    Map<Face, TreeSet<Integer>> needed = new LinkedHashMap<>();
    words
        .codePoints()
        .filter(EpubFaces::isForeign)
        .distinct()
        .forEach(
            code ->
                chain
                    .fallback(new int[] {code})
                    .ifPresent(
                        face -> needed.computeIfAbsent(face, any -> new TreeSet<>()).add(code)));
    if (needed.isEmpty()) {
      return List.of();
    }
    List<String> files = new ArrayList<>(List.of(STYLES + " text/css"));
    StringBuilder css = new StringBuilder();
    for (Map.Entry<Face, TreeSet<Integer>> face : needed.entrySet()) {
      String name = "face-" + face.getKey().name() + ".ttf";
      write(face.getKey(), face.getValue(), folder.resolve(name));
      files.add(name + " font/ttf");
      css.append("@font-face { font-family: \"Libertinus Serif\"; src: url(\"")
          .append(name)
          .append("\"); unicode-range: ")
          .append(
              face.getValue().stream()
                  .map(code -> String.format(Locale.ROOT, "U+%X", code))
                  .collect(Collectors.joining(", ")))
          .append("; }\n");
    }
    Files.writeString(folder.resolve(STYLES), css);
    return files;
  }

  private static boolean isForeign(int code) {
    return code >= FIRST_FOREIGN && (code < FIRST_PUNCTUATION || code > LAST_PUNCTUATION);
  }

  /**
   * Writes the face, or the part of it that is needed. A part has no rules for letters that join,
   * and no characters beyond U+FFFF.
   */
  private static void write(Face face, TreeSet<Integer> codes, Path file) throws IOException {
    try (var bytes = face.open();
        OutputStream out = Files.newOutputStream(file)) {
      if (codes.last() > Character.MAX_VALUE || codes.stream().anyMatch(Scripts::isShaped)) {
        bytes.transferTo(out);
        return;
      }
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        TTFSubsetter subset = new TTFSubsetter(font);
        codes.forEach(subset::add);
        subset.writeToStream(out);
      }
    }
  }
}
