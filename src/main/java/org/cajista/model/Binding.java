package org.cajista.model;

/** What is bound as one volume: each text, or all of them together. */
public enum Binding {
  TEXT,
  EDITION
}
