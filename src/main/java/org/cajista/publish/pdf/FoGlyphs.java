package org.cajista.publish.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
      // of a pair of halves nobody can say which belongs to which
      missing.stream()
          .filter(unit -> !Character.isSurrogate(unit))
          .forEach(unit -> places.add(texts.get(0).file() + ": " + name(unit)));
    }
    if (places.isEmpty()) {
      places.add(texts.get(0).file() + ": a character beyond U+FFFF");
    }
    int others = places.size() - 1;
    return new PublishException(
        places.get(0)
            + " is not in the fonts of the PDF"
            + (others > 0 ? " (more such characters are in " + others + " other lines)" : "")
            + ". Write it with other characters, or choose a font that has it (edition.toml,"
            + " [faces]).");
  }

  /** A character that the file writes as a number: {@code &#x10198;}, {@code &#66968;}. */
  private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));");

  /** Adds the first such character of each line. */
  private static void find(Path tei, Set<Character> missing, List<String> places) {
    try (BufferedReader lines = Files.newBufferedReader(tei)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int best = line.length();
        int found = -1;
        for (int i = 0;
            i < line.length() && found < 0;
            i += Character.charCount(line.codePointAt(i))) {
          if (lacks(missing, line.codePointAt(i))) {
            best = i;
            found = line.codePointAt(i);
          }
        }
        Matcher reference = REFERENCE.matcher(line);
        while (reference.find() && reference.start() < best) {
          int code = code(reference);
          if (lacks(missing, code)) {
            best = reference.start();
            found = code;
          }
        }
        if (found >= 0) {
          places.add(tei + ":" + number + ":" + (best + 1) + ": " + name(found));
        }
      }
    } catch (IOException e) {
      // the file was read a moment ago; without it the characters are named without their places
      places.removeIf(place -> place.startsWith(tei + ":"));
    }
  }

  private static int code(Matcher reference) {
    return reference.group(1) != null
        ? Integer.parseInt(reference.group(1), 16)
        : Integer.parseInt(reference.group(2));
  }

  /** Is the character, or each half of it, among those without a glyph? */
  private static boolean lacks(Set<Character> missing, int code) {
    if (!Character.isValidCodePoint(code)) {
      return false;
    }
    for (char unit : Character.toChars(code)) {
      if (!missing.contains(unit)) {
        return false;
      }
    }
    return true;
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
