package org.cajista.project;

import java.util.Objects;

/**
 * A text that was encoded and not written to a file.
 *
 * @param tei the TEI
 * @param result what there is to say of it
 */
public record EncodedText(String tei, TextResult.Encoded result) {

  /** Checks that nothing is missing. */
  public EncodedText {
    Objects.requireNonNull(tei);
    Objects.requireNonNull(result);
  }
}
