package org.cajista.xml;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.apache.xerces.jaxp.SAXParserFactoryImpl;
import org.apache.xerces.util.SecurityManager;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Makes the XML readers of the whole program. No other class makes XML readers.
 *
 * <p>Documents come from anywhere. With Xerces on the class path, Saxon, Jing and FOP would read
 * external entities and expand entity bombs completely. Therefore each of them gets a reader from
 * this class. A document that declares external entities is read without them. A document whose
 * entities become too long is refused.
 */
public final class SafeXml {

  private static final String XERCES = "http://apache.org/xml/features/";

  /** How deep the elements of a document can be nested. */
  public static final int DEEPEST = 500;

  /** The product of these two numbers is the maximum length that entities can add to a document. */
  private static final int MOST_ENTITIES = 20_000;

  private static final int LONGEST_ENTITY = 1_000;

  /**
   * Makes parsers. Each feature that a factory is given costs a parser, made to try the feature; so
   * there is one factory, made when the first document is read.
   */
  private static final class Factory {
    private static final SAXParserFactory ONE = make();

    private static SAXParserFactory make() {
      try {
        SAXParserFactory factory = new SAXParserFactoryImpl();
        factory.setNamespaceAware(true);
        factory.setValidating(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
        return factory;
      } catch (ParserConfigurationException | SAXException e) {
        throw refused(e);
      }
    }

    static SAXParser parser() throws ParserConfigurationException, SAXException {
      synchronized (ONE) {
        return ONE.newSAXParser();
      }
    }
  }

  private SafeXml() {}

  /**
   * Returns a new reader that knows namespaces, does not validate, and fetches nothing from the
   * network. Readers are not thread-safe: use one for each document.
   */
  public static XMLReader reader() {
    try {
      XMLReader reader = Factory.parser().getXMLReader();
      // secure processing alone does not stop a long entity that is repeated until the memory is
      // full
      SecurityManager limits = new SecurityManager();
      limits.setEntityExpansionLimit(MOST_ENTITIES);
      reader.setProperty("http://apache.org/xml/properties/security-manager", limits);
      reader.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
      reader.setProperty(
          "http://xml.org/sax/properties/declaration-handler",
          new DefaultHandler2() {
            @Override
            public void internalEntityDecl(String name, String value) throws SAXException {
              if (value.length() > LONGEST_ENTITY) {
                throw new SAXException(
                    String.format(
                        Locale.ROOT,
                        "The entity «%s» is %d characters long, but only %d are allowed.",
                        name,
                        value.length(),
                        LONGEST_ENTITY));
              }
            }
          });
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw refused(e);
    }
  }

  private static IllegalStateException refused(Exception e) {
    return new IllegalStateException("the XML parser refuses a feature that it must have", e);
  }

  /** Returns a source for Saxon that reads {@code file} with {@link #reader()}. */
  public static SAXSource source(Path file) {
    return source(new InputSource(file.toUri().toString()));
  }

  /**
   * The same for a file that is to be transformed, with the files that it includes (XInclude) if
   * they are of its edition, or else below its folder. One that is nested too deep is refused.
   *
   * @param troubles hears a sentence for each file that cannot be included
   */
  public static SAXSource text(Path file, Consumer<String> troubles) {
    return new SAXSource(
        Inclusion.reader(file, troubles), new InputSource(file.toUri().toString()));
  }

  /** Returns a source for Saxon that reads {@code input} with {@link #reader()}. */
  public static SAXSource source(InputSource input) {
    return new SAXSource(reader(), input);
  }
}
