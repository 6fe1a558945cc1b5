package org.cajista;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The persons of many texts: which of them are the same. It is a plain value: it can be sent to
 * another process as JSON or by Java's serialisation.
 *
 * @param ids for each text, in order, the new id of each of its persons; empty for one whom an
 *     editor took away
 * @param registers who is known now
 */
public record Settlement(List<Map<String, String>> ids, Registers registers)
    implements Serializable {

  /** Takes copies of the maps. */
  public Settlement {
    List<Map<String, String>> copies = new ArrayList<>();
    ids.forEach(text -> copies.add(new LinkedHashMap<>(text)));
    ids = List.copyOf(copies);
    Objects.requireNonNull(registers);
  }
}
