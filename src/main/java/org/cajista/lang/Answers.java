package org.cajista.lang;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers about words that are the same for all texts: each is found once and kept, and when there
 * are too many all are forgotten, so that ten thousand texts need no more room than some.
 * Thread-safe.
 *
 * @param <V> the answers
 */
public final class Answers<V> {
  /** A book of 500 pages has half as many different words. */
  private static final int MOST = 50_000;

  private final Function<String, V> find;
  private final Map<String, V> found = new ConcurrentHashMap<>();

  /**
   * @param find finds the answer for a word; the answer depends on the word alone and is never null
   */
  public Answers(Function<String, V> find) {
    this.find = Objects.requireNonNull(find);
  }

  /** Returns the answer for {@code word}. */
  public V of(String word) {
    V answer = found.get(word);
    if (answer == null) { // finding it may ask for other words: no computeIfAbsent
      answer = find.apply(word);
      if (found.size() >= MOST) {
        found.clear();
      }
      found.put(word, answer);
    }
    return answer;
  }
}
