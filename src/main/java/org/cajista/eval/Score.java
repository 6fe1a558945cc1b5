package org.cajista.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one sample, or of several.
 *
 * @param counts what agrees, for every measure but the links
 * @param errors of the text and of the text of the notes
 * @param links who is who
 */
public record Score(
    Map<Measure, MatchCount> counts, Map<Measure, ErrorRate> errors, CoreferenceScore links) {

  public Score {
    counts = new EnumMap<>(counts);
    errors = new EnumMap<>(errors);
  }

  /** The figures of {@code samples} together. */
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

  /** What agrees; nothing for the links, see there. */
  public MatchCount count(Measure measure) {
    return counts.getOrDefault(measure, MatchCount.NONE);
  }

  /** How many words are wrong; of {@link Measure#TEXT} and {@link Measure#NOTETEXT}. */
  public ErrorRate errors(Measure measure) {
    return errors.getOrDefault(measure, ErrorRate.NONE);
  }

  /** The F1 of {@code measure}; of the header, the share of the fields that are right. */
  public double value(Measure measure) {
    return switch (measure) {
      case LINKS -> links.f1();
      case HEADER -> count(measure).recall();
      default -> count(measure).f1();
    };
  }
}
