package org.cajista.model.publishing;

/** What one volume (a PDF or an e-book) contains: one text, or all texts of the edition. */
public enum Binding {
  /** One volume for each text. */
  TEXT,
  /** One volume for all texts. */
  EDITION
}
