package org.cajista.annotate.dates.years;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Spelling;
import org.cajista.lang.TagSet.Meaning;
import org.cajista.lang.WordList;

/**
 * Decides if a sentence is about the future: {@code I shall be back in April}, {@code vendra en
 * mai}. A letter speaks of the past otherwise. Not thread-safe.
 */
final class FutureSentences {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][)\\]»”\"]*\\s+(?=[\\p{Lu}¿¡«“\"\\[(—–])");
  private static final int NEAR = 160; // characters
  private static final int SHORTEST_CLAUSE = 12; // characters beside the date
  private static final String PARTING = ",;:()—–";

  private final Lexicon words;
  private final Optional<Spelling> spelling;
  private final Map<String, Boolean> known = new HashMap<>();

  FutureSentences(Language language) {
    this.words = language.lexicon(WordList.FUTURE_WORDS);
    this.spelling = language.spelling();
  }

  /** True if the sentence around the characters {@code start} to {@code end} looks ahead. */
  boolean isFuture(String text, int start, int end) {
    int from = Math.max(0, start - NEAR);
    Matcher stop = SENTENCE_END.matcher(text).region(from, start);
    while (stop.find()) {
      from = stop.end();
    }
    Matcher next = SENTENCE_END.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    int to = next.find() ? next.start() : Math.min(text.length(), end + NEAR);
    int[] clause = clause(text, from, start, end, to);
    Matcher word = WORD.matcher(text).region(clause[0], clause[1]);
    while (word.find()) {
      if (known.computeIfAbsent(word.group(), this::looksAhead)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the clause around a date, or the whole sentence where the clause is hardly more than
   * it.
   */
  private static int[] clause(String text, int from, int start, int end, int to) {
    int first = start;
    while (first > from && PARTING.indexOf(text.charAt(first - 1)) < 0) {
      first--;
    }
    int last = end;
    while (last < to && PARTING.indexOf(text.charAt(last)) < 0) {
      last++;
    }
    boolean verbless = start - first + last - end < SHORTEST_CLAUSE;
    return verbless ? new int[] {from, to} : new int[] {first, last};
  }

  /** True if a sentence ends between two places of {@code text}. */
  static boolean sentenceEnds(String text, int from, int to) {
    return from < to && SENTENCE_END.matcher(text).region(from, to).find();
  }

  private boolean looksAhead(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower)
        || spelling.filter(dictionary -> isFuture(dictionary, lower)).isPresent();
  }

  private static boolean isFuture(Spelling dictionary, String word) {
    return dictionary.tags(word).stream()
        .anyMatch(tag -> dictionary.tagSet().says(Meaning.FUTURE, tag));
  }
}
