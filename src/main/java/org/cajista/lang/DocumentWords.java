package org.cajista.lang;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The words of one document and how often each stands in it: evidence beside the dictionaries,
 * mainly for names.
 *
 * <p>Only whole and undamaged words count: not the halves of a word that a line end splits, nor a
 * run of letters that touches a figure or another sign that may be part of the word. A word with
 * hyphens counts as one compound, its parts do not count.
 */
public final class DocumentWords {
  private static final String HYPHENS = "-\u00AD\u2010\u2011¬";

  /** The hyphens of black-letter type, which are signs of their own elsewhere. */
  private static final String DOUBLE_HYPHENS = "=⸗";

  private final Map<String, Count> words;
  private final Map<String, Count> lowered = new HashMap<>();
  private final Map<String, Count> compounds = new HashMap<>();

  private DocumentWords(Map<String, Count> words) {
    this.words = words;
  }

  /** How often a word stands somewhere. */
  private static final class Count {
    private int value;
  }

  /** Returns the words of all {@code texts}; a line feed in them is a line end. */
  public static DocumentWords of(List<? extends CharSequence> texts) {
    int half = texts.size() / 2;
    CompletableFuture<Spellings> first =
        CompletableFuture.supplyAsync(() -> spellings(texts.subList(0, half)));
    Spellings second = spellings(texts.subList(half, texts.size()));
    Spellings all = first.join().and(second);
    DocumentWords words = new DocumentWords(all.words);
    // each spelling is put into lower case once, not each time that it stands there
    lower(all.words, words.lowered);
    lower(all.compounds, words.compounds);
    return words;
  }

  /** The words and the words with hyphens of some texts, as they are written. */
  private record Spellings(Map<String, Count> words, Map<String, Count> compounds) {
    /** Adds those of other texts. */
    Spellings and(Spellings others) {
      others.words.forEach((word, count) -> count(word, words).value += count.value);
      others.compounds.forEach((word, count) -> count(word, compounds).value += count.value);
      return this;
    }
  }

  private static Spellings spellings(List<? extends CharSequence> texts) {
    Spellings spellings = new Spellings(new HashMap<>(), new HashMap<>());
    texts.forEach(text -> add(text.toString(), spellings));
    return spellings;
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

  private static void add(String text, Spellings spellings) {
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
      if (opens(text, start) && closes(text, i)) {
        count(text.substring(start, i), compound ? spellings.compounds : spellings.words).value++;
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

  private static boolean opens(String text, int start) {
    return start == 0 || (opens(text.charAt(start - 1)) && !isDivided(text, start));
  }

  /** True if the line end before {@code start} divides a word, whose second half begins there. */
  private static boolean isDivided(String text, int start) {
    if (start < 3 || text.charAt(start - 1) != '\n') {
      return false;
    }
    char sign = text.charAt(start - 2);
    char before = text.charAt(start - 3);
    return HYPHENS.indexOf(sign) >= 0 && Character.isLetterOrDigit(before)
        || DOUBLE_HYPHENS.indexOf(sign) >= 0
            && Character.isLowerCase(before)
            && Character.isLowerCase(text.charAt(start));
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
