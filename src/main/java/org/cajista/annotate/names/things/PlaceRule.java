package org.cajista.annotate.names.things;

import org.cajista.report.Rule;

/** The rules by which words are taken for the name of a place, each with its weight. */
public enum PlaceRule implements Rule {
  ENOUGH(2, "Words are the name of a place from this sum on."),

  // the words themselves
  LISTED(3, "It is a country, or the lists have it as a place."),
  LISTED_WHOLE(6, "The lists have all these words together as a place."),
  TOWN(2.5, "The gazetteer has a town of that name: the larger the town, the more it says."),
  DICTIONARY(2, "A dictionary has it as a place."),
  STRANGE(0.5, "No dictionary knows it, as few of the names from elsewhere."),
  NAMED_PLACE(4, "It begins with what it is, with a capital: «Hotel …», «Red Square»."),
  PERSON(-2, "It is the name of a person, too."),
  SURNAME(-3, "The document has it as a surname."),
  ORDINARY(
      -3,
      "In lower case it is an ordinary word; -5 if a sentence begins with it, -1 if it is listed."),
  FOREIGN(-2, "In lower case it is a word of another language."),
  PART(-2, "Another word with a capital stands right beside it: it is part of something else."),

  // the words around
  BEFORE(2, "The word right before it stands before places, or does not."),
  MOTION(2, "One goes, or is sent, to it: «exiled to …»."),
  OF_PLACE(3, "What sort of place it is stands before it: «the town of …», «calle …»."),
  IMPRINT(3, "It stands where a reference names the place of printing."),
  BESIDE(1.5, "Another place stands beside it, with a comma, a bracket or «and»."),
  DATELINE(2, "It stands in the dateline."),
  COMPANY(1.5, "The mean of what the words around it say elsewhere in the document."),
  ANYWAY(3, "It is well known as a place: the words around take away 1 at the most."),
  TITLED(-4, "A title, an office or a kinship stands right before it."),
  VERB(-1.5, "A verb stands beside it that is said of persons.");

  private final Definition definition;

  PlaceRule(double weight, String sentence) {
    definition = Definition.of("place", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
