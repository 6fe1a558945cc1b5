package org.cajista.eval;

import java.util.List;

/**
 * How good encodings are.
 *
 * @param samples each sample by itself
 * @param all the samples together
 * @param misses what is missed, in the order of the samples
 */
public record Evaluation(List<Scored> samples, Score all, List<Difference> misses) {

  /**
   * One sample.
   *
   * @param encoded whether its encoding is there; everything is missed where it is not
   */
  public record Scored(Sample sample, boolean encoded, Score score) {}

  public Evaluation {
    samples = List.copyOf(samples);
    misses = List.copyOf(misses);
  }
}
