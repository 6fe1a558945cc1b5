package org.cajista.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * Settles the marks of a passage among themselves: what comes out is properly nested, outer before
 * inner, in reading order, so that elements can be written from it one after the other.
 *
 * <ul>
 *   <li>Of two marks that cross, the one that {@link TagRank} calls weaker gives way: emphasis is
 *       cut in two, anything else is dropped. Of two equals the first stays.
 *   <li>What stands in a gap or in signs that go vanishes with them.
 *   <li>The description of a gap holds names, dates and words as they are, and no other marks.
 *   <li>The letters that complete an abbreviation are text.
 *   <li>A date in a date and a name in a name are said twice: the outer one stays.
 *   <li>The remark by which a passage is struck goes with the mark of that passage.
 *   <li>Words in another language hold no reference that is not in a note of its own.
 *   <li>A mark without text stands before the marks that begin at the same place.
 * </ul>
 */
public final class Nesting {
  private static final TagRank RANK = new TagRank();

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(mark -> !isEmpty(mark))
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(mark -> rank(mark).depth());

  private Nesting() {}

  /** Returns the marks that stay, nested; {@code marks} is not changed. */
  public static List<Mark> settle(List<Mark> marks) {
    if (marks.isEmpty()) {
      return marks;
    }
    SortedMap<Integer, List<Mark>> byStrength = new TreeMap<>();
    for (Mark mark : marks) {
      byStrength.computeIfAbsent(rank(mark).strength(), key -> new ArrayList<>()).add(mark);
    }
    List<Mark> kept = List.of();
    for (List<Mark> equals : byStrength.values()) {
      kept = admit(kept, equals);
    }
    return withTargets(kept, marks);
  }

  /** Without the remarks whose passage is no longer marked. */
  private static List<Mark> withTargets(List<Mark> kept, List<Mark> all) {
    Set<String> lost = deletions(all);
    lost.removeAll(deletions(kept));
    return lost.isEmpty()
        ? kept
        : kept.stream()
            .filter(
                mark ->
                    !(mark.tag() instanceof Tag.Metamark remark && lost.contains(remark.target())))
            .toList();
  }

  private static Set<String> deletions(List<Mark> marks) {
    Set<String> ids = new HashSet<>();
    for (Mark mark : marks) {
      if (mark.tag() instanceof Tag.Deletion deletion) {
        ids.add(deletion.id());
      }
    }
    return ids;
  }

  private static TagRank.Rank rank(Mark mark) {
    return mark.tag().accept(RANK);
  }

  private static List<Mark> admit(List<Mark> kept, List<Mark> newcomers) {
    CrossingMarks crossing = new CrossingMarks(kept);
    List<Mark> admitted = new ArrayList<>(kept);
    Deque<Mark> waiting = new ArrayDeque<>(newcomers);
    while (!waiting.isEmpty()) {
      Mark mark = waiting.poll();
      Optional<Mark> crossed = crossing.crossedBy(mark);
      if (mark.tag() instanceof Tag.Foreign && holdsReference(mark, kept)) {
        continue;
      }
      if (crossed.isEmpty()) {
        admitted.add(mark);
      } else if (mark.tag() instanceof Tag.Highlight) {
        cut(mark, crossed.get()).forEach(waiting::addFirst);
      }
    }
    admitted.sort(OUTER_FIRST);
    return nest(admitted);
  }

  /**
   * True if a reference would be right inside a mark: {@code foreign} holds no {@code bibl} (TEI
   * Guidelines, macro.phraseSeq), but a smaller note in it may.
   */
  private static boolean holdsReference(Mark mark, List<Mark> kept) {
    return kept.stream()
        .filter(one -> one.tag() instanceof Tag.Reference && isWithin(one, mark))
        .anyMatch(
            reference ->
                kept.stream()
                    .filter(note -> note.tag() instanceof Tag.InlineNote)
                    .noneMatch(
                        note ->
                            isWithin(reference, note)
                                && isWithin(note, mark)
                                && !isWithin(mark, note)));
  }

