package org.cajista.model.geometry;

/**
 * What the format says that a line is on its page: by the type of the region in which it stands
 * (PAGE {@code TextRegion/@type}, ALTO {@code TAGREFS}, hOCR {@code ocr_header} …). Whoever marked
 * the page can be wrong, and a program often is.
 */
public enum LineRole {
  /** A heading in the text. */
  HEADING,
  /** A running head, at the head of the page. */
  HEADER,
  /** A running foot. */
  FOOTER,
  /** A page number. */
  PAGE_NUMBER,
  /** A footnote. */
  FOOTNOTE,
  /** A note in the margin, beside the text. */
  MARGINALIA,
  /** The first word of the next page. */
  CATCHWORD,
  /** The signature of a sheet. */
  SIGNATURE,
  /** The words under a picture. */
  CAPTION
}
