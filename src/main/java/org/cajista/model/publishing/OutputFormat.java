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
  /** A file for word processors. */
  DOCX,
  /** Plain text. */
  TXT,
  /** Markdown. */
  MD,
  /** The index of the letters for correspSearch. */
  CMIF,
  /** TEI for other programs. */
  TEI,
  /** Tables for spreadsheets and statistics. */
  CSV,
  /** Linked data in the words of schema.org. */
  JSONLD,
  /** Words with the names among them, for programs that learn to find names. */
  CONLL,
  /** The web edition. */
  HTML;

  /** Returns the formats of an edition that does not name any: the formats for readers. */
  public static Set<OutputFormat> usual() {
    return EnumSet.of(PDF, EPUB, HTML);
  }

  /** Returns the ending of the files without the point. */
  public String ending() {
    return this == CMIF || this == TEI ? "xml" : folder();
  }

  /** Returns the folder of the files, in that of the published edition. */
  public String folder() {
    // the folder «tei» of the web edition has the texts as they were encoded
    return this == TEI ? "interchange" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns true if the files are not volumes: their names are those of what is in them, and the
   * output itself deletes the ones that it no longer makes.
   */
  public boolean namesItsFiles() {
    return this == HTML || this == CSV;
  }

  /**
   * Returns what a file of this format contains.
   *
   * @param wanted what the edition wants of a format that can have both
   */
  public Set<Binding> bindings(Set<Binding> wanted) {
    return switch (this) {
      case CMIF, CSV, JSONLD -> Set.of(Binding.EDITION);
      case TEI, CONLL -> Set.of(Binding.TEXT);
      default -> wanted;
    };
  }
}
