package org.cajista.validate;

import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stops at documents that are made to exhaust the machine: elements nested so deep that no stack
 * would hold them, entities that make a small file a huge text.
 */
final class Guard extends XMLFilterImpl {
  private static final int DEEPEST = 500;
  private static final long FREE = 1_000_000;

  private final long longest;
  private long length;
  private int depth;
  private Locator locator;

  /**
   * @param length of the file, in UTF-16 code units: text may come out longer only by what a few
   *     entities add
   */
  Guard(int length) {
    super(SafeXml.reader());
    this.longest = 2L * length + FREE;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEEPEST) {
      throw refuse("The elements are nested more than " + DEEPEST + " deep; no text needs that.");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      count(attributes.getValue(i).length());
    }
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    depth--;
    super.endElement(uri, localName, name);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    count(length);
    super.characters(text, start, length);
  }

  private void count(int characters) throws SAXException {
    length += characters;
    if (length > longest) {
      throw refuse(
          "The entities of this file make it many times as long as it is;"
              + " write the text out instead.");
    }
  }

  private SAXParseException refuse(String sentence) {
    return new SAXParseException(sentence, locator);
  }
}
