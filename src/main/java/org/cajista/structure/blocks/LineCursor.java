package org.cajista.structure.blocks;

import java.util.List;
import org.cajista.model.Ending;

/** A place in the lines of the running text, for the rules that try to start a block there. */
final class LineCursor {
  private final List<BodyLine> lines;
  private final int at;
  private final int width;
  private final EntryLines entries;
  private final LineFill fill;
  private final boolean opening;

  /**
   * @param at the index of the line at which a block may start
   * @param width the length of a full line
   * @param entries what is known of the paragraphs of the whole text
   * @param fill how full its lines are
   * @param opening whether nothing but headings and epigraphs stands before the line
   */
  LineCursor(
      List<BodyLine> lines, int at, int width, EntryLines entries, LineFill fill, boolean opening) {
    this.lines = lines;
    this.at = at;
    this.width = width;
    this.entries = entries;
    this.fill = fill;
    this.opening = opening;
  }

  int index() {
    return at;
  }

  boolean opening() {
    return opening;
  }

  int width() {
    return width;
  }

  /** The line {@code ahead} lines further on; it must exist. */
  BodyLine line(int ahead) {
    return lines.get(at + ahead);
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
    if (entries.isTurnover(at + ahead) || goesOn(ahead)) {
      return false;
    }
    // a glossary's entry may begin in lower case, so it is asked first
    return entries.contains(at + ahead)
        || entries.isSetIn(line(ahead - 1).line(), next.line())
        || Paragraphs.begins(
            line(ahead - 1).line(), next.line(), width, next.startsPage(), entries.spaced())
        || fill.endsOnPurpose(at + ahead);
  }

  /** True if the line before the line ahead had room for its first word. */
  boolean hadRoom(int ahead) {
    return has(ahead) && has(ahead - 1) && fill.hadRoom(at + ahead);
  }

  /** Whether the text has the line so often that it is no heading: who speaks, in a play. */
  boolean recurs(int ahead) {
    return entries.recurs(line(ahead).text());
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
    return new LineCursor(lines, at + by, width, entries, fill, opening);
  }
}
