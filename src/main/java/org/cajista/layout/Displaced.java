package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
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
 * text only capitals, and inside a sentence only a numeral with a title. It leaves alone a
 * signature at the end of the document and a page whose text goes on from the page before.
 */
final class Displaced implements Pass<List<Page>> {
  private static final int LONGEST_HEADING = 60;

  /** A date, which looks like the beginning of a note: {@code 3 de mayo de 1911}. */
  private final Pattern date;

  /**
   * @param languages of the text
   */
  Displaced(TextLanguages languages) {
    String of = languages.merged(WordList.DATE_OF).alternatives();
    this.date = Pattern.compile("\\d{1,2}\\.? (?:(?:" + of + ") )?\\p{L}+.*\\d{4}");
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    boolean open = false;
    List<Line> pending = List.of();
    for (int i = 0; i < pages.size(); i++) {
      Page next = pages.get(i);
      Page page = pending.isEmpty() ? next : withHeading(next, pending, List.of());
      boolean last = page.index() == pages.size() - 1;
      boolean goesOn = open || beginsInside(page);
      pending = goesOn && !last ? headingInNotes(page) : List.of();
      Page moved = pending.isEmpty() ? page : withHeading(page, List.of(), pending);
      boolean cut = !last && beginsInside(pages.get(i + 1));
      moved = goesOn ? moved : moved(moved, last, cut);
      done.add(moved);
      open = open(moved, open);
    }
    return done;
  }

  /**
   * The page with the heading at its foot moved to its head.
   *
   * @param cut whether the next page goes on with a sentence: no chapter begins there
   */
  private Page moved(Page page, boolean last, boolean cut) {
    List<Line> notes = page.lines().stream().filter(line -> line.zone().isNote()).toList();
    List<Line> body = page.lines().stream().filter(line -> line.zone() == Zone.BODY).toList();
    List<Line> heading = tail(notes, false);
    if (heading.isEmpty() && !last) {
      heading = tail(body, true);
      heading = heading.isEmpty() && cut ? numberedTail(body) : heading;
    }
    if (heading.isEmpty() || heading.size() == body.size() + notes.size()) {
      return page;
    }
    return withHeading(page, heading, heading);
  }

  /** The page with {@code heading} at its head, and without {@code gone}. */
  private static Page withHeading(Page page, List<Line> heading, List<Line> gone) {
    List<Line> lines = new ArrayList<>();
    page.lines().stream().filter(line -> line.zone().isFurniture()).forEach(lines::add);
    int top = lines.size();
    for (Line line : heading) {
      lines.add(
          line.withZone(Zone.BODY).withBlanksBefore(lines.size() == top ? 1 : line.blanksBefore()));
    }
    boolean under = !heading.isEmpty();
    for (Line line : page.lines()) {
      if (!line.zone().isFurniture() && !gone.contains(line)) {
        lines.add(under ? line.withBlanksBefore(1) : line);
        under = false;
      }
    }
    return page.withLines(lines);
  }

  /**
   * A heading in capitals under the notes of a page that began inside a sentence and ends with one:
   * it opens the next page.
   */
  private List<Line> headingInNotes(Page page) {
    List<Line> notes = page.lines().stream().filter(line -> line.zone().isNote()).toList();
    return open(page, true) ? List.of() : tail(notes, true);
  }

  /**
   * The lines at the end that are a heading: short, without a full stop, after a complete sentence.
   */
  private List<Line> tail(List<Line> lines, boolean capitals) {
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
            || lines.get(start).blanksBefore() == 0 && capitals
            || capitals && !isCapital(lines.get(start)))) {
      start++;
    }
    // one line alone, with no white space over it, ends the note
    boolean alone =
        start == lines.size() - 1
            && lines.get(start).blanksBefore() == 0
            && !isCapital(lines.get(start));
    return lines.subList(alone ? lines.size() : start, lines.size());
  }

  /**
   * The lines at the end that are a numeral and a title in capitals, apart, inside a sentence that
   * the next page goes on with: {@code … una especie de} / {@code V} / {@code EL VIAJE}. They are
   * of the chapter that this page opens.
   */
  private List<Line> numberedTail(List<Line> body) {
    int start = body.size();
    while (start > 0 && isHeadingLine(body.get(start - 1))) {
      start--;
    }
    boolean heading =
        start > 0
            && start + 1 < body.size()
            && body.get(start).blanksBefore() > 0
            && Sentences.isRoman(body.get(start).text())
            && isCapital(body.get(start + 1));
    return body.subList(heading ? start : body.size(), body.size());
  }

  private static boolean isCapital(Line line) {
    return Sentences.isCapitals(line.text()) || Sentences.isRoman(line.text());
  }

  private boolean isHeadingLine(Line line) {
    String text = line.toString();
    boolean stop =
        !text.isEmpty()
            && ".,;:?".indexOf(text.charAt(text.length() - 1)) >= 0
            && !Sentences.isRoman(text);
    return text.length() <= LONGEST_HEADING
        && !stop
        && !text.contains("@")
        && !text.contains("www.")
        && NoteSigns.leading(text).filter(sign -> !date.matcher(text).matches()).isEmpty();
  }

  private static boolean beginsInside(Page page) {
    return page.lines().stream()
        .filter(line -> line.zone() == Zone.BODY)
        .findFirst()
        .filter(line -> line.text().length() > LONGEST_HEADING / 2)
        .filter(line -> !Sentences.begins(line.text()))
        .isPresent();
  }

  /**
   * Whether the text of the page goes on into the next page. A line of less than half the width was
   * ended on purpose: a date, a signature.
   */
  private static boolean open(Page page, boolean before) {
    Line last = null;
    int width = 0;
    for (Line line : page.lines()) {
      if (line.zone() == Zone.BODY) {
        last = line;
        width = Math.max(width, line.text().length());
      }
    }
    return last == null
        ? before
        : !Sentences.ends(last.text()) && last.text().length() * 2 >= width;
  }
}
