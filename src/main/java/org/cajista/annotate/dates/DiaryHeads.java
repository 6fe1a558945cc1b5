package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.lang.Language;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * Reads days in figures without a year that head the entries of a diary: {@code 7/3}, then {@code
 * 7/5}; {@code 7. 3.}. Which of the two numbers is the month, the entries say together: under the
 * right reading the days follow each other closely. One alone is no date: it may be a fraction.
 */
final class DiaryHeads {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?U)(?:\\p{L}{2,}\\.?,? )?(\\d{1,2})(?:/(\\d{1,2})|\\. (\\d{1,2})\\.)(?=\\h*(?:$|[.:]\\h*(?:$|\\p{Lu})|[–—-]\\h))");

  private static final int LEAP_YEAR = 2000;
  private static final int DAYS = 366;
  private static final int FEWEST = 2;

  /** Which number is the day, which the month. */
  private enum Order {
    DAY_FIRST,
    MONTH_FIRST;

    Optional<LocalDate> day(int first, int second) {
      int day = this == DAY_FIRST ? first : second;
      int month = this == DAY_FIRST ? second : first;
      boolean possible =
          month >= 1
              && month <= 12
              && day >= 1
              && day <= LocalDate.of(LEAP_YEAR, month, 1).lengthOfMonth();
      return possible ? Optional.of(LocalDate.of(LEAP_YEAR, month, day)) : Optional.empty();
    }
  }

  private record Pair(int first, int second) {}

  private final Optional<Order> order;

  private DiaryHeads(Optional<Order> order) {
    this.order = order;
  }

  static DiaryHeads of(Document document, Language language) {
    List<Pair> pairs = new ArrayList<>();
    Blocks.leaves(document)
        .forEach(
            leaf -> {
              Matcher head = HEAD.matcher(leaf.passage().text());
              if (head.lookingAt()) {
                pairs.add(pair(head));
              }
            });
    return new DiaryHeads(pairs.size() < FEWEST ? Optional.empty() : order(pairs, language));
  }

  private static Pair pair(Matcher head) {
    return new Pair(
        Integer.parseInt(head.group(1)),
        Integer.parseInt(head.group(2) == null ? head.group(3) : head.group(2)));
  }

  /** Returns the reading under which the entries take the fewest days; none if that is a year. */
  private static Optional<Order> order(List<Pair> pairs, Language language) {
    Function<Order, Integer> span = order -> days(pairs, order);
    int dayFirst = span.apply(Order.DAY_FIRST);
    int monthFirst = span.apply(Order.MONTH_FIRST);
    boolean may = language.settings().monthFirst() || dayFirst > DAYS;
    Order order = may && monthFirst < dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return Math.min(dayFirst, monthFirst) <= DAYS * (1 + pairs.size() / DAYS)
        ? Optional.of(order)
        : Optional.empty();
  }

  /** Returns how many days lie between the entries; very many if one of them is no day. */
  private static int days(List<Pair> pairs, Order order) {
    int sum = 0;
    int before = -1;
    for (Pair pair : pairs) {
      Optional<LocalDate> day = order.day(pair.first(), pair.second());
      if (day.isEmpty()) {
        return Integer.MAX_VALUE;
      }
      int now = day.get().getDayOfYear();
      sum += before < 0 ? 0 : Math.floorMod(now - before, DAYS);
      before = now;
    }
    return sum;
  }

  /** Returns the day that heads the passage. */
  Optional<Mark> read(Passage passage) {
    Matcher head = HEAD.matcher(passage.text());
    if (order.isEmpty() || !head.lookingAt()) {
      return Optional.empty();
    }
    Pair pair = pair(head);
    return order
        .get()
        .day(pair.first(), pair.second())
        .map(day -> Moment.day(0, 0, day.getDayOfMonth(), day.getMonthValue(), 0))
        .map(day -> new Tag.Dated(DateSpan.of(day).value()))
        .map(dated -> new Mark(0, head.end(), 0, 0, dated, Certainty.HIGH));
  }
}
