package org.cajista.write;

import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.PageImage;

/**
 * Writes the pictures of the pages (TEI P5, 12.1), and what points to them. A manifest of a library
 * is linked as {@code media}; each picture is the {@code graphic} of a {@code surface}.
 */
final class FacsimileWriter {
  /** The type of a IIIF manifest. */
  private static final String MANIFEST = "application/ld+json";

  /** No id that is made of a name or a title has such a sign. */
  private static final String ID = "facs_";

  private final XmlBuilder xml;
  private final Facsimile facsimile;

  FacsimileWriter(XmlBuilder xml, Facsimile facsimile) {
    this.xml = xml;
    this.facsimile = facsimile;
  }

  /** Writes the element, if there is anything to show. */
  void write() {
    if (facsimile.isEmpty()) {
      return;
    }
    xml.line().start("facsimile");
    if (!facsimile.manifest().isEmpty()) {
      xml.line().start("media").attribute("mimeType", MANIFEST);
      xml.attribute("url", facsimile.manifest()).end();
    }
    for (int page = 0; page < facsimile.images().size(); page++) {
      surface(page, facsimile.images().get(page));
    }
    xml.lineForEnd().end();
  }

  private void surface(int page, PageImage image) {
    xml.line().start("surface").attribute("xml:id", ID + (page + 1));
    if (image.isMeasured()) {
      xml.attribute("ulx", "0").attribute("uly", "0");
      xml.attribute("lrx", String.valueOf(image.width()));
      xml.attribute("lry", String.valueOf(image.height()));
    }
    xml.start("graphic").attribute("url", image.url());
    if (image.isMeasured()) {
      xml.attribute("width", image.width() + "px").attribute("height", image.height() + "px");
    }
    xml.end().end();
  }

  /**
   * Returns the pointer to the picture of a page; empty if it has none.
   *
   * @param page the position of the page in the source, from 0
   */
  String pointer(int page) {
    return facsimile.image(page).isPresent() ? "#" + ID + (page + 1) : "";
  }
}
