package org.cajista.model;

/** What a line is on its page: the parts that a printer distinguishes. */
public enum Zone {
  /** The running text, headings among it. */
  BODY,
  /** The footnotes at the page's foot, but for their first lines. */
  NOTES,
  /** The first line of a footnote. */
  NOTE_START,
  /** The running head or foot, with or without the page number. */
  RUNNING_HEAD,
  /** A page number alone. */
  FOLIO,
  /** The first word of the next page, printed at the foot of this one. */
  CATCHWORD;

  /** Whether the line is no text: a running head, a folio, a catchword. */
  public boolean isFurniture() {
    return this == RUNNING_HEAD || this == FOLIO || this == CATCHWORD;
  }

  /** Whether the line belongs to the footnotes. */
  public boolean isNote() {
    return this == NOTES || this == NOTE_START;
  }

  /** Whether a paragraph can go on from a line of this zone to a line of {@code next}. */
  public boolean flowsInto(Zone next) {
    return next == this || (this == NOTE_START && next == NOTES);
  }
}
