package org.cajista.model;

import java.util.Objects;

/**
 * The value of a date (TEI att.datable.w3c): a moment, a span, or the limits of an uncertain one.
 * Each part is an ISO date of the precision that is known ({@code 1936}, {@code 1936-04}, {@code
 * 1936-04-24}, {@code --04-24}) or empty.
 */
public record DateValue(String when, String from, String to, String notBefore, String notAfter) {

  public DateValue {
    Objects.requireNonNull(when);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(notBefore);
    Objects.requireNonNull(notAfter);
  }

  public static DateValue when(String iso) {
    return new DateValue(iso, "", "", "", "");
  }

  /** A span; either end may be empty where it is not known. */
  public static DateValue fromTo(String from, String to) {
    return new DateValue("", from, to, "", "");
  }

  public static DateValue between(String notBefore, String notAfter) {
    return new DateValue("", "", "", notBefore, notAfter);
  }
}
