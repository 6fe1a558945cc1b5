package org.cajista.annotate.names.things;

import org.cajista.report.Rule;

/** The rules by which words are taken for the name of a body, each with its weight. */
public enum BodyRule implements Rule {
  ENOUGH(2, "Words are the name of a body from this sum on."),

  KNOWN(3, "The lists have it as a body."),
  HEAD(3, "It begins with the noun of a body and goes on as its name: «Socialist Party»."),
  NUMBERED(3, "A number and the noun of a body with a capital: «Third International»."),
  CLOSING(3, "It ends with the noun of a body: «… Society», «…partei»."),
  GANG(3, "Right before it stands what it is: «the gang …», «the group “…”»."),
  ALONE(1.5, "The noun alone, with a capital inside the sentence, stands for one body."),
  LONGER(1.5, "The document has a longer name of a body that begins so."),
  ARTICLE(1, "An article stands before it, as before bodies."),

  // initials
  PAIRED(3, "Brackets, or a list of abbreviations, explain the letters as a body."),
  INITIALS(2, "They are the initials of a body in the document."),
  CAPITALS(1, "It is written in capitals."),
  SMALL(0.5, "It is in small letters and no word of any language."),
  HABIT(1, "The document writes the initials of bodies in small letters."),
  SOMEBODY(-2, "They are the initials of a person in the document.");

  private final Definition definition;

  BodyRule(double weight, String sentence) {
    definition = Definition.of("body", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
