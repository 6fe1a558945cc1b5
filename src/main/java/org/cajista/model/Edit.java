package org.cajista.model;

import java.util.Objects;

/**
 * One change of the text. It is kept so that it can be shown and undone.
 *
 * @param span the place in the source
 * @param before the text of the source
 * @param after the reading text that replaces it
 * @param rule the name of the regularisation that made the change, such as {@code hyphen}
 */
public record Edit(Span span, String before, String after, String rule) {

  /** Checks the arguments. */
  public Edit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(rule);
  }
}
