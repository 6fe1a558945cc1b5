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
import org.cajista.model.Traced;
import org.cajista.model.Zone;
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

  private final List<Page> pages = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int gap;
  private boolean underRule;

  private PageCutter(Source source, HeadReader reader, Report report) {
    this.source = source;
    this.report = report;
    this.known = !source.pages().isEmpty();
    this.raw = RawLine.of(source);
    this.manner = Manner.of(raw);
    this.heads = new RunningHeads(raw, reader);
    this.pageGap = pageGap();
    boolean lost =
        !known && !manner.spaceStartsPage() && raw.stream().noneMatch(RawLine::startsPage);
    this.marked = lost ? PageMarks.starts(raw, heads, manner.usualGap()) : new BitSet();
  }

  /** The pages of {@code source}, blank ones included. */
  static List<Page> cut(Source source, HeadReader reader, Report report) {
    return new PageCutter(source, reader, report).cut();
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
    if (known || lines.isEmpty()) {
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

  private void add(RawLine line) {
    // the first line of a page has only white space of the page above it
    int usual = lines.isEmpty() ? 0 : manner.usualGap();
    lines.add(
        new Line(
            Traced.of(source, line.span()),
            line.indent(),
            Math.max(0, gap - usual),
            underRule ? Zone.NOTES : Zone.BODY,
            Ending.SPACE));
    gap = 0;
  }

  private void endPage() {
    if (pages.isEmpty() && lines.isEmpty() && gap == 0) {
      return;
    }
    pages.add(new Page(pages.size(), PageNumber.UNKNOWN, lines));
    lines = new ArrayList<>();
    gap = 0;
    underRule = false;
  }
}
