package org.cajista.repair;

import java.util.Optional;
import org.cajista.model.Zone;
import org.cajista.repair.DamagedWord.Position;

/**
 * Decides if a word with signs makes sense as it stands, so that the sign is only a sign: a hyphen
 * between two words, an exclamation mark after one, the figure of a note.
 */
final class LiteralReading {
  /** The greatest distance between the figures of two successive notes. */
  private static final int NEAR = 6000;

  private static final String VOWELS = "aeiouyáéíóúàèìòùâêîôûäöü";

  private final KnownWords words;

  LiteralReading(KnownWords words) {
    this.words = words;
  }

  /**
   * True if {@code word} has a vowel: dictionaries also have the names of letters, which are not
   * words.
   */
  private static boolean hasVowel(String word) {
    return word.length() > 2 || word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /**
   * Returns the rule by which {@code word} can stay as it is in its column; empty if there is no
   * such rule.
   */
  Optional<GlyphRule> soundBy(DamagedWord word, ZoneText column) {
    if (word.holes().size() == 1
        && word.position() == Position.FINAL
        && CharacterClasses.isFigure(word.sign(0))) {
      return noteAfterWord(word, column);
    }
    return soundBy(word);
  }

  /** True if it can stay as it is. About figures after a word only the column can decide. */
  boolean isSound(DamagedWord word) {
    return soundBy(word).isPresent();
  }

  private Optional<GlyphRule> soundBy(DamagedWord word) {
    if (word.holes().size() > 1) {
      return Optional.empty();
    }
    if (word.position() == Position.INNER) {
      return by(GlyphRule.COMPOUND, CharacterClasses.isHyphen(word.sign(0)) && isCompound(word));
    }
    if (word.position() == Position.HEAD) {
      String rest = word.text().substring(1);
      return CharacterClasses.isFigure(word.sign(0))
          ? by(GlyphRule.UNIT, rest.length() < 3)
          : by(
              GlyphRule.SIGN_BEFORE,
              CharacterClasses.opensWords(word.sign(0)) && hasVowel(rest) && words.knows(rest));
    }
    return by(GlyphRule.SIGN_AFTER, words.knows(base(word)));
  }

  private static Optional<GlyphRule> by(GlyphRule rule, boolean applies) {
    return applies ? Optional.of(rule) : Optional.empty();
  }

  /**
   * Recognises the figure of a note after a word: by the sequence of the figures, or by a known
   * word of the running text, because notes are called from the text only.
   */
  private Optional<GlyphRule> noteAfterWord(DamagedWord word, ZoneText column) {
    if (isNoteFigure(column.text(), word.offset(0))) {
      return Optional.of(GlyphRule.NOTE_IN_ROW);
    }
    String base = base(word);
    return by(
        GlyphRule.NOTE_AT_WORD,
        column.zone() == Zone.BODY
            && (words.document().count(base) > 0 || words.dictionaries().hasExactly(base))
            && word.tail().length() < 2);
  }

  private static String base(DamagedWord word) {
    return word.text().substring(0, word.text().length() - 1);
  }

  private boolean isCompound(DamagedWord word) {
    int hyphen = word.holes().get(0);
    return words.dictionaries().knows(word.text())
        || (isPart(word.text().substring(0, hyphen)) && isPart(word.text().substring(hyphen + 1)));
  }

  private boolean isPart(String part) {
    return Character.isUpperCase(part.charAt(0)) || words.knows(part);
  }

  /**
   * True if the number that begins at {@code offset}, right after a word, can be a note's: then the
   * figure before or after it is the number before or after it.
   */
  private static boolean isNoteFigure(String text, int offset) {
    int end = endOfNumber(text, offset);
    int number = number(text, offset);
    for (int i = offset - 1; i >= 0 && offset - i < NEAR; i--) {
      if (isRaised(text, i)) {
        if (number(text, i) == number - 1) {
          return true;
        }
        break;
      }
    }
    for (int i = end; i < text.length() && i - end < NEAR; i++) {
      if (isRaised(text, i)) {
        return number(text, i) == number + 1 && i > end + 1; // «Sazono8,104»: one word, one note
      }
    }
    return false;
  }

  /**
   * True if a number begins at {@code i} that is glued to a word or to the punctuation after it.
   */
  private static boolean isRaised(String text, int i) {
    if (i == 0 || !CharacterClasses.isFigure(text.charAt(i))) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && ".,;:?!»”’)]…—".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    int end = endOfNumber(text, i);
    return CharacterClasses.isLetter(text.charAt(before))
        && end - i < 4
        && (end == text.length() || !CharacterClasses.isLetter(text.charAt(end)));
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 5 && CharacterClasses.isFigure(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int number(String text, int start) {
    return Integer.parseInt(text.substring(start, endOfNumber(text, start)));
  }
}
