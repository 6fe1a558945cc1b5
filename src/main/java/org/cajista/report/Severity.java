package org.cajista.report;

/** How grave a diagnostic is. */
public enum Severity {
  /** A fact worth knowing, such as the table of lost glyphs. */
  INFO,
  /** Something that the program is unsure of; an editor should look. */
  WARNING,
  /** The document is wrong. */
  ERROR
}
