package org.cajista.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.eval.SampleScorer.Item;

/** Pairs the footnotes of two aligned texts by their anchors, and compares their texts. */
final class NoteComparison {

  /** The share of tokens that can be wrong in a correct note. */
  private static final double TOLERANCE = 0.05;

  /** The number of punctuation signs that can stand between two equal anchors. */
  private static final int DISTANCE = 2;

  private static final Set<String> PUNCTUATION =
      Set.of("» ” \" ’ . , ; : ! ? … — - ) ] *".split(" "));

  private static final int WORDS = 8;

  /** An anchor of the encoding and its place in the gold, if there is one. */
  private record Anchor(MarkedSpan mark, Optional<Integer> inGold) {
    MarkedNote note() {
      return mark.note().orElseThrow();
    }
  }

  private final SampleScorer scorer;
  private final MarkedText gold;
  private final List<Anchor> free = new ArrayList<>();

  NoteComparison(SampleScorer scorer, MarkedText gold, MarkedText found, Alignment alignment) {
    this.scorer = scorer;
    this.gold = gold;
    found
        .marks(MarkKind.ANCHOR)
        .filter(anchor -> alignment.covers(anchor.range().start()))
        .map(anchor -> new Anchor(anchor, alignment.toGold(anchor.range().start())))
        .forEach(free::add);
  }

  void compare() {
    for (MarkedSpan called : gold.marks(MarkKind.ANCHOR).toList()) {
      MarkedNote note = called.note().orElseThrow();
      if (note.part().equals("F")) {
        continue;
      }
      Optional<Anchor> same = counterpart(called.range().start(), note);
      if (same.isPresent()) {
        free.removeIf(anchor -> anchor == same.get());
        scorer.hit(Measure.ANCHORS);
        if (!note.part().equals("I")) {
          compare(called, note, same.get().note().text());
        }
      } else {
        scorer.missed(Measure.ANCHORS, item(called));
        scorer.missed(Measure.NOTES, item(called));
        texts(note, MarkedText.NONE);
      }
    }
    free.forEach(this::surplus);
  }

  private Optional<Anchor> counterpart(int place, MarkedNote note) {
    List<Anchor> near = free.stream().filter(anchor -> near(anchor, place)).toList();
    return near.stream()
        .filter(anchor -> anchor.note().mayBe(note))
        .findFirst()
        .or(() -> near.stream().findFirst());
  }

  private boolean near(Anchor anchor, int place) {
    if (anchor.inGold().isEmpty()) {
      return false;
    }
    int first = Math.min(place, anchor.inGold().get());
    int last = Math.max(place, anchor.inGold().get());
    return last - first <= DISTANCE && PUNCTUATION.containsAll(gold.tokens().subList(first, last));
  }

  private void compare(MarkedSpan anchor, MarkedNote note, MarkedText found) {
    int errors = texts(note, found).errors();
    int size = Math.max(1, note.text().tokens().size());
    if ((double) errors / size <= TOLERANCE) {
      scorer.hit(Measure.NOTES);
    } else {
      scorer.wrong(Measure.NOTES, item(anchor));
    }
  }

  private Alignment texts(MarkedNote note, MarkedText found) {
    Alignment alignment = Alignment.ofWhole(note.text().tokens(), found.tokens());
    scorer.words(Measure.NOTETEXT, note.text(), alignment);
    new TextComparison(scorer, note.text(), found, alignment).compare();
    return alignment;
  }

  private void surplus(Anchor anchor) {
    Optional<Integer> place = anchor.inGold();
    if (place.isPresent() && (place.get() == 0 || place.get() == gold.tokens().size())) {
      // it can belong to the page before or after the sample
      return;
    }
    Item item =
        new Item(
            anchor,
            anchor.mark().at(),
            beginning(anchor.note()),
            place.map(gold::context).orElse(""));
    scorer.surplus(Measure.ANCHORS, item);
    scorer.surplus(Measure.NOTES, item);
  }

  private Item item(MarkedSpan anchor) {
    return new Item(
        anchor,
        anchor.at(),
        beginning(anchor.note().orElseThrow()),
        gold.context(anchor.range().start()));
  }

  private static String beginning(MarkedNote note) {
    int words = Math.min(WORDS, note.text().tokens().size());
    return note.n() + ": " + note.text().words(new TokenRange(0, words));
  }
}
