package org.cajista.edition.registers;

import java.text.Normalizer;
import java.util.Locale;

/** Words without upper case and accents, for comparisons. */
final class FoldedWords {

  private FoldedWords() {}

  /** Returns {@code elisee reclus} for {@code Élisée Reclus}. */
  static String words(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Returns only letters and digits: {@code geburtsdatum} for {@code Geburts-Datum}. */
  static String letters(String text) {
    return words(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** Returns the word by which a name is found, mostly the surname. */
  static String last(String name) {
    String folded = words(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
