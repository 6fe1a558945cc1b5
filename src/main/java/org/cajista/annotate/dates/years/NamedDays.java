package org.cajista.annotate.dates.years;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * The days that a part of the text, without its notes, names with their year: {@code the rising of
 * 25 October} is that of {@code 25 October 1923} two pages on.
 */
final class NamedDays {
  private final Map<MonthDay, Set<Integer>> years = new HashMap<>();

  /** Returns those of some blocks. */
  static NamedDays of(List<Block> blocks) {
    NamedDays days = new NamedDays();
    days.addAll(blocks);
    return days;
  }

  private void addAll(List<Block> blocks) {
    for (Block block : blocks) {
      block.visit(this::add, group -> addAll(group.blocks()), start -> {});
    }
  }

  private void add(Block.Leaf leaf) {
    for (Mark mark : leaf.passage().marks()) {
      if (mark.tag() instanceof Tag.Dated dated) {
        PartialDate.of(dated.value()).full().ifPresent(this::add);
      }
    }
  }

  private void add(LocalDate day) {
    years.computeIfAbsent(MonthDay.from(day), key -> new HashSet<>()).add(day.getYear());
  }

  /** Returns the year of the day if it is named with one year. */
  Optional<Integer> year(PartialDate date) {
    if (date.day() == 0 || date.month() == 0) {
      return Optional.empty();
    }
    Set<Integer> named = years.getOrDefault(MonthDay.of(date.month(), date.day()), Set.of());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
