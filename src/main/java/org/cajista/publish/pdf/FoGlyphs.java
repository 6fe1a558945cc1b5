package org.cajista.publish.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.publish.press.TeiText;

/** Finds the characters of a text that the fonts cannot show. */
final class FoGlyphs {

  private FoGlyphs() {}

  /**
   * Returns the sentence for the editor.
   *
   * @param texts the texts of the volume
   * @param missing the characters that no face has; not empty
   */
  static String missing(List<TeiText> texts, BitSet missing) {
    List<String> places = new ArrayList<>();
    texts.forEach(text -> find(text.file(), missing, places));
    if (places.isEmpty()) {
      missing.stream().forEach(code -> places.add(texts.get(0).file() + ": " + name(code)));
    }
    int others = places.size() - 1;
    return places.get(0)
        + " is in no font of the PDF, so that □ stands for it"
        + (others > 0 ? " (more such characters are in " + others + " other lines)" : "")
        + ". Name a font that has it (edition.toml, [faces] fallback).";
  }

  /** A character that the file writes as a number: {@code &#x10198;}, {@code &#66968;}. */
  private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));");

  /** Adds the first such character of each line. */
  private static void find(Path tei, BitSet missing, List<String> places) {
    try (BufferedReader lines = Files.newBufferedReader(tei)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int best = line.length();
        int found = -1;
        for (int i = 0;
            i < line.length() && found < 0;
            i += Character.charCount(line.codePointAt(i))) {
          if (missing.get(line.codePointAt(i))) {
            best = i;
            found = line.codePointAt(i);
          }
        }
        Matcher reference = REFERENCE.matcher(line);
        while (reference.find() && reference.start() < best) {
          int code = code(reference);
          if (Character.isValidCodePoint(code) && missing.get(code)) {
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

  private static String name(int codePoint) {
    return String.format(
        Locale.ROOT,
        "the character «%s» (U+%04X %s)",
        Character.toString(codePoint),
        codePoint,
        Character.getName(codePoint));
  }
}
