package org.cajista.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the n-grams of one text in another text. */
final class NGramIndex {
  private static final int NOWHERE = -1;
  private static final int[] NO_PLACES = {};

  /**
   * An odd number, so that two different pairs stay different. Without it most pairs, of two small
   * numbers, would have few different hash codes.
   */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final int size;
  private final int[] a;
  private final int[] b;
  private final int[][] places;

  /**
   * @param size the number of tokens
   * @param a for each place of the first text the number of the n-gram that begins there; {@link
   *     #NOWHERE} if the other text does not contain it
   * @param b the same for the other text
   * @param kinds the number of different n-grams of the other text
   */
  private NGramIndex(int size, int[] a, int[] b, int kinds) {
    this.size = size;
    this.a = a;
    this.b = b;
    int[] counts = new int[kinds];
    for (int gram : b) {
      counts[gram]++;
    }
    this.places = new int[kinds][];
    for (int gram = 0; gram < kinds; gram++) {
      places[gram] = new int[counts[gram]];
    }
    Arrays.fill(counts, 0);
    for (int j = 0; j < b.length; j++) {
      places[b[j]][counts[b[j]]++] = j;
    }
  }

  /** Returns the index of single tokens. */
  static NGramIndex of(List<String> a, List<String> b) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] inB = new int[b.size()];
    for (int j = 0; j < inB.length; j++) {
      inB[j] = numbers.computeIfAbsent(b.get(j), token -> numbers.size());
    }
    int[] inA = new int[a.size()];
    for (int i = 0; i < inA.length; i++) {
      inA[i] = numbers.getOrDefault(a.get(i), NOWHERE);
    }
    return new NGramIndex(1, inA, inB, numbers.size());
  }

  /** Returns the index of n-grams with twice as many tokens. */
  NGramIndex doubled() {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] inB = new int[Math.max(0, b.length - size)];
    for (int j = 0; j < inB.length; j++) {
      inB[j] = numbers.computeIfAbsent(pair(b, j), pair -> numbers.size());
    }
    int[] inA = new int[Math.max(0, a.length - size)];
    for (int i = 0; i < inA.length; i++) {
      boolean known = a[i] != NOWHERE && a[i + size] != NOWHERE;
      inA[i] = known ? numbers.getOrDefault(pair(a, i), NOWHERE) : NOWHERE;
    }
    return new NGramIndex(2 * size, inA, inB, numbers.size());
  }

  private Long pair(int[] ngrams, int at) {
    return ((long) ngrams[at] << 32 | ngrams[at + size]) * SCATTER;
  }

  /** Returns the number of tokens in an n-gram. */
  int size() {
    return size;
  }

  /**
   * Returns the places in the other text of the n-gram that begins at {@code i}, from left to
   * right.
   */
  int[] inB(int i) {
    return a[i] == NOWHERE ? NO_PLACES : places[a[i]];
  }
}
