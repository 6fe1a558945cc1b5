package org.cajista.structure.blocks;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.model.Traced;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.EntryLines;
import org.cajista.structure.lines.Paragraphs;
import org.cajista.structure.lines.SpeechLines;
import org.cajista.structure.listed.ListedDivision;
import org.cajista.structure.listed.ListedDivisions;

/** A place in the lines of the running text, for the rules that try to start a block there. */
final class LineCursor {
  /** A title takes at most so many lines. */
  private static final int LONGEST_TITLE = 3;

  /** So much further in than the line over it, in blanks, stands only what is set at the right. */
  private static final int FAR = 16;

  private final List<BodyLine> lines;
  private final int at;
  private final int width;
  private final EntryLines entries;
  private final LineFill fill;
  private final ListedDivisions listed;
  private final BitSet series;
  private final TextLines text;
  private final boolean opening;
  private final boolean headed;
  private final boolean underVerse;

  /**
   * @param text all lines, and what is known of them
   * @param at the index of the line at which a block may start
   * @param opening whether nothing but headings and epigraphs stands before the line
   * @param headed whether a heading stands right before the line
   * @param underVerse whether a stanza stands right before the line
   */
  LineCursor(TextLines text, int at, boolean opening, boolean headed, boolean underVerse) {
    this.lines = text.lines();
    this.at = at;
    this.width = text.width();
    this.entries = text.entries();
    this.fill = text.fill();
    this.listed = text.listed();
    this.series = text.series();
    this.text = text;
    this.opening = opening;
    this.headed = headed;
    this.underVerse = underVerse;
  }

  int index() {
    return at;
  }

  boolean opening() {
    return opening;
  }

  /** True if a heading stands right before this place. */
  boolean headed() {
    return headed;
  }

  /** True if a stanza stands right before this place. */
  boolean underVerse() {
    return underVerse;
  }

  int width() {
    return width;
  }

  /** The line {@code ahead} lines further on; it must exist. */
  BodyLine line(int ahead) {
    return lines.get(at + ahead);
  }

  /** The line {@code index} of the whole text. */
  BodyLine lineAt(int index) {
    return lines.get(index);
  }

  /** The list of contents or the index that begins with this line. */
  Optional<ListedDivision> listedDivision() {
    return listed.at(at);
  }

  /** Where the items of a list with dashes begin that begins here, and where it ends. */
  Optional<List<Integer>> dashList() {
    return text.dashes().at(at);
  }

  /** The cells of the table that begins here, if tabs part them. */
  Optional<List<List<Traced>>> tabbed() {
    return text.tabbed().at(at);
  }

  /** True if the entry of a list begins with the line ahead. */
  boolean isEntry(int ahead) {
    return has(ahead) && entries.contains(at + ahead);
  }

  /** Who speaks, in the whole text. */
  SpeechLines speeches() {
    return text.speeches();
  }

  /** Whether the line ahead is verse by itself. */
  boolean isVerse(int ahead) {
    return has(ahead) && text.verse().get(at + ahead);
  }

  /**
   * Whether the line ahead, in a speech, is verse: by itself, or as all speeches of a short scene.
   */
  boolean speaksVerse(int ahead) {
    return isVerse(ahead) || text.verse().isEmpty() && text.speeches().inVerse();
  }

  /** Whether more white space than between other lines stands before the line, or a page starts. */
  boolean partsStanzas(int ahead) {
    return line(ahead).startsPage() || line(ahead).line().blanksBefore() > fill.usualBlanks();
  }

  /** Whether the line belongs to a series of numbered headings. */
  boolean inSeries() {
    return series.get(at);
  }

  /**
   * How many lines from here are a title that the contents name; 0 where none is.
   *
   * @param longest a longer line is no title
   */
  int listedTitle(int longest) {
    StringBuilder title = new StringBuilder();
    int found = 0;
    for (int i = 0; i < LONGEST_TITLE && has(i + 1); i++) {
      BodyLine line = line(i);
      if (line.text().length() > longest || i > 0 && line.startsPage()) {
        break;
      }
      title.append(line.text()).append(' ');
      if (apart(i + 1) && listed.names(title.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  boolean has(int ahead) {
    return at + ahead >= 0 && at + ahead < lines.size();
  }

  /** How many lines from here stand in one block: up to a blank line or a page's start. */
  int blockLength() {
    int length = 1;
    while (has(length) && line(length).line().blanksBefore() == 0 && !line(length).startsPage()) {
      length++;
    }
    return length;
  }

  /** Whether white space, a page's start or the document's edge stands before the line ahead. */
  boolean apart(int ahead) {
    return !has(ahead)
        || at + ahead == 0
        || !goesOn(ahead) && (line(ahead).line().blanksBefore() > 0 || line(ahead).startsPage());
  }

  /** True if the line ahead goes on with the word or the line that the line before it begins. */
  private boolean goesOn(int ahead) {
    return has(ahead - 1) && line(ahead - 1).line().ending() != Ending.SPACE;
  }

  /** Whether a paragraph begins with the line ahead. */
  boolean paragraphBegins(int ahead) {
    BodyLine next = line(ahead);
    if (entries.isTurnover(at + ahead) || goesOn(ahead) || text.subjects().goOn().get(at + ahead)) {
      return false;
    }
    if (isVerse(ahead) || isVerse(ahead - 1)) {
      return true;
    }
    if (text.days().get(at + ahead)
        || isFarIn(ahead)
        || OrnamentRule.isOrnament(this, ahead)
        || OrnamentRule.isOrnament(this, ahead - 1)) {
      return true;
    }
    if (text.dashes().at(at + ahead).isPresent()
        || text.speeches().begins(at + ahead)
        || text.first().begins(at + ahead)
        || text.subjects().salutations().get(at + ahead)) {
      return true;
    }
    // a glossary's entry may begin in lower case, so it is asked first
    return entries.contains(at + ahead)
        || entries.isSetIn(line(ahead - 1).line(), next.line())
        || Paragraphs.begins(
            line(ahead - 1).line(), next.line(), width, next.startsPage(), entries.spaced())
        || fill.endsOnPurpose(at + ahead);
  }

  /**
   * True for a short line much further in than the one over it, with which a sentence or a part of
   * one ends: a farewell, a name, a date at the right, also in lower case.
   */
  private boolean isFarIn(int ahead) {
    BodyLine before = line(ahead - 1);
    BodyLine next = line(ahead);
    return next.line().indent() - before.line().indent() >= FAR
        && next.text().length() < width / 2
        && (Sentences.ends(before.text()) || before.text().endsWith(","));
  }

  /** True if the line before the line ahead had room for its first word. */
  boolean hadRoom(int ahead) {
    return has(ahead) && has(ahead - 1) && fill.hadRoom(at + ahead);
  }

  /** Whether the text has the line so often that it is no heading: who speaks, in a play. */
  boolean recurs(int ahead) {
    return entries.recurs(line(ahead).text());
  }

  /** Whether the line ahead is set in larger type than the text, where its source knows that. */
  boolean isLarge(int ahead) {
    return text.sizes().isLarge(line(ahead).line());
  }

  /** Whether the line ahead is set in from the margin of the text. */
  boolean isSetIn(int ahead) {
    return entries.isSetIn(line(ahead).line());
  }

  /** How many blanks the line ahead is set in from the margin of the text. */
  int depth(int ahead) {
    return entries.depth(line(ahead).line());
  }

  LineCursor ahead(int by) {
    return new LineCursor(text, at + by, opening, headed && by == 0, underVerse && by == 0);
  }
}
