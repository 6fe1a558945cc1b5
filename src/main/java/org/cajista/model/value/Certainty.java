package org.cajista.model.value;

/**
 * How certain a statement is. These are values of TEI {@code @cert} (att.global.responsibility).
 */
public enum Certainty {
  /** Certain. */
  HIGH,
  /** Probable. */
  MEDIUM,
  /** Doubtful. */
  LOW
}
