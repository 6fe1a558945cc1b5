package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.TypeSizes;
import org.cajista.model.Zone;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Pass;
import org.cajista.report.Question;
import org.cajista.report.Report;
import org.cajista.report.Trace;

/**
 * Tells the notes at the foot of a page from the text above them: of all places at which they may
 * begin, the one with most votes. It leaves alone what the rule on the page has already decided.
 */
public final class NoteZones implements Pass<List<Page>> {
  /** How sure it must be that a note goes on to look for it on a second page. */
  private static final double OPEN = 0.5;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    SentenceJoin join = new SentenceJoin(pages); // reads the words while the rest goes on
    List<List<Set<String>>> calls = pages.parallelStream().map(NoteZones::calls).toList();
    Map<Integer, Set<Integer>> starts = NoteStarts.find(pages, calls, report.trace());
    List<NotePage> all = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      Set<Integer> begins = starts.getOrDefault(page.index(), Set.of());
      all.add(new NotePage(page, begins, calls.get(i)));
    }
    NoteManner manner = NoteManner.of(all);
    TypeSizes sizes = TypeSizes.of(report.source());
    List<Page> done = new ArrayList<>(pages.size());
    CutDoubts doubts = new CutDoubts();
    Optional<Line> note = Optional.empty();
    Optional<Line> text = Optional.empty();
    for (NotePage page : all) {
      int cut = page.size();
      if (!page.isKnown() && page.size() > 0) {
        Optional<Line> after = firstAfter(all, page.page().index());
        List<NoteCut> cuts = new NoteCuts(page, manner, sizes, join, note, text, after).all();
        cut = NoteCuts.best(cuts).place();
        doubts.add(page, cuts);
        tell(page, cuts, report.trace());
      }
      Set<Integer> begins = starts.getOrDefault(page.page().index(), Set.of());
      Page read = read(page, cut, begins);
      done.add(read);
      // a note may also go on under the text of the page after the next
      Optional<Line> open = note.filter(line -> manner.open(line) > OPEN);
      note = last(read, true).or(() -> open);
      Optional<Line> before = text;
      text = last(read, false).or(() -> before);
    }
    doubts.tell(report);
    return done;
  }

  /** By line, the labels of the notes that it may call; none for furniture. */
  private static List<Set<String>> calls(Page page) {
    return page.lines().stream()
        .map(
            line ->
                line.zone() == Zone.BODY || line.zone().isNote()
                    ? NoteSigns.calls(line.toString())
                    : Set.<String>of())
        .toList();
  }

  private static Page read(NotePage page, int cut, Set<Integer> begins) {
    List<Line> lines = new ArrayList<>();
    boolean known = false;
    for (int i = 0; i < page.page().lines().size(); i++) {
      Line line = page.page().lines().get(i);
      known |= line.zone().isNote();
      boolean below = i >= page.index(cut) && !known;
      boolean note = line.zone().isNote() || line.zone() == Zone.BODY && below;
      boolean begun = begins.contains(i) || line.zone() == Zone.NOTE_START;
      lines.add(note ? line.withZone(begun ? Zone.NOTE_START : Zone.NOTES) : line);
    }
    return page.page().withLines(lines);
  }

  /** The last line of the notes or of the text. */
  private static Optional<Line> last(Page page, boolean notes) {
    Optional<Line> last = Optional.empty();
    for (Line line : page.lines()) {
      if (notes ? line.zone().isNote() : line.zone() == Zone.BODY) {
        last = Optional.of(line);
      }
    }
    return last;
  }

  private static Optional<Line> firstAfter(List<NotePage> pages, int index) {
    for (NotePage page : pages.subList(index + 1, pages.size())) {
      if (page.size() > 0) {
        return Optional.of(page.lines().get(0));
      }
    }
    return Optional.empty();
  }

  /** Tells the trace, unless there was nothing to decide. */
  private static void tell(NotePage page, List<NoteCut> cuts, Trace trace) {
    NoteCut best = NoteCuts.best(cuts);
    if (!trace.isOn() || best.place() == page.size()) {
      return;
    }
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of(said(page, best), best.votes()));
    for (NoteCut cut : cuts) {
      if (cut != best) {
        answers.add(Answer.of(said(page, cut), cut.votes()));
      }
    }
    Line line = page.lines().get(best.place());
    trace.decided(
        () -> Decision.of(Question.NOTE_ZONE, line.text().span(), line.toString(), answers));
  }

  private static String said(NotePage page, NoteCut cut) {
    if (cut.place() == page.size()) {
      return "nowhere on this page";
    }
    String text = page.lines().get(cut.place()).toString();
    return "at «" + (text.length() > 30 ? text.substring(0, 30) + "…" : text) + "»";
  }
}
