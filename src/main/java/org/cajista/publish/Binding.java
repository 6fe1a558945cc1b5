package org.cajista.publish;

/** What is bound as one volume: each text, or all of them together. */
public enum Binding {
  TEXT,
  EDITION
}
