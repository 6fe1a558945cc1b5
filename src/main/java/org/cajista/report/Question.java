package org.cajista.report;

/** What the stages decide, in their order. */
public enum Question {
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
