package org.cajista.report;

/** What the stages decide, in their order. */
public enum Question {
  ZONE("What is this line on its page?"),
  NOTE_START("Does a note begin on this line?"),
  NOTE_ZONE("Where do the notes of this page begin?"),
  SIGN("What does this sign stand for in the document?"),
  GLYPH("Which letters stand here?"),
  LINE_END("What becomes of the line end?"),
  NOTE_CALLED("Which sign calls this note?"),
  SIGN_CALLS("Which note does this sign call?"),
  NAME("Is this the name of a person?");

  private final String sentence;

  Question(String sentence) {
    this.sentence = sentence;
  }

  /** The question in words. */
  public String sentence() {
    return sentence;
  }
}
