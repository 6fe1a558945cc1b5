package org.cajista.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a long text that contains a sample: the tokens from {@code start} up to, but not
 * including, {@code end}. It is found by runs of four tokens that occur only once in each text;
 * most of them lie on one diagonal.
 */
record SampleWindow(int start, int end) {
  private static final int GRAM = 4;
  private static final int ONCE_MORE = -1;

  /** How many tokens two places can differ and still be on one diagonal. */
  private static final int DIAGONAL = 400;

  private static final int NEAR = 3;

  /** How many tokens can be missing at the ends of the sample. */
  private static final int MARGIN = 15;

  private record Pair(int gold, int out) {
    int diagonal() {
      return Math.floorDiv(out - gold, DIAGONAL);
    }
  }

  /** The long text, prepared for finding several samples in it. */
  static final class Finder {
    private final int size;
    private final Map<List<String>, Integer> places;

    Finder(List<String> out) {
      this.size = out.size();
      this.places = places(out);
    }

    /** Returns the place of {@code gold} in the text; empty if it is not found. */
    SampleWindow find(List<String> gold) {
      return of(gold, places, size);
    }
  }

  private static SampleWindow of(List<String> gold, Map<List<String>, Integer> there, int size) {
    List<Pair> pairs = new ArrayList<>();
    places(gold)
        .forEach(
            (gram, place) -> {
              int other = there.getOrDefault(gram, ONCE_MORE);
              if (place != ONCE_MORE && other != ONCE_MORE) {
                pairs.add(new Pair(place, other));
              }
            });
    if (pairs.isEmpty()) {
      return new SampleWindow(0, 0);
    }
    int best = mostCommon(pairs);
    pairs.removeIf(pair -> Math.abs(pair.diagonal() - best) > NEAR);
    Pair first = pairs.get(0);
    Pair last = pairs.get(pairs.size() - 1);
    int start = Math.max(0, first.out() - first.gold() - MARGIN);
    int end = Math.min(size, last.out() + gold.size() - last.gold() + MARGIN);
    return new SampleWindow(start, Math.max(start, end));
  }

  /**
   * Returns the place of each run of four tokens from left to right, or a sign that it occurs
   * several times.
   */
  private static Map<List<String>, Integer> places(List<String> tokens) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i + GRAM <= tokens.size(); i++) {
      places.merge(tokens.subList(i, i + GRAM), i, (one, other) -> ONCE_MORE);
    }
    return places;
  }

  /** Returns the most frequent diagonal; if there are several, the first. */
  private static int mostCommon(List<Pair> pairs) {
    Map<Integer, Integer> counts = new HashMap<>();
    pairs.forEach(pair -> counts.merge(pair.diagonal(), 1, Integer::sum));
    int best = pairs.get(0).diagonal();
    for (Pair pair : pairs) {
      if (counts.get(pair.diagonal()) > counts.get(best)) {
        best = pair.diagonal();
      }
    }
    return best;
  }
}
