package org.cajista.validate.document;

import org.xml.sax.SAXException;

/** Ends the reading of a document that is not to be read further, and says why. */
public final class RejectedDocumentException extends SAXException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public RejectedDocumentException(Code code, Location location, String value, String sentence) {
    super(sentence);
    Faults faults = new Faults();
    faults.add(code, location, value, java.util.List.of(), "", sentence);
    this.fault = faults.all().get(0);
  }

  public Fault fault() {
    return fault;
  }
}
