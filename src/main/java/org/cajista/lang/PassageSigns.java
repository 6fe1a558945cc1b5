package org.cajista.lang;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Knows lines that are nothing but a sign of what the manuscript does with a passage: {@code
 * [tachado]}, {@code [/tachado con lápiz azul]}, {@code [reservar]}. Such a line opens or closes
 * the passage; it is no heading and no running head.
 */
public final class PassageSigns {
  private static final Pattern SIGN = Pattern.compile("\\[/?\\p{L}[\\p{L}\\p{M}\\s\\[\\]/]*\\]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final List<Lexicon> signs;
  private final List<Lexicon> others;

  /** Takes the word lists of one language or of several. */
  public PassageSigns(Function<WordList, Lexicon> lists) {
    signs = List.of(lists.apply(WordList.STRUCK), lists.apply(WordList.METAMARK));
    others =
        List.of(
            lists.apply(WordList.TOOL),
            lists.apply(WordList.COLOUR),
            lists.apply(WordList.FREQUENT_WORDS));
  }

  /** Whether all words of the line, without white space at its ends, belong to such signs. */
  public boolean areAllOf(String line) {
    if (!line.startsWith("[") || !SIGN.matcher(line).matches()) {
      return false;
    }
    boolean says = false;
    for (String word : NO_LETTERS.split(line.substring(line.startsWith("[/") ? 2 : 1))) {
      boolean sign = isIn(signs, word);
      if (!sign && !isIn(others, word)) {
        return false;
      }
      says |= sign;
    }
    return says;
  }

  private static boolean isIn(List<Lexicon> lists, String word) {
    return lists.stream().anyMatch(list -> list.containsAnyCase(word));
  }
}
