package org.cajista.publish.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.TeiText;

/** Finds the characters of a text that the fonts cannot show. */
final class FoGlyphs {

  private FoGlyphs() {}

  /**
   * Returns the error for the editor.
   *
   * @param texts the texts of the volume
   * @param missing the UTF-16 code units without a glyph, {@link FoEvents#missing()}; not empty
   */
  static PublishException missing(List<TeiText> texts, Set<Character> missing) {
    List<String> places = new ArrayList<>();
    texts.forEach(text -> find(text.file(), missing, places));
    if (places.isEmpty()) {
      missing.forEach(unit -> places.add(texts.get(0).file() + ": " + name(unit)));
    }
    int others = places.size() - 1;
    return new PublishException(
        places.get(0)
            + " is not in the fonts of the PDF"
            + (others > 0 ? " (more such characters are in " + others + " other lines)" : "")
            + ". Write it with other characters, or choose a font that has it (edition.toml,"
            + " [faces]).");
  }

  /** Adds the first such character of each line. */
  private static void find(Path tei, Set<Character> missing, List<String> places) {
    try (BufferedReader lines = Files.newBufferedReader(tei)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
          if (missing.contains(line.charAt(i))) {
            places.add(tei + ":" + number + ":" + (i + 1) + ": " + name(line.codePointAt(i)));
            break;
          }
        }
      }
    } catch (IOException e) {
      // the file was read a moment ago; without it the characters are named without their places
      places.removeIf(place -> place.startsWith(tei + ":"));
    }
  }

  private static String name(int codePoint) {
    return String.format(
        Locale.ROOT,
        "the character «%s» (U+%04X %s)",
        Character.toString(codePoint),
        codePoint,
        Character.getName(codePoint));
  }
}
