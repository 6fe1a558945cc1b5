package org.cajista.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * Settles the marks of a passage among themselves: what comes out is properly nested, outer before
 * inner, in reading order, so that elements can be written from it one after the other.
 *
 * <ul>
 *   <li>Of two marks that cross, the one that comes later in {@link #STRONGEST_FIRST} gives way:
 *       emphasis is cut in two, anything else is dropped. Of two equals the first stays.
 *   <li>What stands in a gap or in signs that go vanishes with them.
 *   <li>A date in a date and a name in a name are said twice: the outer one stays.
 *   <li>A mark without text stands before the marks that begin at the same place.
 * </ul>
 */
public final class Nesting {
  private static final List<Class<? extends Tag>> STRONGEST_FIRST =
      List.of(
          Tag.Deletion.class,
          Tag.DeletionStart.class,
          Tag.DeletionEnd.class,
          Tag.Metamark.class,
          Tag.Sign.class,
          Tag.Gap.class,
          Tag.InlineNote.class,
          Tag.Gloss.class,
          Tag.Supplied.class,
          Tag.Sic.class,
          Tag.Correction.class,
          Tag.Reference.class,
          Tag.Expansion.class,
          Tag.Ex.class,
          Tag.Dated.class,
          Tag.PersonName.class,
          Tag.Title.class,
          Tag.Link.class,
          Tag.Highlight.class);

  /** Which is the outer one of two marks on the same characters. */
  private static final List<Class<? extends Tag>> OUTERMOST_FIRST =
      List.of(
          Tag.Deletion.class,
          Tag.InlineNote.class,
          Tag.Gloss.class,
          Tag.Supplied.class,
          Tag.Reference.class,
          Tag.Highlight.class,
          Tag.Title.class,
          Tag.Link.class,
          Tag.PersonName.class,
          Tag.Dated.class,
          Tag.Expansion.class,
          Tag.Ex.class,
          Tag.Sic.class,
          Tag.Correction.class,
          Tag.Gap.class,
          Tag.Sign.class);

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(mark -> !isEmpty(mark))
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparingInt(mark -> OUTERMOST_FIRST.indexOf(mark.tag().getClass()));

  private Nesting() {}

  /** The marks that stay, nested; {@code marks} is not changed. */
  public static List<Mark> settle(List<Mark> marks) {
    if (marks.isEmpty()) {
      return marks;
    }
    List<Mark> kept = List.of();
    for (Class<? extends Tag> strongest : STRONGEST_FIRST) {
      List<Mark> equals = marks.stream().filter(m -> m.tag().getClass() == strongest).toList();
      if (!equals.isEmpty()) {
        kept = admit(kept, equals);
      }
    }
    return kept;
  }

  private static List<Mark> admit(List<Mark> kept, List<Mark> newcomers) {
    Cover cover = new Cover(kept);
    List<Mark> admitted = new ArrayList<>(kept);
    Deque<Mark> waiting = new ArrayDeque<>(newcomers);
    while (!waiting.isEmpty()) {
      Mark mark = waiting.poll();
      Optional<Mark> crossed = cover.crossedBy(mark);
      if (crossed.isEmpty()) {
        admitted.add(mark);
      } else if (mark.tag() instanceof Tag.Highlight) {
        cut(mark, crossed.get()).forEach(waiting::addFirst);
      }
    }
    admitted.sort(OUTER_FIRST);
    return nest(admitted);
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
        namesOpen -= closed instanceof Tag.PersonName ? 1 : 0;
        datesOpen -= closed instanceof Tag.Dated ? 1 : 0;
      }
      boolean saidTwice =
          (mark.tag() instanceof Tag.PersonName && namesOpen > 0)
              || (mark.tag() instanceof Tag.Dated && datesOpen > 0);
      Optional<Mark> fitted = open.isEmpty() ? Optional.of(mark) : fit(mark, open.peek());
      if (saidTwice || fitted.isEmpty()) {
        continue;
      }
      nested.add(fitted.get());
      if (!isEmpty(fitted.get())) {
        open.push(fitted.get());
        namesOpen += mark.tag() instanceof Tag.PersonName ? 1 : 0;
        datesOpen += mark.tag() instanceof Tag.Dated ? 1 : 0;
      }
    }
    nested.sort(OUTER_FIRST); // fitting may have moved a mark's start
    return nested;
  }

  /** {@code mark} within what {@code outer} marks; nothing where nothing of it is left. */
  private static Optional<Mark> fit(Mark mark, Mark outer) {
    int start = Math.max(mark.start(), outer.start() + outer.opening());
    int end = Math.min(mark.end(), outer.end() - outer.closing());
    if (isEmpty(mark)) {
      int at = Math.min(start, outer.end());
      return Optional.of(new Mark(at, at, 0, 0, mark.tag(), mark.certainty()));
    }
    if (mark.crosses(outer) || !hasText(outer) || start >= end) {
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
    return !(mark.tag() instanceof Tag.Gap || mark.tag() instanceof Tag.Sign);
  }

  private static boolean isEmpty(Mark mark) {
    return mark.start() == mark.end();
  }
}
