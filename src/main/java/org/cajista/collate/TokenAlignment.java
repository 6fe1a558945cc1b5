package org.cajista.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Pairs the equal tokens of two texts in their order. Phrases that each text has once are paired
 * first, as many as stand in the same order; what lies between them is small and is compared word
 * by word. So the cost grows with the length of the texts, not with its square.
 */
final class TokenAlignment {
  static final int NONE = -1;

  /** The lengths of the phrases. */
  private static final int[] SIZES = {8, 4, 2, 1};

  /** What is longer on both sides and has no phrase in common is not the same text. */
  private static final int LARGEST = 3000;

  /** Fewer equal tokens between much longer differences are chance. */
  private static final int CHANCE = 3;

  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final int[] a;
  private final int[] b;
  private final int[] pairs;

  private TokenAlignment(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    this.pairs = new int[a.length];
    Arrays.fill(pairs, NONE);
  }

  /** Returns for each token of {@code one} the index of its pair in {@code other}, or NONE. */
  static int[] of(List<TextToken> one, List<TextToken> other) {
    Map<String, Integer> numbers = new HashMap<>();
    TokenAlignment alignment = new TokenAlignment(numbers(one, numbers), numbers(other, numbers));
    alignment.align(0, one.size(), 0, other.size(), 0);
    alignment.dropChance(other.size());
    return alignment.pairs;
  }

  private static int[] numbers(List<TextToken> tokens, Map<String, Integer> numbers) {
    return tokens.stream()
        .mapToInt(token -> numbers.computeIfAbsent(token.text(), any -> numbers.size()))
        .toArray();
  }

  private void align(int aFrom, int aTo, int bFrom, int bTo, int level) {
    int i = aFrom;
    int j = bFrom;
    int iEnd = aTo;
    int jEnd = bTo;
    while (i < iEnd && j < jEnd && a[i] == b[j]) {
      pairs[i++] = j++;
    }
    while (iEnd > i && jEnd > j && a[iEnd - 1] == b[jEnd - 1]) {
      pairs[--iEnd] = --jEnd;
    }
    if (i == iEnd || j == jEnd) {
      return;
    }
    if (level == SIZES.length) {
      compare(i, iEnd, j, jEnd);
      return;
    }
    int lastA = i;
    int lastB = j;
    for (int[] anchor : inOrder(anchors(i, iEnd, j, jEnd, SIZES[level]))) {
      if (anchor[0] < lastA || anchor[1] < lastB) {
        continue;
      }
      align(lastA, anchor[0], lastB, anchor[1], level + 1);
      lastA = anchor[0];
      lastB = anchor[1];
      while (lastA < iEnd && lastB < jEnd && a[lastA] == b[lastB]) {
        pairs[lastA++] = lastB++;
      }
    }
    align(lastA, iEnd, lastB, jEnd, level + 1);
  }

  /** Returns the places of the phrases that each stretch has once, by their place in a. */
  private List<int[]> anchors(int aFrom, int aTo, int bFrom, int bTo, int size) {
    Map<Long, int[]> places = new HashMap<>();
    count(a, aFrom, aTo, size, places, 0);
    count(b, bFrom, bTo, size, places, 1);
    List<int[]> anchors = new ArrayList<>();
    for (int[] place : places.values()) {
      if (place[2] == 1 && place[3] == 1) {
        anchors.add(place);
      }
    }
    anchors.sort((one, other) -> Integer.compare(one[0], other[0]));
    return anchors;
  }

  private static void count(
      int[] tokens, int from, int to, int size, Map<Long, int[]> places, int side) {
    for (int i = from; i + size <= to; i++) {
      long hash = 0;
      for (int k = i; k < i + size; k++) {
        hash = (hash + tokens[k] + 1) * SCATTER;
        hash ^= hash >>> 29;
      }
      int[] place = places.computeIfAbsent(hash, any -> new int[4]);
      place[side] = i;
      place[side + 2]++;
    }
  }

  /** Returns the longest sequence whose places rise in both texts. */
  private static List<int[]> inOrder(List<int[]> anchors) {
    int[] tails = new int[anchors.size()];
    int[] before = new int[anchors.size()];
    int length = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (anchors.get(tails[middle])[1] < anchors.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? NONE : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] chosen = new int[length][];
    int at = length == 0 ? NONE : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      chosen[i] = anchors.get(at);
      at = before[at];
    }
    return List.of(chosen);
  }

  private void compare(int aFrom, int aTo, int bFrom, int bTo) {
    if (aTo - aFrom > LARGEST && bTo - bFrom > LARGEST) {
      return;
    }
    int lastA = aFrom;
    int lastB = bFrom;
    Numbers one = new Numbers(a, aFrom, aTo);
    Numbers other = new Numbers(b, bFrom, bTo);
    for (Edit edit : new HistogramDiff().diff(new SameNumbers(), one, other)) {
      while (lastA < aFrom + edit.getBeginA()) {
        pairs[lastA++] = lastB++;
      }
      lastA = aFrom + edit.getEndA();
      lastB = bFrom + edit.getEndB();
    }
    while (lastA < aTo && lastB < bTo) {
      pairs[lastA++] = lastB++;
    }
  }

  /** Takes apart pairs of a few words that stand alone in much that differs on both sides. */
  private void dropChance(int bLength) {
    int gap = 0; // tokens of the smaller side that differ before the run
    int lastA = -1;
    int lastB = -1;
    int i = 0;
    while (i < pairs.length) {
      if (pairs[i] == NONE) {
        i++;
        continue;
      }
      int start = i;
      gap = Math.min(start - lastA - 1, pairs[start] - lastB - 1);
      while (i + 1 < pairs.length && pairs[i + 1] == pairs[i] + 1) {
        i++;
      }
      int nextA = i + 1;
      while (nextA < pairs.length && pairs[nextA] == NONE) {
        nextA++;
      }
      int nextB = nextA < pairs.length ? pairs[nextA] : bLength;
      int after = Math.min(nextA - i - 1, nextB - pairs[i] - 1);
      int length = i - start + 1;
      if (length <= CHANCE && Math.min(gap, after) > 4 * length) {
        Arrays.fill(pairs, start, i + 1, NONE);
      } else {
        lastA = i;
        lastB = pairs[i];
      }
      i++;
    }
  }

  /** A part of the numbers of the tokens. */
  private static final class Numbers extends Sequence {
    private final int[] all;
    private final int from;
    private final int to;

    Numbers(int[] all, int from, int to) {
      this.all = all;
      this.from = from;
      this.to = to;
    }

    @Override
    public int size() {
      return to - from;
    }
  }

  /** Compares numbers of tokens. */
  private static final class SameNumbers extends SequenceComparator<Numbers> {
    @Override
    public boolean equals(Numbers one, int i, Numbers other, int j) {
      return one.all[one.from + i] == other.all[other.from + j];
    }

    @Override
    public int hash(Numbers numbers, int i) {
      return numbers.all[numbers.from + i];
    }
  }
}
