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

/** Counts one sample, and keeps what is missed. */
final class Tally {

  /**
   * Something that either the gold has or the encoding.
   *
   * @param key equal for what is the same in both
   */
  record Item(Object key, Position at, String what, String context) {

    /** Something of the encoding that lies at no place of the gold. */
    static Item nowhere(Position at, String what) {
      return new Item(new Object(), at, what, "");
    }
  }

  private final Path gold;
  private final Path found;
  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, ErrorRate> errors = new EnumMap<>(Measure.class);
  private final List<Links.Pair> pairs = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  /**
   * @param gold the gold's file
   * @param found the encoding's
   */
  Tally(Path gold, Path found) {
    this.gold = gold;
    this.found = found;
  }

  /** Counts {@code wanted} against {@code there}; what is the same twice must be there twice. */
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
        count(measure, new Count(1, 0, 0));
      }
    }
    open.values().forEach(rest -> rest.forEach(item -> missed(measure, item)));
  }

  void hit(Measure measure) {
    count(measure, new Count(1, 0, 0));
  }

  void missed(Measure measure, Item item) {
    count(measure, new Count(0, 0, 1));
    miss(measure, Miss.Kind.MISSING, item);
  }

  void surplus(Measure measure, Item item) {
    count(measure, new Count(0, 1, 0));
    miss(measure, Miss.Kind.SURPLUS, item);
  }

  /** Something that is there, but not as it should be: missed and surplus at once. */
  void wrong(Measure measure, Item item) {
    count(measure, new Count(0, 1, 1));
    miss(measure, Miss.Kind.DIFFERENT, item);
  }

  void count(Measure measure, Count count) {
    counts.merge(measure, count, Count::plus);
  }

  /** Words, as they were aligned. */
  void words(Measure measure, MarkedText text, Alignment alignment) {
    int tokens = text.tokens().size();
    count(measure, alignment.tokens(tokens));
    errors.merge(measure, new ErrorRate(alignment.errors(), tokens), ErrorRate::plus);
    for (Alignment.Difference difference : alignment.differences()) {
      Extent extent = new Extent(difference.gold(), difference.goldEnd());
      miss(
          measure,
          Miss.Kind.DIFFERENT,
          new Item(
              extent,
              text.place(extent.start()),
              text.words(extent) + " → " + difference.found(),
              text.context(extent.start())));
    }
  }

  void link(Links.Pair pair) {
    pairs.add(pair);
  }

  private void miss(Measure measure, Miss.Kind kind, Item item) {
    misses.add(
        new Miss(
            measure,
            kind,
            kind == Miss.Kind.SURPLUS ? found : gold,
            item.at(),
            item.what(),
            item.context()));
  }

  Score score() {
    return new Score(counts, errors, Links.of(pairs));
  }

  List<Miss> misses() {
    return misses;
  }
}
