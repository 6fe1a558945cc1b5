package org.cajista.publish.faces;

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
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of other scripts that a text needs beside its own face, and of each what it needs: for
 * e-books and pages of the web, which must not count on the faces of the reader's machine.
 */
public final class ForeignFaces {

  /** Hebrew is the first script that the face of the text lacks. */
  private static final int FIRST_FOREIGN = 0x590;

  private static final int FIRST_PUNCTUATION = 0x1E00;
  private static final int LAST_PUNCTUATION = 0x20CF;

  private final Map<Face, TreeSet<Integer>> needed = new LinkedHashMap<>();

  /**
   * Finds the faces that words need.
   *
   * @param codes the code points of all words, in any order
   */
  public ForeignFaces(IntStream codes, FaceChain chain) {
    codes
        .filter(ForeignFaces::isForeign)
        .distinct()
        .forEach(
            code ->
                chain
                    .fallback(new int[] {code})
                    .ifPresent(
                        face -> needed.computeIfAbsent(face, any -> new TreeSet<>()).add(code)));
  }

  /** Writes the faces into a folder that is there. Returns the names of the files. */
  public List<String> write(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<Face, TreeSet<Integer>> face : needed.entrySet()) {
      write(face.getKey(), face.getValue(), folder.resolve(file(face.getKey())));
      files.add(file(face.getKey()));
    }
    return files;
  }

  /**
   * Returns the rules of CSS by which the face of the text has these faces too; empty if it needs
   * none.
   *
   * @param folder the address of the folder of the files, with its slash; empty for that of the
   *     style sheet
   */
  public String rules(String folder) {
    StringBuilder css = new StringBuilder();
    for (Map.Entry<Face, TreeSet<Integer>> face : needed.entrySet()) {
      css.append("@font-face { font-family: \"Libertinus Serif\"; src: url(\"")
          .append(folder)
          .append(file(face.getKey()))
          .append("\"); unicode-range: ")
          .append(
              face.getValue().stream()
                  .map(code -> String.format(Locale.ROOT, "U+%X", code))
                  .collect(Collectors.joining(", ")))
          .append("; }\n");
    }
    return css.toString();
  }

  private static String file(Face face) {
    return "face-" + face.name() + ".ttf";
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
