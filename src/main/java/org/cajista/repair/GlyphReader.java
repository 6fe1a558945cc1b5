package org.cajista.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.repair.DamagedWord.Position;
import org.cajista.repair.GlyphTable.Reading;
import org.cajista.report.Votes;

/** Decides what stands in one word with signs, by the table and by which words are known. */
final class GlyphReader {
  /** A word with fewer letters left is like too many other words. */
  private static final int FEWEST_LETTERS = 4;

  private final GlyphTable table;
  private final KnownWords words;
  private final LiteralReading plain;
  private final Map<Character, double[]> lostAtHead = new HashMap<>();

  GlyphReader(GlyphTable table, KnownWords words, LiteralReading plain) {
    this.table = table;
    this.words = words;
    this.plain = plain;
  }

  /** Learns how often each sign at the head of a word is a glyph, and how often only a sign. */
  void learn(Iterable<DamagedWord> distinct) {
    for (DamagedWord word : distinct) {
      if (word.position() == Position.HEAD
          && word.holes().size() == 1
          && word.letters() > 1
          && Character.isLowerCase(word.text().charAt(1))) {
        boolean sound = plain.isSound(word);
        boolean completes = !known(word).isEmpty();
        if (sound != completes) {
          lostAtHead.computeIfAbsent(word.sign(0), sign -> new double[2])[completes ? 0 : 1]++;
        }
      }
    }
  }

  private boolean isMostlyLostAtHead(char sign) {
    double[] counts = lostAtHead.getOrDefault(sign, new double[2]);
    return counts[0] > 3 * counts[1];
  }

  /** Returns what stands in {@code word}: its readings and the votes on them. */
  GlyphChoice read(DamagedWord word, ZoneText column) {
    GlyphChoice choice = readAll(word, column);
    boolean headMayBeSign = word.holes().size() > 1 && word.position() == Position.HEAD;
    return headMayBeSign && choice.winner().isEmpty()
        ? readAll(word.withoutHead(), column)
        : choice;
  }

  private GlyphChoice readAll(DamagedWord word, ZoneText column) {
    GlyphChoice choice = new GlyphChoice(word);
    List<List<String>> known = known(word);
    Optional<GlyphRule> sound = plain.soundBy(word, column);
    sound.ifPresent(choice.asItStands()::cast);
    known.forEach(letters -> choice.on(letters).cast(GlyphRule.KNOWN));
    if (known.isEmpty()) {
      if (sound.isEmpty() && !rare(choice) && !guess(choice)) {
        choice.asItStands().cast(GlyphRule.UNREAD);
      }
      return choice;
    }
    Optional<GlyphRule> overrules = sound.flatMap(any -> overrules(word, known));
    overrules.ifPresent(rule -> known.forEach(letters -> choice.on(letters).cast(rule)));
    boolean open = sound.isEmpty() || overrules.isPresent();
    if (open && (word.letters() == 1 || known.size() > 1)) {
      compare(choice, known, column);
    }
    return choice;
  }

  /** Returns the rule by which a known word counts for more than the word as it stands. */
  private Optional<GlyphRule> overrules(DamagedWord word, List<List<String>> known) {
    if (word.position() == Position.HEAD) {
      return isMostlyLostAtHead(word.sign(0))
          ? Optional.of(GlyphRule.LOST_AT_HEAD)
          : Optional.empty();
    }
    boolean well =
        word.position() == Position.INNER
            && word.letters() > 3
            && !words.dictionaries().knows(word.text())
            && known.stream().anyMatch(readings -> words.knowsWell(word.spelled(readings)));
    return well ? Optional.of(GlyphRule.KNOWN_WELL) : Optional.empty();
  }

