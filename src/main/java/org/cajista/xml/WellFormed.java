package org.cajista.xml;

import java.io.IOException;
import java.io.StringReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Says whether a text in memory is well-formed XML. */
public final class WellFormed {

  private WellFormed() {}

  /**
   * Reads a whole text. A byte order mark before it is passed over.
   *
   * @throws SAXException if the text is no well-formed XML; the message says why, and a {@code
   *     SAXParseException} also where
   */
  public static void require(String text) throws IOException, SAXException {
    read(text, new DefaultHandler());
  }

  /**
   * Reads a whole text, and tells {@code handler} what is in it. A byte order mark before it is
   * passed over.
   *
   * @throws SAXException if the text is no well-formed XML; the message says why, and a {@code
   *     SAXParseException} also where
   */
  public static void read(String text, DefaultHandler handler) throws IOException, SAXException {
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new StringReader(text.replaceFirst("^\uFEFF", ""))));
  }
}
