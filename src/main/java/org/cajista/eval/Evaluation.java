package org.cajista.eval;

import java.util.List;

/**
 * The quality of encodings.
 *
 * @param samples the result of each sample
 * @param all the result of all samples together
 * @param misses the differences in the order of the samples
 */
public record Evaluation(List<Scored> samples, Score all, List<Difference> misses) {

  /**
   * The result of one sample.
   *
   * @param sample the sample
   * @param encoded true if the encoding exists; otherwise everything is missing
   * @param score the figures
   */
  public record Scored(Sample sample, boolean encoded, Score score) {}

  /** Copies the lists. */
  public Evaluation {
    samples = List.copyOf(samples);
    misses = List.copyOf(misses);
  }
}
