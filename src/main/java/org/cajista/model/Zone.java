package org.cajista.model;

/** The part of the page to which a line belongs, as printers distinguish them. */
public enum Zone {
  /** The running text with its headings. */
  BODY,
  /** The footnotes at the foot of the page, except their first lines. */
  NOTES,
  /** The first line of a footnote. */
  NOTE_START,
  /** A note in the margin, beside the text. */
  SIDE_NOTE,
  /** The running head or the running foot, with or without the page number. */
  RUNNING_HEAD,
  /** A page number alone. */
  FOLIO,
  /** A catchword: the first word of the next page, printed at the foot of this page. */
  CATCHWORD,
  /** The signature of a sheet, for the bookbinder: {@code A ij}. */
  SIGNATURE;

  /** True if the line is not text: a running head, a page number, a catchword or a signature. */
  public boolean isFurniture() {
    return this == RUNNING_HEAD || this == FOLIO || this == CATCHWORD || this == SIGNATURE;
  }

  /** True if the line belongs to a footnote. */
  public boolean isNote() {
    return this == NOTES || this == NOTE_START;
  }

  /** True if a paragraph can continue from a line of this zone to a line of {@code next}. */
  public boolean flowsInto(Zone next) {
    return next == this || (this == NOTE_START && next == NOTES);
  }
}
