package org.cajista.layout;

import org.cajista.report.Rule;

/**
 * The rules by which a line is text, note, running head … of its page. Each is the opinion of a
 * pass of the layout; the passes come one after the other, and the later one is right: it weighs
 * more than all before it together.
 */
public enum LayoutRule implements Rule {
  TEXT(1, "A line is running text unless something speaks against it."),
  UNDER_RULE(1, "It stands under the rule that parts the text from the notes."),
  REGION(1.5, "The format of the source says so: it stands in such a region of the page."),
  FURNITURE(2, "It comes back from page to page, or counts the pages."),
  SIGNATURE(3, "It stands at the foot of the page, and counts the sheets with letters."),
  CATCHWORD(6, "It stands at the foot of the page and repeats the first word of the next."),
  END_NOTES(12, "It stands under a heading of notes."),
  FOOTNOTES(24, "It stands at the foot of the page, after the first line that begins a note."),
  TEXT_UNDER_NOTES(48, "It stands between two notes and calls the second."),
  DISPLACED(96, "It is a heading that the extraction has put under the notes.");

  private final Definition definition;

  LayoutRule(double weight, String sentence) {
    definition = Definition.of("layout", this, weight, sentence);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
