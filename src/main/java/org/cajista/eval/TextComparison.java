package org.cajista.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cajista.eval.Tally.Item;

/** Compares what is marked on two aligned texts. */
final class TextComparison {

  /** The same thing, if all three are equal. */
  private record Key(Marking marking, Extent extent, String value) {}

  /** A marking of the encoding and its place in the gold; none where there is no such place. */
  private record Placed(MarkedSpan mark, Optional<Extent> inGold) {}

  private final Tally tally;
  private final MarkedText gold;
  private final MarkedText found;
  private final Alignment alignment;

  TextComparison(Tally tally, MarkedText gold, MarkedText found, Alignment alignment) {
    this.tally = tally;
    this.gold = gold;
    this.found = found;
    this.alignment = alignment;
  }

  void compare() {
    extents(Measure.HEADS, Marking.HEAD);
    extents(Measure.PERSONS, Marking.PERSON);
    extents(Measure.DATES, Marking.DATE);
    overlapping();
    values();
    links();
    editorialMarks();
    points(Measure.BLOCKS, Marking.BLOCK);
    points(Measure.PAGES, Marking.PAGE);
  }

  private void extents(Measure measure, Marking marking) {
    Function<MarkedSpan, String> nothing = mark -> "";
    tally.match(measure, wanted(gold.marks(marking), nothing), there(marking, nothing));
  }

  /** Any word in common is enough; a name of which no word is left may stand inside another. */
  private void overlapping() {
    List<Placed> placed = placed(Marking.PERSON).filter(name -> name.inGold().isPresent()).toList();
    BitSet words = new BitSet();
    placed.forEach(name -> name.inGold().get().addTo(words));
    BitSet goldWords = new BitSet();
    for (MarkedSpan name : gold.marks(Marking.PERSON).toList()) {
      name.extent().addTo(goldWords);
      if (name.extent().touches(words)) {
        tally.hit(Measure.PERSONS_OVERLAP);
      } else {
        tally.missed(Measure.PERSONS_OVERLAP, item(name, name.extent(), ""));
      }
    }
    for (Placed name : placed) {
      if (!name.inGold().get().touches(goldWords)) {
        tally.surplus(Measure.PERSONS_OVERLAP, item(name.mark(), name.inGold().get(), ""));
      }
    }
  }

  private void values() {
    tally.match(
        Measure.VALUES,
        wanted(gold.marks(Marking.DATE), MarkedSpan::value),
        there(Marking.DATE, MarkedSpan::value));
  }

  private void links() {
    Map<Extent, MarkedSpan> linked = new HashMap<>();
    placed(Marking.PERSON)
        .forEach(name -> name.inGold().ifPresent(extent -> linked.put(extent, name.mark())));
    gold.marks(Marking.PERSON)
        .filter(name -> !name.value().isEmpty() && linked.containsKey(name.extent()))
        .forEach(
            name -> {
              MarkedSpan other = linked.get(name.extent());
              // a name that says of nobody whom it means stands alone
              String someone = other.value().isEmpty() ? "? " + other.at() : other.value();
              tally.link(new Links.Pair(name.value(), someone));
            });
  }

  private void editorialMarks() {
    Function<MarkedSpan, String> nothing = mark -> "";
    List<Item> wanted = new ArrayList<>();
    List<Item> there = new ArrayList<>();
    for (Marking marking : Marking.values()) {
      if (marking.editorial()) {
        wanted.addAll(wanted(gold.marks(marking), nothing));
        there.addAll(there(marking, nothing));
      }
    }
    wanted.addAll(wanted(gold.marks(Marking.GAP), nothing));
    placed(Marking.GAP)
        .forEach(gap -> gap.inGold().ifPresent(extent -> there.add(item(gap.mark(), extent, ""))));
    tally.match(Measure.MARKS, wanted, there);
  }

  /** Several points of one kind at one place are one; the sample's two ends are not counted. */
  private void points(Measure measure, Marking marking) {
    Map<Extent, MarkedSpan> points = new HashMap<>();
    found
        .marks(marking)
        .filter(point -> alignment.covers(point.extent().start()))
        .forEach(point -> points.putIfAbsent(point.extent(), point));
    List<Item> there = new ArrayList<>();
    points.values().stream()
        .sorted((one, other) -> one.extent().start() - other.extent().start())
        .forEach(
            point ->
                alignment
                    .toGold(point.extent())
                    .ifPresentOrElse(
                        extent -> {
                          if (!atEnd(extent)) {
                            there.add(item(point, extent, ""));
                          }
                        },
                        () -> there.add(nowhere(point))));
    Map<Extent, MarkedSpan> wanted = new HashMap<>();
    gold.marks(marking)
        .filter(point -> !atEnd(point.extent()))
        .forEach(point -> wanted.putIfAbsent(point.extent(), point));
    tally.match(
        measure,
        wanted(
            wanted.values().stream()
                .sorted((one, other) -> one.extent().start() - other.extent().start()),
            mark -> ""),
        there);
  }

  private boolean atEnd(Extent point) {
    return point.start() == 0 || point.start() == gold.tokens().size();
  }

  private Stream<Placed> placed(Marking marking) {
    return found
        .marks(marking)
        .filter(
            mark ->
                alignment.covers(mark.extent().start()) && alignment.covers(mark.extent().end()))
        .map(mark -> new Placed(mark, alignment.toGold(mark.extent())));
  }

  private List<Item> wanted(Stream<MarkedSpan> marks, Function<MarkedSpan, String> value) {
    return marks.map(mark -> item(mark, mark.extent(), value.apply(mark))).toList();
  }

  private List<Item> there(Marking marking, Function<MarkedSpan, String> value) {
    return placed(marking)
        .map(
            placed ->
                placed
                    .inGold()
                    .map(extent -> item(placed.mark(), extent, value.apply(placed.mark())))
                    .orElseGet(() -> nowhere(placed.mark())))
        .toList();
  }

  private Item item(MarkedSpan mark, Extent inGold, String value) {
    Key key = new Key(mark.marking(), inGold, value);
    String kind =
        mark.marking().editorial() || mark.marking() == Marking.GAP
            ? mark.marking().label() + " "
            : "";
    String words = kind + gold.words(inGold) + (value.isEmpty() ? "" : " = " + value);
    return new Item(key, mark.at(), words.strip(), gold.context(inGold.start()));
  }

  private Item nowhere(MarkedSpan mark) {
    return Item.nowhere(mark.at(), found.words(mark.extent()));
  }
}
