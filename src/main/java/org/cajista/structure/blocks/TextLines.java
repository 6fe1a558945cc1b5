package org.cajista.structure.blocks;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Source;
import org.cajista.model.TypeSizes;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.DashLists;
import org.cajista.structure.lines.Datelines;
import org.cajista.structure.lines.EntryLines;
import org.cajista.structure.lines.FirstLines;
import org.cajista.structure.lines.FullLine;
import org.cajista.structure.lines.HeadingSeries;
import org.cajista.structure.lines.SpeechLines;
import org.cajista.structure.lines.TabbedLines;
import org.cajista.structure.lines.VerseLines;
import org.cajista.structure.listed.ListedDivisions;

/**
 * The lines of the running text, and what all of them together say of each.
 *
 * @param lines all lines
 * @param width the length of a full line
 * @param entries what is known of the paragraphs
 * @param fill how full the lines are
 * @param first the lines that begin paragraphs, by their width
 * @param listed the contents and indexes
 * @param series the lines that belong to a series of numbered headings
 * @param subjects the subjects of letters
 * @param speeches who speaks, in a play or an interrogation
 * @param dashes the lists whose items begin with dashes
 * @param tabbed the tables whose cells stand between tabs
 * @param verse the lines that are verse by themselves
 * @param days the lines that are a date alone: an entry or a text begins with them
 * @param sizes the type sizes, where the source knows them
 */
record TextLines(
    List<BodyLine> lines,
    int width,
    EntryLines entries,
    LineFill fill,
    FirstLines first,
    ListedDivisions listed,
    BitSet series,
    SubjectLines subjects,
    SpeechLines speeches,
    DashLists dashes,
    TabbedLines tabbed,
    BitSet verse,
    BitSet days,
    TypeSizes sizes) {

  /**
   * Looks at all lines; how full they are is not known yet, as it depends on the sort of text.
   *
   * @param source the text from which they come
   */
  static TextLines of(List<BodyLine> lines, Source source, Language language) {
    // these need no width: they are read beside those that do
    CompletableFuture<SubjectLines> subjects =
        CompletableFuture.supplyAsync(() -> SubjectLines.of(lines, language));
    CompletableFuture<SpeechLines> speeches =
        CompletableFuture.supplyAsync(() -> SpeechLines.of(lines));
    CompletableFuture<DashLists> dashes = CompletableFuture.supplyAsync(() -> DashLists.of(lines));
    CompletableFuture<BitSet> days =
        CompletableFuture.supplyAsync(() -> days(lines, new Datelines(language)));
    int width = FullLine.length(lines.stream().map(BodyLine::line).toList());
    EntryLines entries = EntryLines.of(lines, width, language);
    return new TextLines(
        lines,
        width,
        entries,
        LineFill.none(lines, new ClosingWords(language)),
        FirstLines.of(lines, width, entries.spaced()),
        ListedDivisions.of(lines, width, language),
        HeadingSeries.of(lines, width),
        subjects.join(),
        speeches.join(),
        dashes.join(),
        TabbedLines.of(lines, source.text()),
        VerseLines.of(lines, speeches.join()),
        days.join(),
        TypeSizes.of(source));
  }

  TextLines withFill(LineFill other) {
    return new TextLines(
        lines, width, entries, other, first, listed, series, subjects, speeches, dashes, tabbed,
        verse, days, sizes);
  }

  /**
   * Returns the lines that are the date of a text: at a page's start, after the end of a sentence;
   * alone between blank lines, where no sentence ends with it.
   */
  private static BitSet days(List<BodyLine> lines, Datelines datelines) {
    BitSet days = new BitSet();
    for (int i = 1; i < lines.size(); i++) {
      BodyLine line = lines.get(i);
      boolean may =
          line.startsPage()
              ? Sentences.ends(lines.get(i - 1).text())
              : isAlone(lines, i) && !Sentences.ends(line.text());
      if (may && datelines.isDateline(line.text())) {
        days.set(i);
      }
    }
    return days;
  }

  /** True if the lines around one stand together, and blank lines part it from both. */
  private static boolean isAlone(List<BodyLine> lines, int at) {
    return at + 2 < lines.size()
        && lines.get(at).line().blanksBefore() > 0
        && lines.get(at + 1).line().blanksBefore() > 0
        && lines.get(at + 2).line().blanksBefore() == 0
        && Character.isDigit(lines.get(at).text().charAt(0))
        && !LineFill.endsInSmallWord(lines.get(at - 1).text());
  }
}
