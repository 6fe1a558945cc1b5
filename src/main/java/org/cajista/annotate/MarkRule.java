package org.cajista.annotate;

import org.cajista.report.Rule;

/** The rules by which words are marked as something other than a name: one for each recogniser. */
public enum MarkRule implements Rule {
  ENOUGH(0.5, "Words are marked from this sum on."),
  PARENTHESIS(1, "The figure before the years of a life is an opening parenthesis, misread."),
  SLIP(1, "A word has a slip of the extraction, and one letter makes it right."),
  BRACKET(1, "An opening bracket that nothing closes is a misread «l»."),
  FIGURE(1, "A letter stands in a day or a year where a figure must stand."),
  EMPHASIS(1, "Stars or underscores emphasise it, as in Markdown."),
  EDITORIAL(1, "Brackets, or words that editors use, mark it as a remark of the editor."),
  FOREIGN(1, "Its words are of another language, and something sets them off."),
  DATE(1, "It is a date in one of the forms of the language."),
  OVERLAP(-2, "It crosses a mark that is stronger, or stands in what is taken out.");

  private final Definition definition;

  MarkRule(double weight, String sentence) {
    definition = Definition.of("mark", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
