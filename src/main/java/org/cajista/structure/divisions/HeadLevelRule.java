package org.cajista.structure.divisions;

import org.cajista.report.Rule;

/** The rules by which a heading stands under the heading before it, or beside it. */
public enum HeadLevelRule implements Rule {
  ENOUGH(1.5, "A series of headings stands under the heading before it from this sum on."),
  NO_TEXT(2, "No text stands between the two headings."),
  LITTLE_TEXT(1, "Only a few lines stand between the two headings."),
  AGAIN(2, "Headings numbered in this way began before: the numbers start again here."),
  OTHER_NUMBERS(1, "Chapters before are numbered in another way."),
  PREFATORY(-1, "The heading before is that of a preface or the like, which has no number.");

  private final Definition definition;

  HeadLevelRule(double weight, String sentence) {
    definition = Definition.of("head-level", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
