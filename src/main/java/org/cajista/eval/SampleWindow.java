package org.cajista.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretch of a long text in which a sample lies: tokens from {@code start} to before {@code
 * end}. It is found by the runs of four tokens that occur once in either; most of them lie on one
 * diagonal.
 */
record SampleWindow(int start, int end) {
  private static final int GRAM = 4;
  private static final int ONCE_MORE = -1;

  /** How far, in tokens, two places may drift apart and still lie on one diagonal. */
  private static final int DIAGONAL = 400;

  private static final int NEAR = 3;

  /** What the sample's own ends may lack. */
  private static final int MARGIN = 15;

  private record Pair(int gold, int out) {
    int diagonal() {
      return Math.floorDiv(out - gold, DIAGONAL);
    }
  }

  /** The long text, made ready to find several samples in it. */
  static final class Finder {
    private final int size;
    private final Map<List<String>, Integer> places;

    Finder(List<String> out) {
      this.size = out.size();
      this.places = places(out);
    }

    /** The place of {@code gold} in the text; empty where it is nowhere. */
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

  /** Where each run of four tokens stands, from left to right, or that it stands there often. */
  private static Map<List<String>, Integer> places(List<String> tokens) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i + GRAM <= tokens.size(); i++) {
      places.merge(tokens.subList(i, i + GRAM), i, (one, other) -> ONCE_MORE);
    }
    return places;
  }

  /** The diagonal of most pairs, of several the first. */
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
