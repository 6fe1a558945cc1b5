package org.cajista.validate.document;

import org.xml.sax.SAXException;

/**
 * Ends the reading of a document that cannot or must not be read further, with the finding that
 * says why.
 */
public final class RejectedDocumentException extends SAXException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /** Makes an exception with its finding. */
  public RejectedDocumentException(Code code, Location location, String value, String sentence) {
    super(sentence);
    Faults faults = new Faults();
    faults.add(code, location, value, java.util.List.of(), "", sentence);
    this.fault = faults.all().get(0);
  }

  /** Returns the finding. */
  public Fault fault() {
    return fault;
  }
}
