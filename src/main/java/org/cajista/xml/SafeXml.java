package org.cajista.xml;

import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.apache.xerces.jaxp.SAXParserFactoryImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Makes the XML readers of the whole program; nothing else may.
 *
 * <p>Documents come from anywhere. With Xerces on the class path external entities would be read
 * and entity bombs expanded in full, through Saxon, Jing and FOP too; so each of them is handed a
 * reader made here. A document that declares entities outside itself is read without them; one
 * whose entities explode is refused.
 */
public final class SafeXml {

  private static final String XERCES = "http://apache.org/xml/features/";

  private SafeXml() {}

  /**
   * A new namespace-aware, non-validating reader that fetches nothing. Readers are not thread-safe:
   * one a document.
   */
  public static XMLReader reader() {
    try {
      SAXParserFactory factory = new SAXParserFactoryImpl();
      factory.setNamespaceAware(true);
      factory.setValidating(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the XML parser refuses a feature that it must have", e);
    }
  }

  /** A source for Saxon over {@code file}, read by {@link #reader()}. */
  public static SAXSource source(Path file) {
    return source(new InputSource(file.toUri().toString()));
  }

  /** A source for Saxon over {@code input}, read by {@link #reader()}. */
  public static SAXSource source(InputSource input) {
    return new SAXSource(reader(), input);
  }
}
