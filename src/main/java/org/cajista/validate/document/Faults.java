package org.cajista.validate.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cajista.report.Messages;

/** Collects what is found in one document. Not thread-safe. */
public final class Faults {
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Keeps a finding with the sentence of its code.
   *
   * @param value the offending name, value or piece of text; may be empty
   * @param arguments what the sentence's {@code {0}} … stand for
   */
  public void add(Code code, Location location, String value, Object... arguments) {
    add(code, location, value, List.of(), "", Messages.format(code.code(), arguments));
  }

  /**
   * Keeps a finding that knows what would be right.
   *
   * @param allowed what would be right; may be empty
   * @param suggestion which of it was probably meant; may be empty
   * @param sentence what an editor reads
   */
  public void add(
      Code code,
      Location location,
      String value,
      List<String> allowed,
      String suggestion,
      String sentence) {
    add(
        new Fault(
            code.code(),
            code.severity(),
            code.page(),
            location,
            value,
            allowed,
            suggestion,
            sentence));
  }

  public void add(Fault fault) {
    faults.add(fault);
  }

  /** All of them, in the order in which they were found. */
  public List<Fault> all() {
    return Collections.unmodifiableList(faults);
  }

  /** Forgets what was found: a document that cannot be read to its end is one finding. */
  void clear() {
    faults.clear();
  }
}
