package org.cajista.validate.document;

import org.cajista.model.Source;

/**
 * One sort of question to a document, asked while it is read. A check keeps what it must know of
 * what has passed; a document has checks of its own, so that they need not be thread-safe.
 */
public abstract class Check {
  private final Faults faults;

  /**
   * @param faults takes what is found
   */
  protected Check(Faults faults) {
    this.faults = faults;
  }

  protected final Faults faults() {
    return faults;
  }

  /** An element begins. */
  public void start(Element element) {}

  /** An element is over. */
  public void end(Element element) {}

  /**
   * Raw text between two tags that holds more than letters, figures and the common signs:
   * references are not resolved, line ends are as they are.
   *
   * @param around the element that holds it
   * @param source the file, in which it stands from {@code start} to before {@code end}
   */
  public void text(Element around, Source source, int start, int end) {}

  /** The document is over. */
  public void finish() {}
}
