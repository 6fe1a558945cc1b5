package org.cajista.model.publishing;

/** The content of one volume (a PDF or an e-book): one text, or all texts of the edition. */
public enum Binding {
  /** One volume for each text. */
  TEXT,
  /** One volume for all texts. */
  EDITION
}
