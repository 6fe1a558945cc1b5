package org.cajista.layout.notes;

import org.cajista.report.Rule;

/** The rules by which a line with a number or a sign at its head begins a note, or is text. */
public enum NoteStartRule implements Rule {
  ENOUGH(1, "A line begins a note from this sum on."),

  // the line itself
  SIGN(0.1, "A number or a sign stands at its head."),
  AMONG_NOTES(0.6, "It stands under the rule or the heading of the notes."),
  CALLED(1, "The text over it on the page calls a note by this sign."),
  AGAIN(
      -0.4, "A line over it has begun the note that is called, and no text between calls another."),
  APART(0.3, "It is the first line, or stands after a blank line or the end of a sentence."),
  BRACKETED(0.3, "Among notes a sign in brackets, or a raised one, is hardly anything else."),
  TITLE(-1.2, "It looks like a numbered title: short, apart, and over a full line of text."),
  LOWER_CASE(-0.1, "It goes on in lower case and nothing calls it: a sentence with a figure."),
  LEADERS(-3, "A row of dots in it leads to a page number: an entry of the contents."),
  OTHER_FORM(
      -0.6, "Its sign is not written like those of the other notes: «3.», where they have «3»."),
  LONE_SYMBOL(1, "A sign without number stands right over the first numbered note."),

  // the run of the numbers over the whole document
  IN_RUN(4, "Its number belongs to the best run of numbers of the document."),
  OUT_OF_RUN(-9, "Its number does not fit into the best run of numbers of the document."),
  GAP(-0.4, "For each number that is missing before it."),
  RESTART(-1, "The numbers begin again from 1."),
  JUMP(-3, "The numbers begin again, and not from 1."),
  BEGINS_CALLED(-0.3, "The first number is not 1, but the text calls it, or it is among notes."),
  BEGINS_LATE(-0.2, "The first number is not 1: 0.2 for each, 2 at the most."),
  NO_NOTES(-9, "No line of the run is called or stands where notes do: numbered headings.");

  private final Definition definition;

  NoteStartRule(double weight, String sentence) {
    definition = Definition.of("note-start", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
