package org.cajista.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.geometry.Box;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.PageImage;
import org.cajista.model.geometry.PageSize;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

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
  private final Document document;

  FacsimileWriter(XmlBuilder xml, Document document) {
    this.xml = xml;
    this.facsimile = document.source().facsimile();
    this.document = document;
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
    List<SourcePage> pages = facsimile.lines() ? document.source().pages() : List.of();
    LinePassages passages = pages.isEmpty() ? LinePassages.NONE : LinePassages.of(document);
    for (int i = 0; i < facsimile.images().size(); i++) {
      Optional<SourcePage> page =
          i < pages.size() && pages.get(i).size().isPresent()
              ? Optional.of(pages.get(i))
              : Optional.empty();
      surface(ID + (i + 1), facsimile.images().get(i), page, passages);
    }
    xml.lineForEnd().end();
  }

  /**
   * @param page of which the places of lines are known, in a unit of their own
   */
  private void surface(
      String id, PageImage image, Optional<SourcePage> page, LinePassages passages) {
    xml.line().start("surface").attribute("xml:id", id);
    if (page.isPresent()) {
      PageSize size = page.get().size().orElseThrow();
      coordinates(new Box(0, 0, size.width(), size.height()));
    } else if (image.isMeasured()) {
      coordinates(new Box(0, 0, image.width(), image.height()));
    }
    xml.start("graphic").attribute("url", image.url());
    if (image.isMeasured()) {
      xml.attribute("width", image.width() + "px").attribute("height", image.height() + "px");
    }
    xml.end();
    if (page.isPresent()) {
      zones(id, page.get().lines(), passages);
    }
    xml.end();
  }

  /** Writes where the lines of a page stand, and which passage of the text each belongs to. */
  private void zones(String page, List<SourceLine> lines, LinePassages passages) {
    int n = 0;
    for (SourceLine line : lines) {
      n++;
      if (line.box().isPresent()) {
        xml.line().start("zone").attribute("xml:id", page + "_l" + n).attribute("type", "line");
        coordinates(line.box().get());
        xml.attribute("corresp", passages.pointers(line.start())).end();
      }
    }
    xml.lineForEnd();
  }

  private void coordinates(Box box) {
    xml.attribute("ulx", number(box.left())).attribute("uly", number(box.top()));
    xml.attribute("lrx", number(box.right())).attribute("lry", number(box.bottom()));
  }

  /** Returns a number with at most two decimals. */
  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
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
