package org.cajista.lang;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one document and how often each stands in it: evidence beside the dictionaries,
 * mainly for names.
 *
 * <p>Only whole and undamaged words count: not the halves of a word that a line end splits, nor a
 * run of letters that touches a figure or another sign that may be part of the word. A word with
 * hyphens counts as one compound, its parts do not count.
 */
public final class DocumentWords {
  private final Map<String, Count> words = new HashMap<>();
  private final Map<String, Count> lowered = new HashMap<>();
  private final Map<String, Count> compounds = new HashMap<>();

  /** How often a word stands somewhere. */
  private static final class Count {
    private int value;
  }

  /** Returns the words of all {@code texts}; a line feed in them is a line end. */
  public static DocumentWords of(List<? extends CharSequence> texts) {
    DocumentWords all = new DocumentWords();
    Map<String, Count> hyphened = new HashMap<>();
    texts.forEach(text -> all.add(text.toString(), hyphened));
    // each spelling is put into lower case once, not each time that it stands there
    lower(all.words, all.lowered);
    lower(hyphened, all.compounds);
    return all;
  }

  private static void lower(Map<String, Count> counts, Map<String, Count> lowered) {
    counts.forEach(
        (word, count) -> count(word.toLowerCase(Locale.ROOT), lowered).value += count.value);
  }

  /** Returns how often {@code word} stands in the document, as written. */
  public int count(String word) {
    return value(words.get(word));
  }

  /** Returns how often {@code word} stands in the document, upper and lower case being one. */
  public int countAnyCase(String word) {
    return value(lowered.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns how often a word with hyphens, such as {@code franco-ruso}, stands there, in any case.
   */
  public int countCompound(String word) {
    return value(compounds.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Returns all words in lower case, without the compounds. */
  public Set<String> lowered() {
    return Collections.unmodifiableSet(lowered.keySet());
  }

  /** Returns all compounds in lower case. */
  public Set<String> compounds() {
    return Collections.unmodifiableSet(compounds.keySet());
  }

  private static int value(Count count) {
    return count == null ? 0 : count.value;
  }

  private void add(String text, Map<String, Count> hyphened) {
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
        count(text.substring(start, i), compound ? hyphened : words).value++;
      }
    }
  }

  private static Count count(String word, Map<String, Count> counts) {
    Count count = counts.get(word); // it nearly always is there
    if (count == null) {
      count = new Count();
      counts.put(word, count);
    }
    return count;
  }

  private static boolean isInnerHyphen(String text, int i) {
    return text.charAt(i) == '-'
        && i > 0
        && i + 1 < text.length()
        && isLetter(text.charAt(i - 1))
        && isLetter(text.charAt(i + 1));
  }

  private static boolean isLetter(char c) {
    return c < 128
        ? (c | 32) >= 'a' && (c | 32) <= 'z'
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
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
