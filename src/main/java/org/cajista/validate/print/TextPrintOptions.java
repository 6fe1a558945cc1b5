package org.cajista.validate.print;

/**
 * How text looks.
 *
 * @param coloured with colours
 * @param excerpts with the line of the source and what is meant underlined, for a person
 */
public record TextPrintOptions(boolean coloured, boolean excerpts) {

  /** A line a finding, nothing else. */
  public static final TextPrintOptions PLAIN = new TextPrintOptions(false, false);
}
