package org.cajista.validate.checks;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.validate.document.Element;

/**
 * What checks know beside the document.
 *
 * @param house whether the document is in Cajista's own encoding; else it is any TEI
 * @param file the document's file; none where it has none, and then pointers to other files are not
 *     followed
 */
public record CheckContext(
    boolean house, Optional<Path> file, LinkedFiles others, Languages languages) {
  public CheckContext {
    Objects.requireNonNull(file);
    Objects.requireNonNull(others);
    Objects.requireNonNull(languages);
  }

  /** What the file at {@code address} holds, seen from the file in which {@code element} stands. */
  Optional<LinkedFiles.Other> other(Element element, Address address) {
    return file.flatMap(unused -> others.get(Path.of(element.source().name()), address.file()));
  }
}
