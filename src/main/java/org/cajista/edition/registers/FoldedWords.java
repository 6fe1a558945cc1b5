package org.cajista.edition.registers;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: without case and accents. */
final class FoldedWords {

  private FoldedWords() {}

  /** {@code Élisée Reclus} as {@code elisee reclus}. */
  static String words(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Only the letters and digits: {@code Geburts-Datum} as {@code geburtsdatum}. */
  static String letters(String text) {
    return words(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** The word by which a name is found, mostly the surname. */
  static String last(String name) {
    String folded = words(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
