package org.cajista.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What identifies a person elsewhere (TEI {@code idno}, section 14.3.2 of the Guidelines).
 *
 * @param type the register, such as {@code VIAF}; may be empty
 * @param value the number or the address in it; not blank
 */
public record Idno(String type, String value) {

  public Idno {
    Objects.requireNonNull(type);
    if (value.isBlank()) {
      throw new IllegalArgumentException("an idno without a value");
    }
  }

  /** The register, told by the type or else by the address. */
  public Optional<Authority> authority() {
    Optional<Authority> named = Authority.named(type);
    return named.isPresent() ? named : Authority.at(value);
  }

  /** Where on the web the person is found; empty where nobody can tell. */
  public Optional<String> address() {
    Optional<Authority> known = authority();
    if (known.isPresent()) {
      return known.filter(one -> one.accepts(value)).map(one -> one.address(value));
    }
    boolean url = value.matches("https?://\\S+");
    return url ? Optional.of(value) : Optional.empty();
  }

  /** Whether both name one person of one register. */
  public boolean isSame(Idno other) {
    Optional<Authority> register = authority();
    return register.isPresent()
        ? register.equals(other.authority())
            && register.get().number(value).equals(register.get().number(other.value))
        : type.equalsIgnoreCase(other.type) && value.strip().equals(other.value.strip());
  }
}
