package org.cajista.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an edition can be published as, in the order of publishing: the web edition comes last,
 * because it links to the others.
 */
public enum OutputFormat {
  PDF,
  EPUB,
  TXT,
  MD,
  HTML;

  /** What an edition is published as that does not say: what readers read. */
  public static Set<OutputFormat> usual() {
    return EnumSet.of(PDF, EPUB, HTML);
  }

  /** The ending of its files, without the point; also the folder that they stand in. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
