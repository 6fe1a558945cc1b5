package org.cajista.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cajista.eval.SampleScorer.Item;

/** Compares the marks of two aligned texts. */
final class TextComparison {

  /** Marks are the same if all three values are equal. */
  private record Key(MarkKind kind, TokenRange range, String value) {}

  /** A mark of the encoding and its place in the gold, if there is one. */
  private record Placed(MarkedSpan mark, Optional<TokenRange> inGold) {}

  private final SampleScorer scorer;
  private final MarkedText gold;
  private final MarkedText found;
  private final Alignment alignment;

  TextComparison(SampleScorer scorer, MarkedText gold, MarkedText found, Alignment alignment) {
    this.scorer = scorer;
    this.gold = gold;
    this.found = found;
    this.alignment = alignment;
  }

  void compare() {
    extents(Measure.HEADS, MarkKind.HEAD);
    extents(Measure.PERSONS, MarkKind.PERSON);
    extents(Measure.DATES, MarkKind.DATE);
    overlapping();
    values();
    links();
    editorialMarks();
    points(Measure.BLOCKS, MarkKind.BLOCK);
    points(Measure.PAGES, MarkKind.PAGE);
  }

  private void extents(Measure measure, MarkKind kind) {
    Function<MarkedSpan, String> nothing = mark -> "";
    scorer.match(measure, wanted(gold.marks(kind), nothing), there(kind, nothing));
  }

  /**
   * Compares names of persons. One common word is enough; a name without own words can stand inside
   * another.
   */
  private void overlapping() {
    List<Placed> placed =
        placed(MarkKind.PERSON).filter(name -> name.inGold().isPresent()).toList();
    BitSet words = new BitSet();
    placed.forEach(name -> name.inGold().get().addTo(words));
    BitSet goldWords = new BitSet();
    for (MarkedSpan name : gold.marks(MarkKind.PERSON).toList()) {
      name.range().addTo(goldWords);
      if (name.range().touches(words)) {
        scorer.hit(Measure.PERSONS_OVERLAP);
      } else {
        scorer.missed(Measure.PERSONS_OVERLAP, item(name, name.range(), ""));
      }
    }
    for (Placed name : placed) {
      if (!name.inGold().get().touches(goldWords)) {
        scorer.surplus(Measure.PERSONS_OVERLAP, item(name.mark(), name.inGold().get(), ""));
      }
    }
  }

  private void values() {
    scorer.match(
        Measure.VALUES,
        wanted(gold.marks(MarkKind.DATE), MarkedSpan::value),
        there(MarkKind.DATE, MarkedSpan::value));
  }

  private void links() {
    Map<TokenRange, MarkedSpan> linked = new HashMap<>();
    placed(MarkKind.PERSON)
        .forEach(name -> name.inGold().ifPresent(range -> linked.put(range, name.mark())));
    gold.marks(MarkKind.PERSON)
        .filter(name -> !name.value().isEmpty() && linked.containsKey(name.range()))
        .forEach(
            name -> {
              MarkedSpan other = linked.get(name.range());
              // a name without a person is linked to no other name
              String someone = other.value().isEmpty() ? "? " + other.at() : other.value();
              scorer.link(new CoreferenceScore.Pair(name.value(), someone));
            });
  }

  private void editorialMarks() {
    Function<MarkedSpan, String> nothing = mark -> "";
    List<Item> wanted = new ArrayList<>();
    List<Item> there = new ArrayList<>();
    for (MarkKind kind : MarkKind.values()) {
      if (kind.editorial()) {
        wanted.addAll(wanted(gold.marks(kind), nothing));
        there.addAll(there(kind, nothing));
      }
    }
    wanted.addAll(wanted(gold.marks(MarkKind.GAP), nothing));
    placed(MarkKind.GAP)
        .forEach(gap -> gap.inGold().ifPresent(range -> there.add(item(gap.mark(), range, ""))));
    scorer.match(Measure.MARKS, wanted, there);
  }

  /**
   * Compares points. Several points of one kind at one place count as one; the ends of the sample
   * do not count.
   */
  private void points(Measure measure, MarkKind kind) {
    Map<TokenRange, MarkedSpan> points = new HashMap<>();
    found
        .marks(kind)
        .filter(point -> alignment.covers(point.range().start()))
        .forEach(point -> points.putIfAbsent(point.range(), point));
    List<Item> there = new ArrayList<>();
    points.values().stream()
        .sorted((one, other) -> one.range().start() - other.range().start())
        .forEach(
            point ->
                alignment
                    .toGold(point.range())
                    .ifPresentOrElse(
                        range -> {
                          if (!atEnd(range)) {
                            there.add(item(point, range, ""));
                          }
                        },
                        () -> there.add(nowhere(point))));
    Map<TokenRange, MarkedSpan> wanted = new HashMap<>();
    gold.marks(kind)
        .filter(point -> !atEnd(point.range()))
        .forEach(point -> wanted.putIfAbsent(point.range(), point));
    scorer.match(
        measure,
        wanted(
            wanted.values().stream()
                .sorted((one, other) -> one.range().start() - other.range().start()),
            mark -> ""),
        there);
  }

  private boolean atEnd(TokenRange point) {
    return point.start() == 0 || point.start() == gold.tokens().size();
  }

  private Stream<Placed> placed(MarkKind kind) {
    return found
        .marks(kind)
        .filter(
            mark -> alignment.covers(mark.range().start()) && alignment.covers(mark.range().end()))
        .map(mark -> new Placed(mark, alignment.toGold(mark.range())));
  }

  private List<Item> wanted(Stream<MarkedSpan> marks, Function<MarkedSpan, String> value) {
    return marks.map(mark -> item(mark, mark.range(), value.apply(mark))).toList();
  }

  private List<Item> there(MarkKind kind, Function<MarkedSpan, String> value) {
    return placed(kind)
        .map(
            placed ->
                placed
                    .inGold()
                    .map(range -> item(placed.mark(), range, value.apply(placed.mark())))
                    .orElseGet(() -> nowhere(placed.mark())))
        .toList();
  }

  private Item item(MarkedSpan mark, TokenRange inGold, String value) {
    Key key = new Key(mark.kind(), inGold, value);
    String kind =
        mark.kind().editorial() || mark.kind() == MarkKind.GAP ? mark.kind().label() + " " : "";
    String words = kind + gold.words(inGold) + (value.isEmpty() ? "" : " = " + value);
    return new Item(key, mark.at(), words.strip(), gold.context(inGold.start()));
  }

  private Item nowhere(MarkedSpan mark) {
    return Item.nowhere(mark.at(), found.words(mark.range()));
  }
}
