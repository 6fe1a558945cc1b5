package org.cajista.model.learning;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the corrected texts of an edition teach about its names.
 *
 * @param texts how many texts an editor has corrected
 * @param forms the words that were marked or left unmarked against the program
 * @param references by the words of a name, the id of the person to whom an editor has referred it
 * @param weights by the name of a rule, what is added to each of its votes
 */
public record Learnt(
    int texts, List<TaughtForm> forms, Map<String, String> references, Map<String, Double> weights)
    implements Serializable {

  /** Nothing was learnt. */
  public static final Learnt NOTHING = new Learnt(0, List.of(), Map.of(), Map.of());

  /** Copies the collections. */
  public Learnt {
    forms = List.copyOf(forms);
    references = Collections.unmodifiableMap(new TreeMap<>(references));
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /** True if nothing was learnt that can change an encoding. */
  public boolean isNothing() {
    return forms.isEmpty() && references.isEmpty() && weights.isEmpty();
  }
}
