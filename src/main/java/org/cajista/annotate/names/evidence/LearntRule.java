package org.cajista.annotate.names.evidence;

import org.cajista.report.Rule;

/** The rules by which the corrected texts of an edition vote on its other texts. */
public enum LearntRule implements Rule {
  MARKED(6, "The editor has marked these words in a corrected text: 3 if only once."),
  UNMARKED(
      -6,
      "The editor has left these words unmarked in corrected texts: -2 if once; twice decides."),
  WEIGHTS(2, "What the corrected texts of this edition say of the other votes.");

  private final Definition definition;

  LearntRule(double weight, String sentence) {
    definition = Definition.of("learnt", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
