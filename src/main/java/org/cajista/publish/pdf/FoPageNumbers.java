package org.cajista.publish.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Writes page numbers into an index on its way to FOP. {@code <p:pages text="a b" notes="c"/>} with
 * the ids of mentions becomes one link for each page. Successive pages are joined, and pages with
 * mentions only in notes are marked: 12, 17–19, 23n.
 *
 * <p>FOP sets a page sequence as soon as it ends. The index comes last, so the pages of everything
 * before it are known. FOP has no other means for this.
 */
final class FoPageNumbers extends XMLFilterImpl {

  private static final String PRINT = "urn:cajista:print";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

  private final IDTracker pages;

  /** Passes everything on to {@code next}; {@code pages} knows the page of an id. */
  FoPageNumbers(ContentHandler next, IDTracker pages) {
    this.pages = pages;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (uri.equals(PRINT)) {
      links(
          places(ids(attributes.getValue("text")), ids(attributes.getValue("notes"))),
          attributes.getValue("name"));
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
      // an exception of another type would make Saxon, the caller, print a trace
      throw new SAXException(e);
    }
  }

  private static String[] ids(String list) {
    return list.isEmpty() ? new String[0] : list.split(" ");
  }

  private void links(List<Place> places, String name) throws SAXException {
    for (int from = 0; from < places.size(); ) {
      int to = from;
      while (to + 1 < places.size() && places.get(to + 1).continues(places.get(to))) {
        to++;
      }
      if (from > 0) {
        text(", ");
      }
      link(places.get(from), name);
      if (to > from) {
        text("–");
        link(places.get(to), name);
      }
      from = to + 1;
    }
  }

  /**
   * Returns the first mention on each page in the order of pages. A mention in the text is
   * preferred to one in a note.
   */
  private List<Place> places(String[] text, String[] notes) {
    SortedMap<Integer, Place> places = new TreeMap<>();
    add(text, false, places);
    add(notes, true, places);
    return List.copyOf(places.values());
  }

  private void add(String[] ids, boolean note, SortedMap<Integer, Place> places) {
    for (String id : ids) {
      PageViewport page = pages.getFirstPageViewportContaining(id);
      if (page != null) {
        places.putIfAbsent(
            page.getPageNumber(),
            new Place(id, page.getPageNumber(), page.getPageNumberString(), note));
      }
    }
  }

  private record Place(String id, int page, String number, boolean note) {
    boolean continues(Place before) {
      return page == before.page + 1 && !note && !before.note;
    }
  }

  private void link(Place place, String name) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "internal-destination", "internal-destination", "CDATA", place.id);
    attributes.addAttribute(FOX, "alt-text", "fox:alt-text", "CDATA", name + ", " + place.number);
    super.startElement(FO, "basic-link", "fo:basic-link", attributes);
    text(place.note ? place.number + "n" : place.number);
    super.endElement(FO, "basic-link", "fo:basic-link");
  }

  private void text(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }
}
