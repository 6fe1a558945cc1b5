package org.cajista.project;

import java.util.Objects;
import java.util.Optional;

/**
 * The result of building an edition. A build stops before the next step where a text has errors.
 *
 * @param encoded the result of encoding
 * @param validated what came of checking; empty if it did not come to that
 * @param published true if something was published; false if all was up to date, or where it did
 *     not come to that
 */
public record BuildResult(
    EncodeResult encoded, Optional<ValidateResult> validated, boolean published) {

  /** Checks that nothing is missing. */
  public BuildResult {
    Objects.requireNonNull(encoded);
    Objects.requireNonNull(validated);
  }

  /**
   * True if no text has errors, so that the edition is published.
   *
   * @return true if all went well
   */
  public boolean good() {
    return encoded.good() && validated.map(ValidateResult::good).orElse(false);
  }
}
