package org.cajista.layout;

import org.cajista.report.Rule;

/**
 * The rules by which the notes of a page begin at a line. Each is asked after the one before it and
 * goes further up the page, so it weighs more than all before it together.
 */
public enum NoteZoneRule implements Rule {
  NO_START(0.5, "No line of the page begins a note."),
  FIRST_START(1, "It is the first line of the page that begins a note."),
  BLOCK(2, "It stands in one block with the first line that begins a note."),
  SMALL_TYPE(4, "The block is set in the longer lines of the notes."),
  GOES_ON(8, "The block goes on with the note that the page before has left open.");

  private final Definition definition;

  NoteZoneRule(double weight, String sentence) {
    definition = Definition.of("note-zone", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
