package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads daggers that came out as letters: {@code Hoskyn.f} and, at the foot of the page under
 * {@code * …}, {@code f The admiral …} → {@code †} in both places. The order of the signs, {@code *
 * † ‡ §}, and as many calls as notes say which is which. It leaves alone a page whose foot has no
 * sign that is sure, unless another page of the document has.
 */
public final class MisreadSigns implements Pass<List<Page>> {
  private static final String ORDER = "*†‡§‖¶";

  /** What daggers are misread as. */
  private static final String LETTERS = "ftTJjIl+'’^";

  private static final String AFTER = "(?<=[\\p{L}\\p{M}\\p{Nd})][.,;:!?»”\"]?)";
  private static final Pattern NOTE =
      Pattern.compile(
          "([*†‡§‖¶"
              + Pattern.quote(LETTERS)
              // two letters that are never glued in a word: «fThe»
              + "])(?:\\s+|(?<=[ft+^*†‡§‖¶]))(?=[\\p{Lu}«“\"¿¡])");
  private static final Pattern CALL =
      Pattern.compile(
          // a letter glued to a stop or a year, or alone after a stop: all are no words
          "(?<=[\\p{L}\\p{M}\\p{Nd})][.,;:!?»”\"]|\\d{4}) ?([ftTJjIl+^'’])(?=[\\s.,;:]|$)|"
              + AFTER
              + " ?([*†‡§‖¶])(?=[\\s.,;:)»”]|$)");

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    boolean sure = pages.stream().anyMatch(MisreadSigns::hasSureNote);
    if (!sure) {
      return pages;
    }
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      done.add(read(page, report));
    }
    return done;
  }

  private static boolean hasSureNote(Page page) {
    return notes(page).stream().anyMatch(i -> "*†‡".indexOf(first(page, i)) >= 0);
  }

  private static char first(Page page, int line) {
    return page.lines().get(line).text().charAt(0);
  }

  /** The lines of the page's last block that begin with a sign or what may be one. */
  private static List<Integer> notes(Page page) {
    List<Integer> notes = new ArrayList<>();
    for (int i = page.lines().size() - 1; i > 0; i--) {
      Line line = page.lines().get(i);
      if (line.zone() == Zone.BODY || line.zone().isNote()) {
        Matcher note = NOTE.matcher(line.text());
        if (note.lookingAt()) {
          notes.add(0, i);
        }
        if (line.blanksBefore() > 0 && !notes.isEmpty()) {
          break;
        }
      }
    }
    return notes;
  }

  private static Page read(Page page, Report report) {
    List<Integer> notes = notes(page);
    boolean misread =
        notes.stream().anyMatch(i -> LETTERS.indexOf(first(page, i)) >= 0)
            && notes.size() <= ORDER.length();
    if (!misread) {
      return page;
    }
    List<Line> lines = new ArrayList<>(page.lines());
    int next = 0;
    int firstNote = notes.get(0);
    // the calls, in order, must be those of the notes
    List<int[]> calls = new ArrayList<>();
    for (int i = 0; i < firstNote; i++) {
      Matcher call = CALL.matcher(lines.get(i).text());
      while (call.find()) {
        int at = call.group(1) != null ? call.start(1) : call.start(2);
        if (next < notes.size()
            && isSame(lines.get(i).text().charAt(at), first(page, notes.get(next)))) {
          calls.add(new int[] {i, call.start(), at, next});
          next++;
        }
      }
    }
    if (next < notes.size()) {
      return page;
    }
    int shift = shift(page, notes);
    if (shift < 0) {
      return page;
    }
    for (int k = calls.size() - 1; k >= 0; k--) {
      int[] call = calls.get(k);
      String sign = String.valueOf(ORDER.charAt(Math.min(ORDER.length() - 1, call[3] + shift)));
      lines.set(call[0], replace(lines.get(call[0]), call[1], call[2] + 1, sign, report));
    }
    for (int k = 0; k < notes.size(); k++) {
      String sign = String.valueOf(ORDER.charAt(Math.min(ORDER.length() - 1, k + shift)));
      lines.set(notes.get(k), replace(lines.get(notes.get(k)), 0, 1, sign, report));
    }
    return page.withLines(lines);
  }

  private static boolean isSame(char call, char note) {
    return call == note || LETTERS.indexOf(call) >= 0 && LETTERS.indexOf(note) >= 0;
  }

  /**
   * Which sign the first note has: a sure one says it, else it is a dagger. Less than 0 if the sure
   * one stands too late in the row.
   */
  private static int shift(Page page, List<Integer> notes) {
    for (int k = 0; k < notes.size(); k++) {
      int sure = ORDER.indexOf(first(page, notes.get(k)));
      if (sure >= 0) {
        return sure - k;
      }
    }
    return 1;
  }

  private static Line replace(Line line, int start, int end, String sign, Report report) {
    String before = line.text().subSequence(start, end).toString();
    if (before.equals(sign)) {
      return line;
    }
    report.edit(new Edit(line.text().span(start, end), before, sign, "note-sign"));
    return line.withText(line.text().replace(start, end, sign));
  }
}
