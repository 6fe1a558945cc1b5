package org.cajista.repair;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Takes out the quotation marks that a print repeats at the head of each line of a quotation: one
 * pair stays.
 *
 * <p>{@code « Les ouvriers de} / {@code » la fabrique. »} → {@code « Les ouvriers de la fabrique.
 * »} It leaves alone a mark at the head of a paragraph or of a sentence, which a new quotation can
 * begin with.
 */
final class RepeatedQuotes implements Pass<List<Page>> {
  private static final List<String> FAMILIES = List.of("«»‹›", "“”„\"", "‘’‚'");

  /** The place of a line of text. */
  private record Row(int page, int line, String text, boolean apart) {

    /** The family of the mark at the head of the line; -1 where none is. */
    int family() {
      for (int i = 0; i < FAMILIES.size(); i++) {
        if (text.length() > 1 && FAMILIES.get(i).indexOf(text.charAt(0)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    /** How many characters the mark takes, with the blanks after it. */
    int markLength() {
      int end = 1;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return end;
    }
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PendingEdits changes = new PendingEdits();
    for (boolean notes : new boolean[] {false, true}) {
      List<Row> rows = rows(pages, notes);
      int at = 1;
      while (at < rows.size()) {
        int end = at;
        int family = rows.get(at).family();
        while (family >= 0 && end < rows.size() && rows.get(end).family() == family) {
          end++;
        }
        if (end > at) {
          inspect(rows, at, end, changes);
        }
        at = Math.max(end, at + 1);
      }
    }
    return changes.applyTo(pages, report);
  }

  private static List<Row> rows(List<Page> pages, boolean notes) {
    List<Row> rows = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p).lines();
      for (int r = 0; r < lines.size(); r++) {
        Line line = lines.get(r);
        if (notes ? line.zone().isNote() : line.zone() == Zone.BODY) {
          rows.add(new Row(p, r, line.toString(), line.blanksBefore() > 0));
        }
      }
    }
    return rows;
  }

  /** The lines from {@code from} to {@code to} begin with marks of one family. */
  private static void inspect(List<Row> rows, int from, int to, PendingEdits changes) {
    int family = rows.get(from).family();
    if (from + 1 < to && rows.subList(from + 1, to).stream().allMatch(Row::apart)) {
      return; // each paragraph of a quotation begins with a mark
    }
    boolean opened = isOpen(rows.get(from - 1).text(), family);
    int first = from;
    if (!opened) {
      first++; // the quotation begins at the head of this line
    }
    int inside = 0;
    for (int i = first; i < to; i++) {
      inside += isInside(rows.get(i - 1), rows.get(i)) ? 1 : 0;
    }
    if (first >= to || inside == 0 || inside * 2 < to - first) {
      return;
    }
    for (int i = first; i < to; i++) {
      Row row = rows.get(i);
      boolean closes =
          i == to - 1 && Sentences.ends(rows.get(i - 1).text()) && !closes(rows, first, to, family);
      boolean again = row.apart() && Sentences.begins(row.text());
      if (!again && !closes && !(Sentences.stops(rows.get(i - 1).text()) && to - first < 2)) {
        changes.replace(row.page(), row.line(), 0, row.markLength(), "", "quotation");
      }
    }
  }

  /** Whether the mark stands inside a sentence: where a line breaks, no quotation begins. */
  private static boolean isInside(Row before, Row row) {
    String rest = row.text().substring(row.markLength());
    boolean hyphen = before.text().endsWith("-") || before.text().endsWith("\u00AD");
    return !rest.isEmpty()
        && (hyphen || !Sentences.ends(before.text()))
        && Character.isLetterOrDigit(rest.charAt(0));
  }

  /** Whether a quotation of the family that begins in the line is not at its end yet. */
  private static boolean isOpen(String line, int family) {
    int last = lastMark(line, family);
    return last >= 0
        && last + 1 < line.length()
        && (last == 0 || !isWritten(line.charAt(last - 1)))
        && (isWritten(line.charAt(last + 1))
            || FAMILIES.get(family).indexOf(line.charAt(last)) == 0);
  }

  /** Where the last mark of the family stands that is no apostrophe; -1 where none does. */
  private static int lastMark(String line, int family) {
    for (int i = line.length() - 1; i >= 0; i--) {
      boolean apostrophe =
          i > 0
              && i + 1 < line.length()
              && Character.isLetter(line.charAt(i - 1))
              && Character.isLetter(line.charAt(i + 1));
      if (FAMILIES.get(family).indexOf(line.charAt(i)) >= 0 && !apostrophe) {
        return i;
      }
    }
    return -1;
  }

  /** True for a letter, a figure or a sign, but a bracket, which opens too. */
  private static boolean isWritten(char c) {
    return !Character.isWhitespace(c) && "([¿¡—–".indexOf(c) < 0;
  }

  /** Whether a mark inside one of the lines closes the quotation. */
  private static boolean closes(List<Row> rows, int from, int to, int family) {
    for (int i = from; i < to; i++) {
      String text = rows.get(i).text();
      int last = lastMark(text, family);
      if (last > 0 && !isOpen(text, family)) {
        return true;
      }
    }
    return false;
  }
}
