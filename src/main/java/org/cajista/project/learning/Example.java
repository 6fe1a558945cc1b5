package org.cajista.project.learning;

import java.util.Map;
import java.util.Objects;
import org.cajista.model.register.RegisterKind;

/**
 * A decision about a name, and what the editor says of it.
 *
 * @param kind of what the words may be the name
 * @param words the words
 * @param votes how often each rule has voted; the rule that says how much is needed counts -1
 * @param margin by how much the votes reach what is needed; negative if they do not
 * @param name true if the editor has marked the words
 */
record Example(
    RegisterKind kind, String words, Map<String, Integer> votes, double margin, boolean name) {

  Example {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
    votes = Map.copyOf(votes);
  }

  /** Returns the margin with more weight for some rules. */
  double margin(Map<String, Double> weights) {
    double sum = margin;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      sum += weights.getOrDefault(vote.getKey(), 0.0) * vote.getValue();
    }
    return sum;
  }
}
