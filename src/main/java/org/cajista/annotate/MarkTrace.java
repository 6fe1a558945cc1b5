package org.cajista.annotate;

import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/** Reports to the trace which marks the recognisers found, and which of them were given up. */
final class MarkTrace {
  private final Trace trace;

  MarkTrace(Trace trace) {
    this.trace = trace;
  }

  /** The marks that the recogniser of {@code rule} has found. */
  void found(Passage passage, List<Mark> found, MarkRule rule) {
    if (trace.isOn()) {
      found.forEach(mark -> tell(passage.text(), mark, Votes.of(rule)));
    }
  }

  /** The marks of a passage before and after they were settled: what is gone was given up. */
  void settled(Passage before, List<Mark> after) {
    if (!trace.isOn()) {
      return;
    }
    for (Mark mark : before.marks()) {
      // emphasis that crosses another mark is cut in two, and both parts stay
      if (after.stream().noneMatch(kept -> isOf(kept, mark))) {
        tell(before.text(), mark, Votes.of(MarkRule.OVERLAP));
      }
    }
  }

  private static boolean isOf(Mark part, Mark whole) {
    return part.tag().equals(whole.tag())
        && part.start() >= whole.start()
        && part.end() <= whole.end();
  }

  private void tell(Traced text, Mark mark, Votes votes) {
    String words = text.subSequence(mark.start(), mark.end()).toString();
    trace.decided(
        () ->
            Decision.of(
                Question.MARK,
                text.span(mark.start(), mark.end()),
                words,
                List.of(
                    Answer.of("it is marked", votes),
                    Answer.of("it is not marked", Votes.of(MarkRule.ENOUGH)))));
  }
}
