package org.cajista.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The letters for which each sign of the document stands.
 *
 * @param readings of each sign, its readings, that with the most evidence first
 */
record GlyphTable(Map<Character, List<Reading>> readings) {

  /**
   * One reading of a sign.
   *
   * @param letters the letters for which it stands
   * @param words how many different words of the document show it
   * @param ligature true if it is a ligature of type faces, and not learnt from the document
   * @param share of the words with the sign that were no words as they stood, the share that it
   *     explains, from 0 to 1
   */
  record Reading(String letters, int words, boolean ligature, double share) {}

  GlyphTable {
    readings = Map.copyOf(readings);
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  List<Reading> of(char sign) {
    return readings.getOrDefault(sign, List.of());
  }

  /**
   * Returns the reading for a place where no known word helps: of the ligatures that fit it the one
   * with the most evidence, if the sign is well known.
   */
  Optional<Reading> leading(DamagedWord word, int hole) {
    return of(word.sign(hole)).stream()
        .filter(reading -> reading.ligature() && word.fits(hole, reading.letters()))
        .filter(reading -> reading.words() >= 3 || reading.share() > 0.7)
        .findFirst();
  }

  /** Returns the signs in order. */
  Set<Character> signs() {
    return new TreeMap<>(readings).keySet();
  }
}
