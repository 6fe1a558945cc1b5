package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Puts a heading or title block that the extraction left at the foot of its page, after the text or
 * after the notes, back to the page's head.
 *
 * <p>Such a block is short lines without a full stop; after the notes any such lines, after the
 * text only capitals. It leaves alone a signature at the end of the document and a page whose text
 * goes on from the page before.
 */
final class Displaced implements Pass {
  private static final int LONGEST_HEADING = 60;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    boolean open = false;
    for (Page page : pages) {
      Page moved = open ? page : moved(page, page.index() == pages.size() - 1);
      done.add(moved);
      open = open(moved, open);
    }
    return done;
  }

  private static Page moved(Page page, boolean last) {
    List<Line> notes = page.lines().stream().filter(line -> line.zone().isNote()).toList();
    List<Line> body = page.lines().stream().filter(line -> line.zone() == Zone.BODY).toList();
    List<Line> heading = tail(notes, false);
    if (heading.isEmpty() && !last) {
      heading = tail(body, true);
    }
    if (heading.isEmpty() || heading.size() == body.size() + notes.size()) {
      return page;
    }
    List<Line> lines = new ArrayList<>();
    page.lines().stream().filter(Displaced::isFurniture).forEach(lines::add);
    boolean first = true;
    for (Line line : heading) {
      lines.add(line.withZone(Zone.BODY).withBlanksBefore(first ? 1 : line.blanksBefore()));
      first = false;
    }
    for (Line line : page.lines()) {
      if (!isFurniture(line) && !heading.contains(line)) {
        boolean next = lines.get(lines.size() - 1) == heading.get(heading.size() - 1);
        lines.add(next || follows(lines, heading) ? line.withBlanksBefore(1) : line);
      }
    }
    return page.withLines(lines);
  }

  private static boolean follows(List<Line> lines, List<Line> heading) {
    Line before = lines.get(lines.size() - 1);
    return before.text().equals(heading.get(heading.size() - 1).text());
  }

  /**
   * The lines at the end that are a heading: short, without a full stop, after a complete sentence.
   */
  private static List<Line> tail(List<Line> lines, boolean capitals) {
    int start = lines.size();
    while (start > 0
        && lines.get(start - 1).zone() != Zone.NOTE_START
        && isHeadingLine(lines.get(start - 1))) {
      start--;
    }
    // the heading begins where a block begins: a note may end in a short line without a stop
    while (start < lines.size()
        && (start == 0
            || !Sentences.ends(lines.get(start - 1).text())
            || (lines.get(start).blanksBefore() == 0 && capitals)
            || (capitals && !isCapital(lines.get(start))))) {
      start++;
    }
    return lines.subList(start, lines.size());
  }

  private static boolean isCapital(Line line) {
    return Sentences.isCapitals(line.text()) || Sentences.isRoman(line.text());
  }

  private static boolean isHeadingLine(Line line) {
    String text = line.toString();
    boolean stop =
        !text.isEmpty()
            && ".,;:?".indexOf(text.charAt(text.length() - 1)) >= 0
            && !Sentences.isRoman(text);
    return text.length() <= LONGEST_HEADING
        && !stop
        && !text.contains("@")
        && !text.contains("www.")
        && NoteSigns.leading(text)
            .filter(sign -> !text.matches("\\d{1,2}\\.? (de )?\\p{L}+.*\\d{4}"))
            .isEmpty();
  }

  private static boolean isFurniture(Line line) {
    return line.zone().isFurniture();
  }

  /** Whether the text of the page goes on into the next page. */
  private static boolean open(Page page, boolean before) {
    Line last = null;
    for (Line line : page.lines()) {
      last = line.zone() == Zone.BODY ? line : last;
    }
    return last == null ? before : !Sentences.ends(last.text());
  }
}
