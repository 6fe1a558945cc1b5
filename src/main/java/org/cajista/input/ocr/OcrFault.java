package org.cajista.input.ocr;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** Something in a file of pages that is not as its format says. The message is one sentence. */
final class OcrFault extends SAXParseException {
  private static final long serialVersionUID = 1L;

  OcrFault(String message, Locator where) {
    super(message, where);
  }
}
