package org.cajista.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A place or a body that texts name: an entry of {@code listPlace} or {@code listOrg} (section 14.3
 * of the Guidelines).
 *
 * @param kind what it is
 * @param id the {@code xml:id}
 * @param names the forms of the name, the usual one first; at least one
 * @param geo latitude and longitude in degrees with a blank between; empty if not known
 * @param idnos what identifies it in registers
 */
public record NamedThing(Kind kind, String id, List<String> names, String geo, List<Idno> idnos)
    implements Serializable {

  /** The kinds of things that have a register of their own. */
  public enum Kind {
    /** TEI {@code place} */
    PLACE("place", "listPlace", "placeName"),
    /** TEI {@code org}: a party, an organ of government, an army, a school, a company */
    BODY("org", "listOrg", "orgName");

    private final String element;
    private final String list;
    private final String nameElement;

    Kind(String element, String list, String nameElement) {
      this.element = element;
      this.list = list;
      this.nameElement = nameElement;
    }

    /** Returns the TEI element of an entry; the ids that the program gives begin with it, too. */
    public String element() {
      return element;
    }

    /** Returns the TEI element of a list of entries. */
    public String list() {
      return list;
    }

    /** Returns the TEI element of a name. */
    public String nameElement() {
      return nameElement;
    }
  }

  /** Checks the arguments and copies the lists. */
  public NamedThing {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    names = List.copyOf(names);
    Objects.requireNonNull(geo);
    idnos = List.copyOf(idnos);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a thing without a name: " + id);
    }
  }
}
