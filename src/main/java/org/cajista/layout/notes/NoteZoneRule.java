package org.cajista.layout.notes;

import org.cajista.report.Rule;

/** The rules by which the notes of a page begin at a line, or nowhere on the page. */
public enum NoteZoneRule implements Rule {
  // the notes that begin on the page
  FIRST_START(0.5, "The line begins a note."),
  CALLED(1, "For each note under it that the text over it calls: 1, 3 at the most."),
  STARTS_ABOVE(-2, "For each line that begins a note and would be left in the text."),
  CALLS_BELOW(-1.5, "Lines that call notes of the page would be among the notes."),

  // a note of the page before
  GOES_ON(1, "It goes on with the sentence in which the page before has left a note."),
  TAKES_UP(
      1.2,
      "The page before has left a note inside a sentence, and the text over it has ended one."),
  NO_START(-0.6, "No note begins with it."),
  LONG_REST(
      -0.02,
      "For each line beyond five down to the first note: what is left of a note is rather short."),
  COMPLETE(-1.2, "The last note of the page before is complete."),
  LEFT_OPEN(-0.7, "A note of the page before is inside a sentence, and would not go on."),

  // the text
  TEXT_GOES_ON(0.6, "The text over it and the text of the next page fit together."),
  TEXT_BREAKS(-0.6, "The text over it and the text of the next page do not fit together."),
  IN_SENTENCE(-0.4, "The sentence over it goes on in the line."),
  NO_PARAGRAPH(0.4, "It begins in lower case after the end of a sentence, as no paragraph does."),
  PAGE_OF_NOTES(-0.8, "The page would have no text."),

  // how the page looks
  WHITE_SPACE(1.3, "White space stands over it, or not, as over the notes of the other pages."),
  LIKE_NOTES(
      0.5, "The lines down to the first note are wide and set in as notes are, or as text is."),
  SMALL_TYPE(2.5, "It begins the smaller type at the foot of the page."),
  TEXT_TYPE(-2.5, "It is set in the type of the text, and notes are set in smaller type.");

  private final Definition definition;

  NoteZoneRule(double weight, String sentence) {
    definition = Definition.of("note-zone", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
