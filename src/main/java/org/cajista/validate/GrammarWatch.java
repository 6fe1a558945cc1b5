package org.cajista.validate;

import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stands before Jing and hears what it says. Of text inside an element that is not allowed Jing
 * says once more that the element is not allowed: this is left out.
 */
final class GrammarWatch extends XMLFilterImpl {
  private final Consumer<SAXParseException> breaches;
  private String starting = "";
  private String said = "";

  GrammarWatch(Consumer<SAXParseException> breaches) {
    this.breaches = breaches;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    starting = name;
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) throws SAXException {
    starting = "";
    super.endElement(uri, localName, name);
  }

  @Override
  public void error(SAXParseException breach) {
    String sentence = breach.getMessage();
    boolean ofElement = sentence.startsWith("element \"");
    if (!ofElement
        || !sentence.equals(said)
        || sentence.startsWith("element \"" + starting + "\"")) {
      breaches.accept(breach);
    }
    said = sentence;
  }
}
