package org.cajista.validate.print;

/**
 * How the text report is printed.
 *
 * @param coloured true for colours
 * @param excerpts true if the line of the source is printed, with the finding underlined
 */
public record TextPrintOptions(boolean coloured, boolean excerpts) {

  /** Only one line for each finding. */
  public static final TextPrintOptions PLAIN = new TextPrintOptions(false, false);
}
