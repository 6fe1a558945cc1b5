package org.cajista.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.cajista.repair.DamagedWord.Position;
import org.cajista.repair.GlyphTable.Reading;

/**
 * Finds out from the document what its signs stand for. For each sign it takes the strings that are
 * not words as they stand, and finds the ligature that makes words of most of them; then the
 * ligature that makes words of most of the rest; and at last the strings that the document's own
 * words suggest.
 */
final class GlyphEvidence {
  /** The ligatures that nearly every typeface has; and those that only some have. */
  static final List<List<String>> LIGATURES =
      List.of(
          List.of("fi", "fl", "ff", "ffi", "ffl", "Th"),
          List.of(
              "ti", "tt", "tti", "ft", "fft", "ct", "st", "sp", "ch", "ck", "fj", "fb", "fh", "fk",
              "th", "tr", "Qu", "gy", "ij", "f"));

  /** A word with fewer letters left proves nothing. */
  private static final int FEWEST_LETTERS = 3;

  /** The number of different words by which a sign is judged; more would only cost time. */
  private static final int ENOUGH = 4000;

  private final KnownWords words;
  private final LiteralReading plain;
  private Optional<MissingLetters> learnt = Optional.empty();

  GlyphEvidence(KnownWords words, LiteralReading plain) {
    this.words = words;
    this.plain = plain;
  }

  /** Returns the table of the document that has these words with signs. */
  GlyphTable weigh(List<DamagedWord> signed) {
    Map<Character, Map<String, DamagedWord>> frames = new TreeMap<>();
    for (DamagedWord word : signed) {
      if (word.holes().size() == 1
          && word.position() != Position.FINAL
          && word.letters() >= FEWEST_LETTERS
          && !isCapitals(word)) {
        Map<String, DamagedWord> ofSign =
            frames.computeIfAbsent(word.sign(0), sign -> new LinkedHashMap<>());
        if (ofSign.size() < ENOUGH) {
          ofSign.putIfAbsent(word.text(), word);
        }
      }
    }
    Map<Character, List<Reading>> table = new HashMap<>();
    frames.forEach(
        (sign, ofSign) -> {
          List<Reading> readings = readings(sign, ofSign.values());
          if (!readings.isEmpty()) {
            table.put(sign, readings);
          }
        });
    return new GlyphTable(table);
  }

  private List<Reading> readings(char sign, Iterable<DamagedWord> frames) {
    Set<DamagedWord> head = new LinkedHashSet<>();
    Set<DamagedWord> inner = new LinkedHashSet<>();
    for (DamagedWord frame : frames) {
      if (!plain.isSound(frame)) {
        (frame.position() == Position.HEAD ? head : inner).add(frame);
      }
    }
    Set<DamagedWord> open = new LinkedHashSet<>(head);
    open.addAll(inner);
    Set<DamagedWord> every = Set.copyOf(open);
    int all = every.size();
    List<Reading> readings = new ArrayList<>();
    cover(LIGATURES.get(0), open, readings, all, 2, this::spellsWord);
    if (!CharacterClasses.isOrdinary(sign)) {
      // such ligatures are rare, and by chance make words more often
      cover(LIGATURES.get(1), open, readings, all, Math.max(3, all / 20), this::spellsWord);
    }
    boolean explained =
        CharacterClasses.isOrdinary(sign)
            ? isExplained(head, open) || isExplained(inner, open)
            : isExplained(every, open);
    if (!explained) {
      return List.of();
    }
    if (!CharacterClasses.isHyphen(sign)) {
      cover(
          learnt().of(open),
          open,
          readings,
          all,
          2,
          (frame, letters) -> words.document().countAnyCase(spell(frame, letters)) > 1);
    }
    return readings;
  }

  /**
   * Takes reading after reading, each time the one that explains most of the open words, and at
   * least {@code fewest} of them, because a reading of one word can be chance.
   */
  private static void cover(
      List<String> candidates,
      Set<DamagedWord> open,
      List<Reading> readings,
      int all,
      int fewest,
      BiPredicate<DamagedWord, String> explains) {
    Map<String, List<DamagedWord>> explained = new LinkedHashMap<>();
    for (String letters : candidates) {
      List<DamagedWord> by = new ArrayList<>();
      for (DamagedWord frame : open) {
        if (frame.fits(0, letters) && explains.test(frame, letters)) {
          by.add(frame);
        }
      }
      explained.put(letters, by);
    }
    while (true) {
      String best = "";
      int most = fewest - 1;
      for (Map.Entry<String, List<DamagedWord>> entry : explained.entrySet()) {
        entry.getValue().retainAll(open);
        if (entry.getValue().size() > most) {
          best = entry.getKey();
          most = entry.getValue().size();
        }
      }
      if (best.isEmpty()) {
        return;
      }
      boolean ligature = LIGATURES.stream().anyMatch(list -> list.contains(candidates.get(0)));
      readings.add(new Reading(best, most, ligature, (double) most / all));
      explained.remove(best).forEach(open::remove);
    }
  }

  /** Is made only for a document that has lost glyphs. */
  private MissingLetters learnt() {
    if (learnt.isEmpty()) {
      learnt = Optional.of(new MissingLetters(words.document()));
    }
    return learnt.get();
  }

  /** True if what has been found explains nearly half of the words. */
  private static boolean isExplained(Set<DamagedWord> frames, Set<DamagedWord> open) {
    long done = frames.stream().filter(frame -> !open.contains(frame)).count();
    return done >= 2 && done >= 0.4 * frames.size();
  }

  private boolean spellsWord(DamagedWord frame, String letters) {
    return words.knows(spell(frame, letters));
  }

  private static String spell(DamagedWord frame, String letters) {
    return frame.spelled(List.of(letters));
  }

  private static boolean isCapitals(DamagedWord word) {
    return word.text().chars().filter(Character::isUpperCase).count() > 1
        && word.text().chars().noneMatch(Character::isLowerCase);
  }
}
