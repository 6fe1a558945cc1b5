package org.cajista.validate.checks;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.validate.document.Element;
import org.cajista.xml.AddressPolicy;

/**
 * The facts that checks know beside the document.
 *
 * @param house true if the document is in Cajista's own encoding; else it is any TEI
 * @param file the document's file; none if it has none, and then pointers to other files are not
 *     followed
 * @param registers the registers of which documents mean elements
 * @param policy which other files may be read
 */
public record CheckContext(
    boolean house,
    Optional<Path> file,
    LinkedFiles others,
    RegisterFiles registers,
    Languages languages,
    AddressPolicy policy) {
  /** Checks the arguments. */
  public CheckContext {
    Objects.requireNonNull(file);
    Objects.requireNonNull(others);
    Objects.requireNonNull(registers);
    Objects.requireNonNull(languages);
    Objects.requireNonNull(policy);
  }

  /**
   * Returns the content of the file at {@code address}, relative to the file of {@code element}.
   */
  Optional<LinkedFiles.Other> other(Element element, Address address) {
    return path(element, address).filter(policy::permits).flatMap(others::get);
  }

  /**
   * True if a register has an element with the id. A text in our own encoding points into other
   * files by their names, so that only registers that the edition names count for it.
   */
  boolean isInRegister(String id) {
    return file.isPresent()
        && (!house || registers.areNamed())
        && registers.have(id, file.get(), policy);
  }

  /** When the persons lived of whom the file at {@code address} tells, seen from the document. */
  Optional<LifeDates> lives(Address address) {
    return file.flatMap(document -> LinkedFiles.path(document, address.file()))
        .filter(policy::permits)
        .flatMap(others::get)
        .map(LinkedFiles.Other::lives);
  }

  /** True if the file at {@code address} lies where nothing may be read. */
  boolean isOutside(Element element, Address address) {
    return path(element, address).filter(other -> !policy.permits(other)).isPresent();
  }

  private Optional<Path> path(Element element, Address address) {
    return file.isEmpty()
        ? Optional.empty()
        : LinkedFiles.path(Path.of(element.source().name()), address.file());
  }
}
