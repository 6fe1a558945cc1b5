package org.cajista.write;

import org.cajista.model.Mark;

/** Writes the elements of tags: what stands where a mark begins and where it ends. */
final class TagWriter {

  private final XmlBuilder xml;
  private final TagElements elements;

  TagWriter(XmlBuilder xml, Responsibilities responsible) {
    this.xml = xml;
    this.elements = new TagElements(responsible);
  }

  /** Writes what stands before the marked text. */
  void open(Mark mark) {
    TagElement element = mark.tag().accept(elements);
    if (element.isNone()) {
      return;
    }
    element.start(xml);
    xml.attribute("cert", element.certain() ? PassageWriter.cert(mark.certainty()) : "");
    if (!element.words().isEmpty()) {
      xml.text(element.words());
    }
    if (!element.inner().isEmpty()) {
      xml.start(element.inner());
    }
  }

  /** Writes what stands after the marked text. */
  void close(Mark mark) {
    TagElement element = mark.tag().accept(elements);
    if (element.isNone()) {
      return;
    }
    if (!element.inner().isEmpty()) {
      xml.end();
    }
    element.correction().ifPresent(corrected -> xml.element("corr", corrected));
    xml.end();
  }
}
