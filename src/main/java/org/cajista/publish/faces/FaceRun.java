package org.cajista.publish.faces;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A piece of text in one face.
 *
 * @param text the words
 * @param face the fallback face; empty for a face of the text
 * @param upright true if the upright face of the text has the characters, but not that of the style
 */
public record FaceRun(String text, Optional<Face> face, boolean upright) {

  /** What stands for a character that no face has. */
  private static final String MISSING = "\u25A1";

  /** Signs that the typesetter reads itself and does not print. */
  private static final String SILENT = "\t\n\r\u00AD\u200B\u2060\uFEFF";

  /**
   * Divides a text by the face of its characters. A mark stays with its letter, and blanks between
   * two words of a fallback face stay with them.
   *
   * @param style the style of the text
   * @param missing receives the characters that no face has; □ stands for them
   */
  public static List<FaceRun> of(String text, String style, FaceChain chain, BitSet missing) {
    if (text.codePoints()
        .allMatch(code -> isPlain(code) && (isSilent(code) || chain.has(style, code)))) {
      return List.of(new FaceRun(text, Optional.empty(), false));
    }
    List<FaceRun> runs = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = from + Character.charCount(text.codePointAt(from));
      while (to < text.length() && Scripts.isMark(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
      cluster(text.substring(from, to), style, chain, missing, runs);
      from = to;
    }
    return runs;
  }

  /** Adds a letter with its marks: in one face, or each in its own where no face has them all. */
  private static void cluster(
      String cluster, String style, FaceChain chain, BitSet missing, List<FaceRun> runs) {
    int[] seen = cluster.codePoints().filter(code -> !isSilent(code)).toArray();
    boolean own = true;
    boolean upright = true;
    for (int code : seen) {
      own &= chain.has(style, code);
      upright &= chain.hasUpright(code);
    }
    Optional<Face> face = own || upright ? Optional.empty() : chain.fallback(seen);
    if (own || upright) {
      add(runs, new FaceRun(visible(cluster), Optional.empty(), !own));
    } else if (face.isPresent()) {
      add(runs, new FaceRun(cluster, face, false));
    } else if (seen.length > 1) {
      for (int code : seen) {
        cluster(Character.toString(code), style, chain, missing, runs);
      }
    } else {
      missing.set(seen[0]);
      cluster(MISSING, style, chain, missing, runs);
    }
  }

  private static boolean isPlain(int code) {
    return !Scripts.isInvisible(code);
  }

  private static boolean isSilent(int code) {
    return SILENT.indexOf(code) >= 0 || Scripts.isInvisible(code);
  }

  /** Returns the text without signs that a face of the text would show as a box. */
  private static String visible(String cluster) {
    StringBuilder kept = new StringBuilder();
    cluster.codePoints().filter(code -> !Scripts.isInvisible(code)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static void add(List<FaceRun> runs, FaceRun next) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).goesWith(next)) {
      runs.set(last, new FaceRun(runs.get(last).text + next.text, next.face, next.upright));
    } else if (last >= 1
        && next.face.isPresent()
        && runs.get(last).text.isBlank()
        && runs.get(last - 1).goesWith(next)) {
      String blank = runs.remove(last).text;
      runs.set(
          last - 1, new FaceRun(runs.get(last - 1).text + blank + next.text, next.face, false));
    } else {
      runs.add(next);
    }
  }

  private boolean goesWith(FaceRun next) {
    return face.equals(next.face) && upright == next.upright;
  }
}