  private static boolean isWithin(Mark inner, Mark outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** Cuts {@code mark} in two where {@code other}, which it crosses, begins or ends. */
  private static List<Mark> cut(Mark mark, Mark other) {
    int at = other.start() > mark.start() ? other.start() : other.end();
    int opening = Math.min(mark.opening(), at - mark.start());
    int closing = Math.min(mark.closing(), mark.end() - at);
    return List.of(
        new Mark(at, mark.end(), 0, closing, mark.tag(), mark.certainty()),
        new Mark(mark.start(), at, opening, 0, mark.tag(), mark.certainty()));
  }

  /** One sweep over marks sorted outer first, with the open marks on a stack. */
  private static List<Mark> nest(List<Mark> sorted) {
    List<Mark> nested = new ArrayList<>(sorted.size());
    Deque<Mark> open = new ArrayDeque<>();
    int namesOpen = 0;
    int datesOpen = 0;
    for (Mark mark : sorted) {
      while (!open.isEmpty() && open.peek().end() <= mark.start()) {
        Tag closed = open.pop().tag();
        namesOpen -= isName(closed) ? 1 : 0;
        datesOpen -= closed instanceof Tag.Dated ? 1 : 0;
      }
      boolean saidTwice =
          (isName(mark.tag()) && namesOpen > 0)
              || (mark.tag() instanceof Tag.Dated && datesOpen > 0);
      Optional<Mark> fitted = open.isEmpty() ? Optional.of(mark) : fit(mark, open.peek());
      if (saidTwice || fitted.isEmpty()) {
        continue;
      }
      nested.add(fitted.get());
      if (!isEmpty(fitted.get())) {
        open.push(fitted.get());
        namesOpen += isName(mark.tag()) ? 1 : 0;
        datesOpen += mark.tag() instanceof Tag.Dated ? 1 : 0;
      }
    }
    nested.sort(OUTER_FIRST); // fitting may have moved a mark's start
    return nested;
  }

  /** {@code mark} within what {@code outer} marks; nothing if nothing of it is left. */
  private static Optional<Mark> fit(Mark mark, Mark outer) {
    int start = Math.max(mark.start(), outer.start() + outer.opening());
    int end = Math.min(mark.end(), outer.end() - outer.closing());
    if (isEmpty(mark)) {
      int at = Math.min(start, outer.end());
      return Optional.of(new Mark(at, at, 0, 0, mark.tag(), mark.certainty()));
    }
    boolean forbidden = !hasText(outer) || !allows(outer.tag(), mark.tag());
    if (mark.crosses(outer) || forbidden || start >= end) {
      return Optional.empty();
    }
    if (start == mark.start() && end == mark.end()) {
      return Optional.of(mark);
    }
    int opening = Math.max(0, mark.opening() - (start - mark.start()));
    int closing = Math.max(0, mark.closing() - (mark.end() - end));
    boolean holds = opening + closing <= end - start;
    return holds
        ? Optional.of(new Mark(start, end, opening, closing, mark.tag(), mark.certainty()))
        : Optional.empty();
  }

  private static boolean hasText(Mark mark) {
    return !mark.tag().isSignsOnly();
  }

  private static boolean allows(Tag outer, Tag inner) {
    if (outer instanceof Tag.Ex) {
      return inner instanceof Tag.Sign;
    }
    return !(outer instanceof Tag.DescribedGap)
        || isName(inner)
        || inner instanceof Tag.Dated
        || inner instanceof Tag.Title
        || inner instanceof Tag.Highlight
        || inner instanceof Tag.Link
        || inner instanceof Tag.Correction
        || inner instanceof Tag.Sign;
  }

  private static boolean isName(Tag tag) {
    return tag instanceof Tag.PersonName || tag instanceof Tag.ThingName;
  }

  private static boolean isEmpty(Mark mark) {
    return mark.start() == mark.end();
  }
}
