package org.cajista.validate.print;

/**
 * How the text report is printed.
 *
 * @param coloured true for colours
 * @param excerpts true if the line of the source is printed, with the finding underlined
 * @param most how many findings of a kind are printed; the others are counted
 */
public record TextPrintOptions(boolean coloured, boolean excerpts, int most) {

  /** After three of a kind an editor knows what is meant. */
  public static final int FEW = 3;

  /** Only one line for each finding. */
  public static final TextPrintOptions PLAIN =
      new TextPrintOptions(false, false, Integer.MAX_VALUE);
}
