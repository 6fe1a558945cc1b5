package org.cajista.model.publishing;

/** How much of the TEI the files for other programs use. */
public enum TeiProfile {
  /** All that the texts have. */
  FULL("full"),
  /** The elements of TEI Simple, which TEI Publisher and many others know. */
  SIMPLE("simple"),
  /** The elements of the European Literary Text Collection, level 1. */
  ELTEC_1("eltec-1");

  private final String label;

  TeiProfile(String label) {
    this.label = label;
  }

  /** Returns the name by which editors call it. */
  @Override
  public String toString() {
    return label;
  }
}
