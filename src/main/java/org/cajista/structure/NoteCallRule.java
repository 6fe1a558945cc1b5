package org.cajista.structure;

import org.cajista.report.Rule;

/** The rules by which a sign in the text calls a note, or is a figure like others. */
public enum NoteCallRule implements Rule {
  NOTHING(0.3, "A sign that agrees less with a note than this does not call it."),

  // whether the two agree
  SAME_SIGN(2, "The sign and that of the note are the same."),
  SAME_NUMBER(1.5, "The number is the same, but only one of the two has a star."),
  AFTER_FIGURE(-0.8, "The sign stands after another figure: «1936,4» may be a decimal."),
  BRACKETED(-0.3, "Only the sign in the text has brackets: «(1)» may count what a sentence lists."),

  // what the other notes and signs say
  IN_ORDER(2, "It fits into the order of the notes before and after."),
  ONLY_ONE(
      2,
      "No sign has the number; one figure of this differs, and between its neighbours no other free one is like it."),
  OUT_OF_ORDER(-4, "The notes before or after are called on its other side."),
  TAKEN(-4, "The sign calls another note, or another sign calls the note.");

  private final Definition definition;

  NoteCallRule(double weight, String sentence) {
    definition = Definition.of("note-call", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
