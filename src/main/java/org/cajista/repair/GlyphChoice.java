package org.cajista.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.report.Answer;
import org.cajista.report.Votes;

/**
 * The readings of one word with signs and the votes on each. One of them is the word as it stands:
 * it wins unless another reading has more votes.
 */
final class GlyphChoice {
  private static final List<String> AS_IT_STANDS = List.of();

  private final DamagedWord word;
  private final Map<List<String>, Votes> votes = new LinkedHashMap<>(); // by what fills the holes
  private boolean sure = true;

  GlyphChoice(DamagedWord word) {
    this.word = word;
    votes.put(AS_IT_STANDS, new Votes());
  }

  DamagedWord word() {
    return word;
  }

  /** Returns the votes on the word as it stands. */
  Votes asItStands() {
    return votes.get(AS_IT_STANDS);
  }

  /** Returns the votes on the word with {@code letters} in its holes. */
  Votes on(List<String> letters) {
    return votes.computeIfAbsent(letters, any -> new Votes());
  }

  /** Records that another reading is nearly as good. */
  void doubt() {
    sure = false;
  }

  /** True if no other reading is nearly as good. */
  boolean isSure() {
    return sure;
  }

  /** Returns the letters for the holes; empty if the word stays as it is. */
  Optional<List<String>> winner() {
    List<String> best = AS_IT_STANDS;
    for (Map.Entry<List<String>, Votes> one : votes.entrySet()) {
      if (one.getValue().sum() > votes.get(best).sum()) {
        best = one.getKey();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Returns all readings, as the trace keeps them. */
  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    votes.forEach(
        (letters, all) ->
            answers.add(
                Answer.of(letters.isEmpty() ? "as it stands" : word.spelled(letters), all)));
    return answers;
  }
}
