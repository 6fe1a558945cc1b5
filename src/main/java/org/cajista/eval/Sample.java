package org.cajista.eval;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A few pages that an editor has marked by hand, and the encoding of their text.
 *
 * @param gold the pages
 * @param tei the encoding; need not exist
 */
public record Sample(Path gold, Path tei) {

  /** Checks the arguments. */
  public Sample {
    Objects.requireNonNull(gold);
    Objects.requireNonNull(tei);
  }
}
