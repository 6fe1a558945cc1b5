package org.cajista.project;

import org.cajista.model.Source;
import org.cajista.report.Severity;
import org.cajista.validate.Validator;

/** Counts the errors of a TEI text that has no file yet. */
final class TeiErrors {

  private TeiErrors() {}

  /** The schema is read once, and only if there is something to check. */
  private static final class Shipped {
    static final Validator VALIDATOR = new Validator();
  }

  /** Returns the number of errors in {@code tei}. */
  static int count(String tei) {
    return (int)
        Shipped.VALIDATOR.validate(new Source("merge", tei, "UTF-8")).stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .count();
  }
}
