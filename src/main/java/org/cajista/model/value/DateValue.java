package org.cajista.model.value;

import java.io.Serializable;
import java.util.Objects;

/**
 * The value of a date (TEI att.datable.w3c): a point in time, a span, or the limits of an uncertain
 * date. Each part is an ISO date with the known precision ({@code 1936}, {@code 1936-04}, {@code
 * 1936-04-24}, {@code --04-24}), or empty.
 *
 * @param when the point in time
 * @param from the first day of a span
 * @param to the last day of a span
 * @param notBefore the earliest possible date
 * @param notAfter the latest possible date
 */
public record DateValue(String when, String from, String to, String notBefore, String notAfter)
    implements Serializable {

  /** No date. */
  public static final DateValue NONE = new DateValue("", "", "", "", "");

  /** Checks the arguments. */
  public DateValue {
    Objects.requireNonNull(when);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(notBefore);
    Objects.requireNonNull(notAfter);
  }

  /** True if nothing is known. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Returns the point in time {@code iso}. */
  public static DateValue when(String iso) {
    return new DateValue(iso, "", "", "", "");
  }

  /** Returns a span of time. One end can be empty if it is not known. */
  public static DateValue fromTo(String from, String to) {
    return new DateValue("", from, to, "", "");
  }

  /** Returns a date that lies somewhere between two limits. */
  public static DateValue between(String notBefore, String notAfter) {
    return new DateValue("", "", "", notBefore, notAfter);
  }
}
