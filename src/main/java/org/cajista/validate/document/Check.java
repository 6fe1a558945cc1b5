package org.cajista.validate.document;

import org.cajista.model.Source;

/**
 * One kind of check, done while the document is read. A check stores what it needs from earlier
 * parts of the document. Each document has its own checks, so they need not be thread-safe.
 */
public abstract class Check {
  private final Faults faults;

  /**
   * @param faults receives the findings
   */
  protected Check(Faults faults) {
    this.faults = faults;
  }

  /** Returns the collection of findings. */
  protected final Faults faults() {
    return faults;
  }

  /** Called at the start of an element. */
  public void start(Element element) {}

  /** Called at the end of an element. */
  public void end(Element element) {}

  /**
   * Called for raw text between two tags that contains more than letters, figures and common signs.
   * References are not resolved, and line ends are unchanged.
   *
   * @param around the element that contains the text
   * @param source the file of the text
   * @param start the offset of the text in the file
   * @param end the offset after the text
   */
  public void text(Element around, Source source, int start, int end) {}

  /** Called at the end of the document. */
  public void finish() {}
}
