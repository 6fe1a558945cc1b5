package org.cajista.repair;

import org.cajista.report.Rule;

/**
 * The rules by which a sign in a word is read as letters that the extraction lost, or left as it
 * stands. A word that makes sense as it stands outweighs any reading, unless a rule speaks against
 * it.
 */
public enum GlyphRule implements Rule {
  // the word as it stands
  COMPOUND(GlyphRule.DECIDES, "The hyphen stands between two words, or names."),
  UNIT(GlyphRule.DECIDES, "A figure stands before an ordinal or a unit: «1st», «5th»."),
  SIGN_BEFORE(GlyphRule.DECIDES, "The sign stands before a word that is known without it."),
  SIGN_AFTER(GlyphRule.DECIDES, "The sign stands after a word that is known without it."),
  NOTE_IN_ROW(GlyphRule.DECIDES, "The figure goes on with the row of the figures of notes."),
  NOTE_AT_WORD(GlyphRule.DECIDES, "The figure calls a note: the word is known without it."),
  UNREAD(1, "No reading of the sign makes a word that is known."),

  // a reading that makes a known word
  KNOWN(10, "The letters make a word of the document or of a dictionary."),
  AROUND(26, "How common the word is in the languages of the words around."),
  COUNT(7, "How often the document has the word: the logarithm of the count."),
  LOST_AT_HEAD(GlyphRule.DECIDES, "At the head of words the sign is mostly a lost glyph."),
  KNOWN_WELL(
      GlyphRule.DECIDES, "The document or its language has the word so, and none with the sign."),

  // a reading without a known word
  RARE_LIGATURE(5, "Of the ligatures, which the sign stands for, one alone makes a known word."),
  ONLY_GLYPH(2, "Nothing but a glyph can stand here, and this is what the sign mostly is."),

  // what a sign stands for in the whole document
  LIGATURE(1, "For each word that the ligature makes of what was none."),
  LEARNT(1, "For each word that the letters make, as the document has it elsewhere."),
  CHANCE(1.5, "What only one word shows may be chance.");

  /** The weight of a rule that decides against all weaker rules. */
  static final double DECIDES = 100;

  private final Definition definition;

  GlyphRule(double weight, String sentence) {
    definition = Definition.of("glyph", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
