package org.cajista.model.value;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A number or address that identifies a person in a register (TEI {@code idno}, section 14.3.2 of
 * the Guidelines).
 *
 * @param type the register, such as {@code VIAF}; can be empty
 * @param value the number or the address in the register; not blank
 */
public record Idno(String type, String value) implements Serializable {

  /** Checks the arguments. */
  public Idno {
    Objects.requireNonNull(type);
    if (value.isBlank()) {
      throw new IllegalArgumentException("an idno without a value");
    }
  }

  /** Returns the register: from the type or, if there is none, from the address. */
  public Optional<Authority> authority() {
    Optional<Authority> named = Authority.named(type);
    return named.isPresent() ? named : Authority.at(value);
  }

  /** Returns the web address of the person; empty if the register is not known. */
  public Optional<String> address() {
    Optional<Authority> known = authority();
    if (known.isPresent()) {
      return known.filter(one -> one.accepts(value)).map(one -> one.address(value));
    }
    boolean url = value.matches("https?://\\S+");
    return url ? Optional.of(value) : Optional.empty();
  }

  /** True if this and {@code other} are the number of one person in one register. */
  public boolean isSame(Idno other) {
    Optional<Authority> register = authority();
    return register.isPresent()
        ? register.equals(other.authority())
            && register.get().number(value).equals(register.get().number(other.value))
        : type.equalsIgnoreCase(other.type) && value.strip().equals(other.value.strip());
  }
}
