package org.cajista.project;

/**
 * The result of encoding texts.
 *
 * @param texts how many texts there are
 * @param upToDate how many of them had not changed
 * @param wrong how many have errors, or were not encoded
 * @param broken true if a bug of the program stopped one of them
 */
public record EncodeResult(int texts, int upToDate, int wrong, boolean broken) {

  /**
   * True if no text has errors.
   *
   * @return true if all went well
   */
  public boolean good() {
    return wrong == 0;
  }

  /** Returns these and one more. */
  EncodeResult plus(TextResult result) {
    boolean bug = result instanceof TextResult.Stopped stopped && stopped.trouble().isBug();
    return new EncodeResult(
        texts + 1,
        upToDate + (result instanceof TextResult.UpToDate ? 1 : 0),
        wrong + (result.good() ? 0 : 1),
        broken || bug);
  }
}
