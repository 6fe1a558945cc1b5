package org.cajista.publish.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes {@code fo:inline} elements without content out on the way to FOP; where one has an id, a
 * {@code fo:wrapper} stands for it. FOP 2.11 stops when it hyphenates a line with an empty inline
 * that stands in another inline.
 */
final class FoEmptyInlines extends XMLFilterImpl {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  /** An inline of which nothing has been shown yet. One that has ended leaves its id. */
  private record Waiting(Attributes attributes, boolean ended) {}

  private final List<Waiting> waiting = new ArrayList<>();

  /** For each open element, true if it is a footnote: its first inline must be there. */
  private final Deque<Boolean> footnotes = new ArrayDeque<>();

  /** Passes everything else on to {@code next}. */
  FoEmptyInlines(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (isInline(uri, name) && !Boolean.TRUE.equals(footnotes.peek())) {
      waiting.add(new Waiting(new AttributesImpl(attributes), false));
    } else {
      pass();
      super.startElement(uri, name, qName, attributes);
    }
    footnotes.push(uri.equals(FO) && name.equals("footnote"));
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    footnotes.pop();
    int last = waiting.size() - 1;
    while (last >= 0 && waiting.get(last).ended()) {
      last--;
    }
    if (last < 0) {
      pass();
      super.endElement(uri, name, qName);
      return;
    }
    Waiting empty = waiting.remove(last);
    if (empty.attributes().getValue("id") != null) {
      waiting.add(last, new Waiting(empty.attributes(), true));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (length > 0) {
      pass();
      super.characters(characters, start, length);
    }
  }

  private void pass() throws SAXException {
    for (Waiting one : waiting) {
      if (one.ended()) {
        AttributesImpl id = new AttributesImpl();
        id.addAttribute("", "id", "id", "CDATA", one.attributes().getValue("id"));
        super.startElement(FO, "wrapper", "fo:wrapper", id);
        super.endElement(FO, "wrapper", "fo:wrapper");
      } else {
        super.startElement(FO, "inline", "fo:inline", one.attributes());
      }
    }
    waiting.clear();
  }

  private static boolean isInline(String uri, String name) {
    return uri.equals(FO) && name.equals("inline");
  }
}
