package org.cajista.report;

/** How serious a diagnostic is. */
public enum Severity {
  /** A fact that is good to know, such as the table of lost glyphs. */
  INFO,
  /** The program is not certain. An editor should look at it. */
  WARNING,
  /** The document is wrong. */
  ERROR
}
