package org.cajista.eval;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.report.Position;

/** Counts one sample, and collects the differences. */
final class SampleScorer {

  /**
   * A thing in the gold or in the encoding.
   *
   * @param key equal for equal things in both
   * @param at the place in the file
   * @param what the words
   * @param context the words around
   */
  record Item(Object key, Position at, String what, String context) {

    /** Returns a thing in the encoding that has no place in the gold. */
    static Item nowhere(Position at, String what) {
      return new Item(new Object(), at, what, "");
    }
  }

  private final Path gold;
  private final Path found;
  private final Map<Measure, MatchCount> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, ErrorRate> errors = new EnumMap<>(Measure.class);
  private final List<CoreferenceScore.Pair> pairs = new ArrayList<>();
  private final List<Difference> misses = new ArrayList<>();

  /**
   * @param gold the file of the gold
   * @param found the file of the encoding
   */
  SampleScorer(Path gold, Path found) {
    this.gold = gold;
    this.found = found;
  }

  /** Compares {@code wanted} with {@code there}. A thing that occurs twice must be found twice. */
  void match(Measure measure, List<Item> wanted, List<Item> there) {
    Map<Object, Deque<Item>> open = new LinkedHashMap<>();
    for (Item item : wanted) {
      open.computeIfAbsent(item.key(), key -> new ArrayDeque<>()).add(item);
    }
    for (Item item : there) {
      Deque<Item> same = open.get(item.key());
      if (same == null || same.isEmpty()) {
        surplus(measure, item);
      } else {
        same.remove();
        count(measure, new MatchCount(1, 0, 0));
      }
    }
    open.values().forEach(rest -> rest.forEach(item -> missed(measure, item)));
  }

  void hit(Measure measure) {
    count(measure, new MatchCount(1, 0, 0));
  }

  void missed(Measure measure, Item item) {
    count(measure, new MatchCount(0, 0, 1));
    miss(measure, Difference.Kind.MISSING, item);
  }

  void surplus(Measure measure, Item item) {
    count(measure, new MatchCount(0, 1, 0));
    miss(measure, Difference.Kind.SURPLUS, item);
  }

  /** Counts a thing that exists but is wrong: it is both missed and surplus. */
  void wrong(Measure measure, Item item) {
    count(measure, new MatchCount(0, 1, 1));
    miss(measure, Difference.Kind.DIFFERENT, item);
  }

  void count(Measure measure, MatchCount count) {
    counts.merge(measure, count, MatchCount::plus);
  }

  /** Counts the words from their alignment. */
  void words(Measure measure, MarkedText text, Alignment alignment) {
    int tokens = text.tokens().size();
    count(measure, alignment.tokens(tokens));
    errors.merge(measure, new ErrorRate(alignment.errors(), tokens), ErrorRate::plus);
    for (Alignment.Difference difference : alignment.differences()) {
      TokenRange range = new TokenRange(difference.gold(), difference.goldEnd());
      miss(
          measure,
          Difference.Kind.DIFFERENT,
          new Item(
              range,
              text.place(range.start()),
              text.words(range) + " → " + difference.found(),
              text.context(range.start())));
    }
  }

  void link(CoreferenceScore.Pair pair) {
    pairs.add(pair);
  }

  private void miss(Measure measure, Difference.Kind kind, Item item) {
    misses.add(
        new Difference(
            measure,
            kind,
            kind == Difference.Kind.SURPLUS ? found : gold,
            item.at(),
            item.what(),
            item.context()));
  }

  Score score() {
    return new Score(counts, errors, CoreferenceScore.of(pairs));
  }

  List<Difference> misses() {
    return misses;
  }
}
