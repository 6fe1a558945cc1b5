package org.cajista.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Page;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/** The lines of one page at which its notes may begin, and the votes on each. */
final class NoteCuts {
  private final Page page;
  private final Map<Integer, Votes> votes = new LinkedHashMap<>(); // by the index of the line

  NoteCuts(Page page) {
    this.page = page;
    propose(page.lines().size(), NoteZoneRule.NO_START);
  }

  Page page() {
    return page;
  }

  /** Votes for the notes to begin at {@code line}. */
  void propose(int line, NoteZoneRule rule) {
    votes.computeIfAbsent(line, any -> new Votes()).cast(rule);
  }

  /** The line at which the notes begin; the number of lines where there are none. */
  int best() {
    int best = page.lines().size();
    for (Map.Entry<Integer, Votes> cut : votes.entrySet()) {
      // of blocks of one sort the last that was proposed, which stands highest
      if (cut.getValue().sum() >= votes.get(best).sum()) {
        best = cut.getKey();
      }
    }
    return best;
  }

  /** Tells the trace, unless there was nothing to decide. */
  void tell(Trace trace) {
    int best = best();
    if (!trace.isOn() || best == page.lines().size()) {
      return;
    }
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.of(text(best), votes.get(best)));
    votes.forEach(
        (line, all) -> {
          if (line != best) {
            answers.add(Answer.of(text(line), all));
          }
        });
    trace.decided(
        () ->
            Decision.of(
                Question.NOTE_ZONE,
                page.lines().get(best).text().span(),
                page.lines().get(best).toString(),
                answers));
  }

  private String text(int line) {
    if (line == page.lines().size()) {
      return "nowhere on this page";
    }
    String text = page.lines().get(line).toString();
    return "at «" + (text.length() > 30 ? text.substring(0, 30) + "…" : text) + "»";
  }
}
