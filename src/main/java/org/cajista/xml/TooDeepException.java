package org.cajista.xml;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** The elements of a document are nested deeper than {@link SafeXml#DEEPEST}. */
public final class TooDeepException extends SAXParseException {
  private static final long serialVersionUID = 1L;

  TooDeepException(Locator locator) {
    super("more than " + SafeXml.DEEPEST + " levels deep", locator);
  }
}