  /** Returns all fillings that give a known word. */
  private List<List<String>> known(DamagedWord word) {
    List<List<String>> fillings = List.of(List.of());
    for (int n = 0; n < word.holes().size(); n++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> filling : fillings) {
        for (Reading reading : table.of(word.sign(n))) {
          if (word.fits(n, reading.letters())) {
            List<String> more = new ArrayList<>(filling);
            more.add(reading.letters());
            longer.add(more);
          }
        }
      }
      fillings = longer;
    }
    return fillings.stream().filter(filling -> words.knows(word.spelled(filling))).toList();
  }

  /** Chooses among several known words the one that is common in the language around. */
  private void compare(GlyphChoice choice, List<List<String>> known, ZoneText column) {
    DamagedWord word = choice.word();
    int start = word.offset(0);
    int end = word.offsets().get(word.offsets().size() - 1) + 1;
    NeighbouringWords around =
        new NeighbouringWords(column.text(), start, end, words.dictionaries());
    double best = -1;
    double second = -1;
    for (List<String> letters : known) {
      String spelled = word.spelled(letters);
      int count = Math.min(words.document().countAnyCase(spelled), 1000);
      Votes fit =
          new Votes()
              .cast(GlyphRule.AROUND, around.fit(spelled))
              .cast(GlyphRule.COUNT, Math.log1p(count));
      choice.on(letters).add(fit);
      second = Math.max(second, Math.min(best, fit.sum()));
      best = Math.max(best, fit.sum());
    }
    if (best <= second + 1) {
      choice.doubt();
    }
  }

  /**
   * A word of the language with a ligature for which the table has too few words: where a sign that
   * is nothing else stands for {@code fi}, it may stand for {@code fl} in the one {@code
   * conflicto}.
   */
  private boolean rare(GlyphChoice choice) {
    DamagedWord word = choice.word();
    boolean lost =
        word.holes().size() == 1
            && word.letters() >= FEWEST_LETTERS
            && !CharacterClasses.isOrdinary(word.sign(0))
            && (GlyphCodes.isCode(word.sign(0))
                || table.of(word.sign(0)).stream().anyMatch(Reading::ligature));
    List<String> fitting =
        !lost
            ? List.of()
            : GlyphEvidence.LIGATURES.get(0).stream()
                .filter(letters -> word.fits(0, letters))
                .filter(letters -> words.knowsWell(word.spelled(List.of(letters))))
                .toList();
    if (fitting.size() != 1) {
      return false;
    }
    choice.on(fitting).cast(GlyphRule.RARE_LIGATURE);
    return true;
  }

  /** Votes on an unknown name whose sign can only be a glyph. */
  private boolean guess(GlyphChoice choice) {
    DamagedWord word = choice.word();
    List<String> readings = new ArrayList<>();
    boolean sure = true;
    for (int n = 0; n < word.holes().size(); n++) {
      Optional<Reading> leading = table.leading(word, n);
      boolean adjoins = n > 0 && word.holes().get(n) == word.holes().get(n - 1) + 1;
      if (leading.isEmpty() || adjoins || !canOnlyBeGlyph(word, n)) {
        return false;
      }
      readings.add(leading.get().letters());
      sure &= leading.get().words() > 3 && isAlone(leading.get(), word, n);
    }
    choice.on(readings).cast(GlyphRule.ONLY_GLYPH);
    boolean figure = word.position() == Position.FINAL && CharacterClasses.isFigure(word.sign(0));
    if (!sure || figure) {
      choice.doubt();
    }
    return true;
  }

  /** True if no other reading with much evidence could stand in the hole. */
  private boolean isAlone(Reading leading, DamagedWord word, int n) {
    return table.of(word.sign(n)).stream()
        .filter(other -> other != leading && word.fits(n, other.letters()))
        .noneMatch(other -> other.words() * 20 > leading.words());
  }

  private boolean canOnlyBeGlyph(DamagedWord word, int n) {
    char sign = word.sign(n);
    int hole = word.holes().get(n);
    if (CharacterClasses.isHyphen(sign)) {
      return false;
    }
    if (hole == 0) {
      return word.letters() > 2 && isMostlyLostAtHead(sign);
    }
    if (hole < word.text().length() - 1) {
      return true;
    }
    boolean name = Character.isUpperCase(word.text().charAt(0)) && word.letters() > 2;
    return !CharacterClasses.isOrdinary(sign)
        || (CharacterClasses.isFigure(sign) && name && word.tail().isEmpty());
  }
}
