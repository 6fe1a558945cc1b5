package org.cajista.project.shares;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What was settled for one text.
 *
 * @param raw the page text: its path in the edition, with slashes
 * @param inputs a sum over all that its encoding depends on except the persons
 * @param ids the ids of its persons over all texts, by their ids in this text
 */
public record SettledText(String raw, String inputs, Map<String, String> ids)
    implements Serializable {

  /** Copies the map. */
  public SettledText {
    Objects.requireNonNull(raw);
    Objects.requireNonNull(inputs);
    ids = new LinkedHashMap<>(ids);
  }
}
