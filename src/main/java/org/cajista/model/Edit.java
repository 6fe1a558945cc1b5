package org.cajista.model;

import java.util.Objects;

/**
 * One change of the text, kept so that it can be shown and undone: in the source {@code span} reads
 * {@code before}, in the reading text {@code after}.
 *
 * @param rule the regularisation that made it, by its name in the messages, such as {@code hyphen}
 */
public record Edit(Span span, String before, String after, String rule) {

  public Edit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(rule);
  }
}
