package org.cajista.model.register;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.cajista.model.value.Idno;

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

  /** The kinds of things that have a register of their own; persons are none. */
  public enum Kind {
    /** TEI {@code place} */
    PLACE(RegisterKind.PLACE),
    /** TEI {@code org} */
    BODY(RegisterKind.BODY);

    private final RegisterKind register;

    Kind(RegisterKind register) {
      this.register = register;
    }

    /** Returns the register that lists things of this kind. */
    public RegisterKind register() {
      return register;
    }

    /** Returns the TEI element of an entry; the ids that the program gives begin with it, too. */
    public String element() {
      return register.element();
    }

    /** Returns the TEI element of a list of entries. */
    public String list() {
      return register.list();
    }

    /** Returns the TEI element of a name. */
    public String nameElement() {
      return register.nameElement();
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
