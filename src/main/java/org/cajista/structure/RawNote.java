package org.cajista.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Line;
import org.cajista.model.Note;
import org.cajista.model.Page;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.structure.lines.Paragraphs;
import org.cajista.structure.lines.Passages;

/**
 * A footnote as it stands at the foot of the pages, before it is linked to what calls it.
 *
 * @param label its sign in normal figures; empty where a text stands without one
 * @param number its number; 0 for a symbol
 * @param page the page on which it begins
 * @param note the note
 */
record RawNote(String label, int number, int page, Note note) {

  /** The notes of all pages, each with all of its text, in order. */
  static List<RawNote> of(List<Page> pages, int width) {
    List<RawNote> notes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Set<Integer> pageStarts = new HashSet<>();
    int begins = 0;
    for (Page page : pages) {
      boolean firstOnPage = true;
      for (Line line : page.lines()) {
        if (!line.zone().isNote()) {
          continue;
        }
        if (line.zone() == Zone.NOTE_START && !lines.isEmpty()) {
          notes.add(note(lines, pageStarts, begins, width));
          lines = new ArrayList<>();
          pageStarts = new HashSet<>();
        }
        if (lines.isEmpty()) {
          begins = page.index();
        } else if (firstOnPage) {
          pageStarts.add(lines.size());
        }
        lines.add(line);
        firstOnPage = false;
      }
    }
    if (!lines.isEmpty()) {
      notes.add(note(lines, pageStarts, begins, width));
    }
    return notes;
  }

  private static RawNote note(List<Line> lines, Set<Integer> pageStarts, int page, int width) {
    Line first = lines.get(0);
    Optional<NoteSigns.Sign> sign =
        first.zone() == Zone.NOTE_START ? NoteSigns.leading(first.text()) : Optional.empty();
    int end = sign.map(NoteSigns.Sign::end).orElse(0);
    List<Line> clean = new ArrayList<>(lines);
    clean.set(0, first.withText(first.text().from(end)));
    String label = sign.map(NoteSigns.Sign::label).orElse("");
    Note note =
        new Note(
            "",
            label,
            first.text().subSequence(0, end),
            label.matches("\\d+\\*") ? Note.Type.TEXTUAL : Note.Type.EDITORIAL,
            "",
            false,
            blocks(clean, pageStarts, width));
    return new RawNote(label, sign.map(NoteSigns.Sign::number).orElse(0), page, note);
  }

  private static List<Block> blocks(List<Line> lines, Set<Integer> pageStarts, int width) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size()
          || Paragraphs.begins(lines.get(i - 1), lines.get(i), width, pageStarts.contains(i), true)
          || isSetIn(lines, i) && !pageStarts.contains(i)) {
        blocks.add(new Block.Leaf(Block.Role.PARAGRAPH, Passages.of(lines.subList(start, i))));
        start = i;
      }
    }
    return blocks;
  }

  /**
   * Whether a line after the first two is set in from the one before, as a paragraph's first line
   * is. That the second is set in says nothing: so are all lines under a note's sign.
   */
  private static boolean isSetIn(List<Line> lines, int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    return i > 1
        && line.indent() >= before.indent() + 2
        && Sentences.stops(before.text())
        && Sentences.begins(line.text());
  }

  /** Names the series with which this note is counted: of symbols, figures or starred figures. */
  String series() {
    return (number == 0 ? "symbols" : "figures") + (label.endsWith("*") ? "*" : "");
  }

  /** Whether its sign stands in brackets: {@code (1)}, {@code [1]}. */
  boolean isBracketed() {
    return note.figure().length() > 0 && "([".indexOf(note.figure().charAt(0)) >= 0;
  }

  /** The characters of the source that the note begins with, for diagnostics. */
  Traced begin() {
    Block.Leaf leaf = (Block.Leaf) note.blocks().get(0);
    Traced text = leaf.passage().text();
    return text.subSequence(0, Math.min(40, text.length()));
  }

  /** Where its sign stands in the source, or where it begins if it has none. */
  Span span() {
    return note.figure().length() > 0 ? note.figure().span() : begin().span();
  }
}
