package org.cajista.model;

/** How sure a statement is; the values of TEI's {@code @cert} (att.global.responsibility). */
public enum Certainty {
  HIGH,
  MEDIUM,
  LOW
}
