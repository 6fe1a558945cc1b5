package org.cajista.fuzz;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The strings of a TEI text that come from the page: the text with notes and furniture apart, so
 * that the words around them are whole, and the attributes that hold what was printed.
 */
final class TeiStrings {
  private static final Set<String> APART = Set.of("note", "fw", "pb", "ref", "metamark", "desc");
  private static final Set<String> PRINTED = Set.of("n", "url", "quantity");

  private final StringBuilder done = new StringBuilder();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<String> elements = new ArrayDeque<>();

  private TeiStrings() {}

  /** Returns the strings with line ends between them. */
  static String of(String tei) {
    int start = tei.indexOf("<text>");
    int end = tei.lastIndexOf("</text>");
    if (start < 0 || end < 0) {
      return "";
    }
    TeiStrings strings = new TeiStrings();
    try {
      strings.read(tei.substring(start, end) + "</text>");
    } catch (XMLStreamException e) {
      return ""; // the validator says what is wrong
    }
    return strings.done.toString();
  }

  private void read(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
    open.push(new StringBuilder());
    int corrections = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements.push(reader.getLocalName());
          start(reader);
          corrections += isCorrection() ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          corrections -= isCorrection() ? 1 : 0;
          if (APART.contains(elements.pop())) {
            done.append(open.pop()).append('\n');
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (corrections == 0) {
            open.peek().append(reader.getText());
          }
        }
        default -> {}
      }
    }
    done.append(open.pop());
  }

  /** The other half of a choice is what the page has. */
  private boolean isCorrection() {
    return elements.peek().equals("corr");
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (APART.contains(name)) {
      open.push(new StringBuilder());
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      if (PRINTED.contains(attribute) || attribute.equals("target") && !value.startsWith("#")) {
        done.append(value).append('\n');
        if (name.equals("note")) {
          done.append(value).append('\n'); // its figure and that which calls it
        }
      }
    }
  }
}
