package org.cajista.validate;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cajista.model.Source;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Keeps parsers for many documents, because making a parser takes as long as reading a letter.
 * Thread-safe.
 */
final class Parsers {
  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

  private final Queue<XMLReader> used = new ConcurrentLinkedQueue<>();

  /** Sends the events of the whole {@code source} to {@code reading}. */
  void parse(Source source, DocumentReader reading) throws SAXException {
    XMLReader parser = used.poll();
    if (parser == null) {
      parser = SafeXml.reader();
    }
    listen(parser, reading);
    reading.enter(source);
    try {
      parser.parse(new InputSource(new StringReader(source.text())));
    } catch (IOException e) {
      throw new IllegalStateException("a document in memory cannot be read", e);
    }
    reading.leave();
    // a parser that stopped inside a document is not used again
    listen(parser, new DefaultHandler2());
    used.add(parser);
  }

  private static void listen(XMLReader parser, DefaultHandler2 handler) throws SAXException {
    parser.setContentHandler(handler);
    parser.setProperty(LEXICAL, handler);
    parser.setErrorHandler(handler);
  }
}
