package org.cajista.xml;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * An XML reader that refuses a document whose elements are nested deeper than in any text: what
 * reads it later would call itself for each of them, until there is no room left.
 */
final class DepthLimit extends XMLFilterImpl {
  private Locator locator;
  private int depth;

  DepthLimit(XMLReader parent) {
    super(parent);
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
    super.setDocumentLocator(given);
  }

  @Override
  public void startDocument() throws SAXException {
    depth = 0;
    super.startDocument();
  }

  @Override
  public void startElement(String space, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > SafeXml.DEEPEST) {
      throw new TooDeepException(locator);
    }
    super.startElement(space, local, name, attributes);
  }

  @Override
  public void endElement(String space, String local, String name) throws SAXException {
    depth--;
    super.endElement(space, local, name);
  }
}
