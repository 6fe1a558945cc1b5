package org.cajista.repair;

import org.cajista.report.Rule;

/**
 * The rules for the way in which one line continues in the next. Those on a word that a hyphen
 * divides stand in the order of their weight: each weighs more than all under it together, so that
 * the first that has an opinion decides.
 */
public enum LineEndRule implements Rule {
  PLAIN(LineEndRule.DECIDES, "Nothing at the line end speaks against a blank."),

  // hyphens that need no dictionary
  HYPHEN_APART(LineEndRule.DECIDES, "A blank stands before the hyphen, too: it is a dash."),
  HYPHEN_TWICE(LineEndRule.DECIDES, "Two hyphens are a dash, as typewriters write it."),
  ADDRESS(LineEndRule.DECIDES, "The line ends inside an address of the web."),
  REPEATED(LineEndRule.DECIDES, "The next line repeats the hyphen, and that one stays."),
  DIVISION_SIGN(LineEndRule.DECIDES, "The sign does nothing but divide words."),
  FIGURES(LineEndRule.DECIDES, "The hyphen joins figures, or a figure and a word: «1870-1947»."),
  NO_WORD(LineEndRule.DECIDES, "Neither a letter nor a figure stands at the hyphen."),

  // a word that a hyphen divides
  CAPITALS_ONE(1024, "Both halves are in capitals, and together they are one word."),
  CAPITALS_TWO(1024, "Both halves are in capitals: how long they are decides."),
  CAPITAL_AFTER(512, "A capital follows the hyphen: a name of two parts."),
  DOCUMENT_ONE(256, "The document writes it in one word elsewhere, more often than in two."),
  DOCUMENT_TWO(256, "The document writes it with a hyphen elsewhere, more often than in one."),
  OWN_WORD(128, "It is one word of the document's language."),
  WITH_PRONOUN(64, "It is a verb of the document's language with its pronoun."),
  COMPOUND(32, "A dictionary has it with the hyphen."),
  ANY_WORD(16, "The dictionary of some language has it as one word."),
  CONJUNCTION(8, "A conjunction follows: the hyphen stands for a part that comes later."),
  CHAIN(
      4, "The word has hyphens already, or a prefix that keeps its own, and its parts are words."),
  TWO_WORDS(2, "Both halves are long words of one language that parts its compounds by hyphens."),
  DIVIDES(1, "Nearly all hyphens at line ends only divide a word."),

  // other signs
  DASH_OF_FIGURES(LineEndRule.DECIDES, "The dash joins figures."),
  DASH_GLUED(LineEndRule.DECIDES, "Dashes like this stand without a blank in the document."),
  DASH_APART(LineEndRule.DECIDES, "Dashes like this stand with a blank in the document."),
  SLASH(LineEndRule.DECIDES, "The slash joins two words, or parts of an address."),
  SLASH_ENDS(LineEndRule.DECIDES, "The slash stands alone, or an address ends with it."),
  ELISION(LineEndRule.DECIDES, "The apostrophe stands for a vowel: no blank follows."),
  APOSTROPHE(LineEndRule.DECIDES, "The apostrophe ends a word or a quotation."),
  OPENS(LineEndRule.DECIDES, "The sign opens what the next line begins with.");

  /** The weight of a rule that decides alone. */
  static final double DECIDES = 4096;

  private final Definition definition;

  LineEndRule(double weight, String sentence) {
    definition = Definition.of("line-end", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
