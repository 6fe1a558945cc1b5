package org.cajista.report;

/** The questions that the stages decide, in the order of the stages. */
public enum Question {
  /** The zone of a line. */
  ZONE("What is this line on its page?"),
  /** The first line of a note. */
  NOTE_START("Does a note begin on this line?"),
  /** The first line of the notes of a page. */
  NOTE_ZONE("Where do the notes of this page begin?"),
  /** The meaning of a sign that replaces a lost glyph. */
  SIGN("What does this sign stand for in the document?"),
  /** The letters of a word with such a sign. */
  GLYPH("Which letters stand here?"),
  /** A line end inside a word or between two words. */
  LINE_END("What becomes of the line end?"),
  /** The sign that calls a note. */
  NOTE_CALLED("Which sign calls this note?"),
  /** The note that a sign calls. */
  SIGN_CALLS("Which note does this sign call?"),
  /** The heading under which another one stands. */
  HEAD_LEVEL("Where does this heading stand?"),
  /** Words that are marked as something else than a name. */
  MARK("Are these words marked?"),
  /** The year of a date that leaves it out. */
  YEAR("Which year is this date of?"),
  /** A name of a person. */
  NAME("Is this the name of a person?"),
  /** A name of a place. */
  PLACE("Is this the name of a place?"),
  /** A name of a body. */
  BODY("Is this the name of a body?");

  private final String sentence;

  Question(String sentence) {
    this.sentence = sentence;
  }

  /** Returns the question in words. */
  public String sentence() {
    return sentence;
  }
}
