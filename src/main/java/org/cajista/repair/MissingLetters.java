package org.cajista.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.cajista.lang.DocumentWords;

/**
 * Learns from the document's own words for which letters a sign can stand if no ligature helps:
 * {@code nos"ros} beside {@code nosotros} says {@code ot}.
 */
final class MissingLetters {
  private static final int LONGEST = 3;
  private static final int FEWEST_LETTERS = 5;

  /**
   * The greatest number of words that are used, and of words of the document that are compared with
   * each of them.
   */
  private static final int ENOUGH = 200;

  private static final int MOST_WORDS = 5000;

  private final String[] forward;
  private final String[] backward;

  /** Learns from the words of {@code document}. */
  MissingLetters(DocumentWords document) {
    String[] words = document.lowered().toArray(String[]::new);
    CompletableFuture<String[]> reversed =
        CompletableFuture.supplyAsync(
            () ->
                Arrays.stream(words).map(MissingLetters::reverse).sorted().toArray(String[]::new));
    forward = words.clone();
    Arrays.sort(forward);
    backward = reversed.join();
  }

  /**
   * Returns the letters that make words of at least two of {@code frames}, those that make most
   * words first.
   */
  List<String> of(Collection<DamagedWord> frames) {
    Map<String, Integer> votes = new HashMap<>();
    frames.stream()
        .filter(frame -> frame.letters() >= FEWEST_LETTERS)
        .limit(ENOUGH)
        .forEach(
            frame -> {
              String word = frame.text().toLowerCase(Locale.ROOT);
              String before = word.substring(0, frame.holes().get(0));
              String after = word.substring(frame.holes().get(0) + 1);
              boolean fromHead = before.length() >= after.length();
              for (String middle :
                  fromHead
                      ? middles(forward, before, after)
                      : middles(backward, reverse(after), reverse(before))) {
                votes.merge(fromHead ? middle : reverse(middle), 1, Integer::sum);
              }
            });
    List<String> completions = new ArrayList<>();
    votes.forEach(
        (middle, count) -> {
          if (count > 1) {
            completions.add(middle);
          }
        });
    completions.sort(Comparator.comparing((String s) -> -votes.get(s)).thenComparing(s -> s));
    return completions;
  }

  /** Returns what stands between {@code before} and {@code after} in the words of a sorted list. */
  private static TreeSet<String> middles(String[] sorted, String before, String after) {
    TreeSet<String> middles = new TreeSet<>();
    int from = Arrays.binarySearch(sorted, before);
    from = from < 0 ? -from - 1 : from;
    for (int i = from; i < sorted.length && i - from < MOST_WORDS; i++) {
      String word = sorted[i];
      if (!word.startsWith(before)) {
        break;
      }
      int length = word.length() - before.length() - after.length();
      if (length > 0 && length <= LONGEST && word.endsWith(after)) {
        middles.add(word.substring(before.length(), before.length() + length));
      }
    }
    return middles;
  }

  private static String reverse(String s) {
    return new StringBuilder(s).reverse().toString();
  }
}
