package org.cajista.model.publishing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The formats of a published edition, in the order of publishing. The web edition is last because
 * it links to the other formats.
 */
public enum OutputFormat {
  /** A printed book or loose leaves. */
  PDF,
  /** An e-book. */
  EPUB,
  /** Plain text. */
  TXT,
  /** Markdown. */
  MD,
  /** The index of the letters for correspSearch. */
  CMIF,
  /** The web edition. */
  HTML;

  /** Returns the formats of an edition that does not name any: the formats for readers. */
  public static Set<OutputFormat> usual() {
    return EnumSet.of(PDF, EPUB, HTML);
  }

  /** Returns the ending of the files without the point. */
  public String ending() {
    return this == CMIF ? "xml" : folder();
  }

  /** Returns the folder of the files, in that of the published edition. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True if there is one file for the whole edition, and none for a text. */
  public boolean isOfEdition() {
    return this == CMIF;
  }
}
