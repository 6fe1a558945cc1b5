package org.cajista.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one sample, or of several.
 *
 * @param counts the agreement for every measure except the links
 * @param errors the wrong words of the text and of the notes
 * @param links the links between names of one person
 */
public record Score(
    Map<Measure, MatchCount> counts, Map<Measure, ErrorRate> errors, CoreferenceScore links) {

  /** Copies the maps. */
  public Score {
    counts = new EnumMap<>(counts);
    errors = new EnumMap<>(errors);
  }

  /** Returns the figures of {@code samples} together. */
  static Score sum(List<Score> samples) {
    Map<Measure, MatchCount> counts = new EnumMap<>(Measure.class);
    Map<Measure, ErrorRate> errors = new EnumMap<>(Measure.class);
    List<CoreferenceScore> links = new ArrayList<>();
    for (Score sample : samples) {
      sample.counts.forEach((measure, count) -> counts.merge(measure, count, MatchCount::plus));
      sample.errors.forEach((measure, rate) -> errors.merge(measure, rate, ErrorRate::plus));
      links.add(sample.links);
    }
    return new Score(counts, errors, CoreferenceScore.mean(links));
  }

  /** Returns the agreement for a measure; zero for the links. */
  public MatchCount count(Measure measure) {
    return counts.getOrDefault(measure, MatchCount.NONE);
  }

  /** Returns the wrong words for {@link Measure#TEXT} or {@link Measure#NOTETEXT}. */
  public ErrorRate errors(Measure measure) {
    return errors.getOrDefault(measure, ErrorRate.NONE);
  }

  /** Returns the F1 of {@code measure}; for the header, the share of correct fields. */
  public double value(Measure measure) {
    return switch (measure) {
      case LINKS -> links.f1();
      case HEADER -> count(measure).recall();
      default -> count(measure).f1();
    };
  }
}
