package org.cajista.lang;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one document and how often each stands in it: the other half of the evidence beside
 * the dictionaries, above all for names.
 *
 * <p>Only what stands whole and clean counts: not the halves of a word that a line end splits, nor
 * a run of letters that touches a figure or another sign that may be part of the word. A word with
 * hyphens counts as one compound, its parts do not count.
 */
public final class DocumentWords {
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lowered = new HashMap<>();
  private final Map<String, Integer> compounds = new HashMap<>();

  /** The words of all {@code texts}; a line feed in them is a line end. */
  public static DocumentWords of(List<? extends CharSequence> texts) {
    DocumentWords all = new DocumentWords();
    texts.forEach(text -> all.add(text.toString()));
    return all;
  }

  /** How often {@code word} stands in the document, as written. */
  public int count(String word) {
    return words.getOrDefault(word, 0);
  }

  /** How often {@code word} stands in the document, upper and lower case being one. */
  public int countAnyCase(String word) {
    return lowered.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** How often a word with hyphens, such as {@code franco-ruso}, stands there, in any case. */
  public int countCompound(String word) {
    return compounds.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** All words in lower case, without the compounds. */
  public Set<String> lowered() {
    return Collections.unmodifiableSet(lowered.keySet());
  }

  /** All compounds in lower case. */
  public Set<String> compounds() {
    return Collections.unmodifiableSet(compounds.keySet());
  }

  private void add(String text) {
    int end = text.length();
    int i = 0;
    while (i < end) {
      if (!isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean compound = false;
      while (i < end && (isLetter(text.charAt(i)) || isInnerHyphen(text, i))) {
        compound |= text.charAt(i) == '-';
        i++;
      }
      if ((start == 0 || opens(text.charAt(start - 1))) && closes(text, i)) {
        count(text.substring(start, i), compound);
      }
    }
  }

  private void count(String word, boolean compound) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (compound) {
      compounds.merge(lower, 1, Integer::sum);
    } else {
      words.merge(word, 1, Integer::sum);
      lowered.merge(lower, 1, Integer::sum);
    }
  }

  private static boolean isInnerHyphen(String text, int i) {
    return text.charAt(i) == '-'
        && i > 0
        && i + 1 < text.length()
        && isLetter(text.charAt(i - 1))
        && isLetter(text.charAt(i + 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean opens(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "«“‘’'([¡¿—…/*_".indexOf(c) >= 0;
  }

  private static boolean closes(String text, int i) {
    if (i == text.length()) {
      return true;
    }
    char c = text.charAt(i);
    if (c == '!') {
      return i + 1 == text.length() || !isLetter(text.charAt(i + 1));
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".,;:?»”’')]—…/*_".indexOf(c) >= 0;
  }
}
