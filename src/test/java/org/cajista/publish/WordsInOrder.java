package org.cajista.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for words in what a program shows of a text: in their order, with little between them.
 * Letters and figures count, signs and white space do not.
 */
final class WordsInOrder {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** How many letters of the editor's or the program's can stand between two words of the text. */
  private static final int BETWEEN = 80;

  private final String shown;
  private final Collection<String> banned;

  /**
   * Begins at the first letter.
   *
   * @param shown what the program shows
   * @param banned what must not stand between the words, such as running heads
   */
  WordsInOrder(String shown, Collection<String> banned) {
    this.shown = letters(shown);
    this.banned =
        banned.stream().map(WordsInOrder::letters).filter(words -> words.length() > 3).toList();
  }

  /** Returns the words that are not at their place, each with what is there. */
  List<String> lost(List<String> words) {
    List<String> lost = new ArrayList<>();
    int at = words.isEmpty() ? 0 : Math.max(0, shown.indexOf(letters(words.get(0))));
    for (String wanted : words) {
      String letters = letters(wanted);
      int found = shown.indexOf(letters, at);
      if (found < 0
          || found > at + BETWEEN
          || banned.stream().anyMatch(shown.substring(at, found)::contains)) {
        lost.add(wanted + " … " + shown.substring(at, Math.min(shown.length(), at + 60)));
      } else {
        at = found + letters.length();
      }
    }
    return lost;
  }

  /** Returns the words that are nowhere. */
  List<String> nowhere(List<String> words) {
    return words.stream().filter(wanted -> !shown.contains(letters(wanted))).toList();
  }

  /** Returns how many letters are shown. */
  int length() {
    return shown.length();
  }

  static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }
}
