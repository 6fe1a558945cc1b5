package org.cajista.model.register;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What the registers of an edition say of places and bodies before its texts are read.
 *
 * @param things those that an editor has described; their ids and names are kept
 * @param deleted ids that the program gave once and an editor took away: they are not marked again
 */
public record KnownThings(List<NamedThing> things, Set<String> deleted) implements Serializable {

  /** Nothing is known. */
  public static final KnownThings NONE = new KnownThings(List.of(), Set.of());

  /** Copies the collections. */
  public KnownThings {
    things = List.copyOf(things);
    deleted = Set.copyOf(deleted);
  }
}
