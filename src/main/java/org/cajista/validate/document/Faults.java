package org.cajista.validate.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cajista.report.Messages;
import org.cajista.report.Severity;

/** Collects the findings about one document. Not thread-safe. */
public final class Faults {
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Adds a finding with the sentence of its code.
   *
   * @param value the wrong name, value or piece of text; can be empty
   * @param arguments the values for {@code {0}} … in the sentence
   */
  public void add(Code code, Location location, String value, Object... arguments) {
    add(code, location, value, List.of(), "", Messages.format(code.code(), arguments));
  }

  /**
   * Adds a finding with the correct values.
   *
   * @param allowed what would be correct; can be empty
   * @param suggestion the element of {@code allowed} that was probably meant; can be empty
   * @param sentence the sentence for the editor
   */
  public void add(
      Code code,
      Location location,
      String value,
      List<String> allowed,
      String suggestion,
      String sentence) {
    add(code, code.severity(), location, value, allowed, suggestion, sentence);
  }

  /** Adds a finding that is less grave here than its code usually is. */
  public void add(
      Code code,
      Severity severity,
      Location location,
      String value,
      List<String> allowed,
      String suggestion,
      String sentence) {
    add(
        new Fault(
            code.code(), severity, code.page(), location, value, allowed, suggestion, sentence));
  }

  /** Adds a finding. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /** Returns all findings in the order in which they were added. */
  public List<Fault> all() {
    return Collections.unmodifiableList(faults);
  }

  /**
   * Removes all findings, because a document that cannot be read to its end has only one finding.
   */
  void clear() {
    faults.clear();
  }
}
