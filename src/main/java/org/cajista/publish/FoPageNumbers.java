package org.cajista.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts page numbers into an index while it passes on its way to FOP: {@code <p:pages of="a b c"/>},
 * the ids of mentions, becomes a link for each page that holds one, runs drawn together: 12, 17–19.
 *
 * <p>FOP lays a page sequence out as soon as it ends, so that when the index comes, last, the pages
 * of all that went before are known. FO has no means for this that FOP knows.
 */
final class FoPageNumbers extends XMLFilterImpl {

  private static final String PRINT = "urn:cajista:print";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

  private final IDTracker pages;

  /** Passes everything on to {@code next}; {@code pages} is asked where an id stands. */
  FoPageNumbers(ContentHandler next, IDTracker pages) {
    this.pages = pages;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (uri.equals(PRINT)) {
      links(attributes.getValue("of").split(" "), attributes.getValue("name"));
    } else {
      super.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (uri.equals(PRINT)) {
      return;
    }
    try {
      super.endElement(uri, name, qName);
    } catch (RuntimeException e) {
      // Saxon, which calls us, would print its trace
      throw new SAXException(e);
    }
  }

  private void links(String[] ids, String name) throws SAXException {
    List<Place> places = places(ids);
    for (int from = 0; from < places.size(); ) {
      int to = from;
      while (to + 1 < places.size() && places.get(to + 1).page == places.get(to).page + 1) {
        to++;
      }
      if (from > 0) {
        text(", ");
      }
      link(places.get(from), name);
      if (to > from) {
        text(to > from + 1 ? "–" : ", ");
        link(places.get(to), name);
      }
      from = to + 1;
    }
  }

  /** The first mention on each page, in the order of pages. */
  private List<Place> places(String[] ids) {
    List<Place> places = new ArrayList<>();
    for (String id : ids) {
      PageViewport page = pages.getFirstPageViewportContaining(id);
      if (page != null && places.stream().noneMatch(p -> p.page == page.getPageNumber())) {
        places.add(new Place(id, page.getPageNumber(), page.getPageNumberString()));
      }
    }
    places.sort(Comparator.comparingInt(Place::page));
    return places;
  }

  private record Place(String id, int page, String number) {}

  private void link(Place place, String name) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "internal-destination", "internal-destination", "CDATA", place.id);
    attributes.addAttribute(FOX, "alt-text", "fox:alt-text", "CDATA", name + ", " + place.number);
    super.startElement(FO, "basic-link", "fo:basic-link", attributes);
    text(place.number);
    super.endElement(FO, "basic-link", "fo:basic-link");
  }

  private void text(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }
}
