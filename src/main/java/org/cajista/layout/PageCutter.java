package org.cajista.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Edit;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.model.value.Certainty;
import org.cajista.report.Report;

/**
 * Cuts the source into pages: where its format says that they begin; else at form feeds; where an
 * extraction turned them into one space, at the lines that begin with it; where neither is left, at
 * running heads and at the gap that stands before them. What stands under the rule that parts text
 * and notes is set down as notes at once.
 */
final class PageCutter {
  /** A line of blanks this long is what is left of a printed rule. */
  private static final int RULE = 20;

  /** A line this long is running text, not a title. */
  private static final int TEXT_LINE = 60;

  private static final Pattern DRAWN_RULE = Pattern.compile("[_–—-]{5,}");

  private final Source source;
  private final Report report;
  private final boolean known; // the source says where pages begin: nothing is guessed
  private final List<RawLine> raw;
  private final Manner manner;
  private final RunningHeads heads;
  private final int pageGap;
  private final BitSet marked;
  private final Map<Integer, List<LibraryMarks.Mark>> libraryMarks;

  private final List<Page> pages = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int gap;
  private boolean underRule;
  private boolean isMarked; // whether a mark began the page
  private PageNumber number = PageNumber.UNKNOWN;

  private PageCutter(Source source, HeadReader reader, LibraryMarks library, Report report) {
    this.source = source;
    this.report = report;
    this.known = !source.pages().isEmpty();
    this.raw = RawLine.of(source);
    this.manner = Manner.of(raw);
    this.heads = new RunningHeads(raw, reader);
    this.pageGap = pageGap();
    this.libraryMarks = library.of(raw);
    boolean lost =
        !known
            && libraryMarks.isEmpty()
            && !manner.spaceStartsPage()
            && raw.stream().noneMatch(RawLine::startsPage);
    this.marked = lost ? PageMarks.starts(raw, heads, manner.usualGap()) : new BitSet();
  }

  /** The pages of {@code source}, blank ones included. */
  static List<Page> cut(Source source, HeadReader reader, LibraryMarks library, Report report) {
    return new PageCutter(source, reader, library, report).cut();
  }

  private List<Page> cut() {
    for (int i = 0; i < raw.size(); i++) {
      RawLine line = raw.get(i);
      if (line.startsPage()) {
        endPage();
      }
      if (line.isBlank()) {
        underRule |= line.indent() >= RULE && !lines.isEmpty();
        gap++;
      } else if (DRAWN_RULE.matcher(line.text()).matches() && !lines.isEmpty()) {
        report.edit(new Edit(line.span(), line.text(), "", "rule"));
        underRule = true;
        gap++;
      } else if (libraryMarks.containsKey(i)) {
        cutAt(line, libraryMarks.get(i));
      } else {
        if (!line.startsPage() && seemsToStartPage(i)) {
          endPage();
        }
        add(line);
      }
    }
    // a form feed at the end of a file begins no page; a format that counts pages counts them all
    if (known || !lines.isEmpty() || pages.isEmpty()) {
      endPage();
    }
    return pages;
  }

  private boolean seemsToStartPage(int index) {
    RawLine line = raw.get(index);
    if (known || lines.isEmpty() || !libraryMarks.isEmpty()) {
      return false;
    }
    if (marked.get(index)) {
      return true;
    }
    if (manner.spaceStartsPage() && Manner.startsWithOneSpace(line)) {
      // after a raised figure on a line of its own the space is the one between two words
      return !Manner.isFigureAlone(raw.get(index - 1));
    }
    if (underRule && gap - manner.usualGap() >= 2 && isText(line)) {
      return true; // the page start itself was lost: text cannot follow notes on one page
    }
    return marked.isEmpty()
        && pageGap > 0
        && gap == pageGap
        && (heads.at(raw, index).isPresent() || !Character.isDigit(line.text().charAt(0)));
  }

  private static boolean isText(RawLine line) {
    return line.text().length() >= TEXT_LINE && NoteSigns.leading(line.text()).isEmpty();
  }

  /** How many blank lines stand before running heads, where that is more than paragraphs have. */
  private int pageGap() {
    Map<Integer, Integer> gaps = new TreeMap<>();
    int blanks = 0;
    for (int i = 0; i < raw.size(); i++) {
      if (raw.get(i).isBlank()) {
        blanks++;
        continue;
      }
      if (!raw.get(i).startsPage() && heads.at(raw, i).isPresent()) {
        gaps.merge(blanks, 1, Integer::sum);
      }
      blanks = 0;
    }
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : gaps.entrySet()) {
      if (entry.getKey() > manner.usualGap() + 1 && entry.getValue() > gaps.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** Cuts the page at the marks of a line; what stands before, between and after them stays. */
  private void cutAt(RawLine line, List<LibraryMarks.Mark> marks) {
    int from = line.span().start();
    for (LibraryMarks.Mark mark : marks) {
      Span before = stripped(new Span(from, mark.start()));
      Span after = stripped(new Span(mark.end(), line.span().end()));
      if (before.length() > 0) {
        boolean glued = before.end() == mark.start() && after.start() == mark.end();
        Ending cut = glued ? Ending.JOIN : Ending.CUT;
        add(
            before,
            from == line.span().start() ? line.indent() : 0,
            after.length() == 0 || glued && isDivided(before) ? Ending.SPACE : cut);
      }
      if (!lines.isEmpty() || isMarked) {
        endPage();
      }
      Span span = new Span(mark.start(), mark.end());
      report.edit(new Edit(span, source.text(span), "", "page-mark"));
      isMarked = true;
      number =
          mark.number().isEmpty()
              ? PageNumber.UNKNOWN
              : new PageNumber(mark.number(), Certainty.HIGH);
      from = mark.end();
    }
    Span rest = stripped(new Span(from, line.span().end()));
    if (rest.length() > 0) {
      add(rest, 0, Ending.SPACE);
    }
  }

  /** True if a hyphen divides a word at the end: it is judged as at the end of any line. */
  private boolean isDivided(Span before) {
    return "-\u00AD¬=".indexOf(source.text().charAt(before.end() - 1)) >= 0;
  }

  private Span stripped(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Source.isSpace(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Source.isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void add(RawLine line) {
    add(line.span(), line.indent(), Ending.SPACE);
  }

  private void add(Span span, int indent, Ending ending) {
    // the first line of a page has only white space of the page above it
    int usual = lines.isEmpty() ? 0 : manner.usualGap();
    lines.add(
        new Line(
            Traced.of(source, span),
            indent,
            Math.max(0, gap - usual),
            underRule ? Zone.NOTES : Zone.BODY,
            ending));
    gap = 0;
  }

  private void endPage() {
    if (pages.isEmpty() && lines.isEmpty() && gap == 0 && !isMarked) {
      return;
    }
    pages.add(new Page(pages.size(), number, lines));
    number = PageNumber.UNKNOWN;
    isMarked = false;
    lines = new ArrayList<>();
    gap = 0;
    underRule = false;
  }
}
