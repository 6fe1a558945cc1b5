package org.cajista.annotate.dates.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.report.Answer;
import org.cajista.report.Votes;

/** The votes for the years that a date without year may be of. Not thread-safe. */
final class YearVotes {
  private final Map<Integer, Votes> years = new LinkedHashMap<>();

  /** Adds the vote of {@code rule} if it knows a year. */
  YearVotes cast(YearRule rule, Optional<Integer> year) {
    year.ifPresent(known -> years.computeIfAbsent(known, key -> new Votes()).cast(rule));
    return this;
  }

  /** Adds the vote of {@code rule} if it knows a year right before or after one that has votes. */
  YearVotes castNear(YearRule rule, Optional<Integer> year) {
    return cast(
        rule,
        year.filter(
            known -> years.keySet().stream().anyMatch(other -> Math.abs(other - known) <= 1)));
  }

  /** Adds the vote of {@code rule} with another weight if it knows a year. */
  YearVotes cast(YearRule rule, double weight, Optional<Integer> year) {
    year.ifPresent(known -> years.computeIfAbsent(known, key -> new Votes()).cast(rule, weight));
    return this;
  }

  /** Returns the year with the greatest sum; none if no rule knows one. */
  Optional<Integer> winner() {
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue((one, other) -> Double.compare(one.sum(), other.sum())))
        .map(Map.Entry::getKey);
  }

  /** Returns the years with their votes. */
  List<Answer> answers() {
    return years.entrySet().stream()
        .map(year -> Answer.of(String.valueOf(year.getKey()), year.getValue()))
        .toList();
  }
}
