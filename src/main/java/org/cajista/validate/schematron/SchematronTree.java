package org.cajista.validate.schematron;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Location;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A document as a tree for Schematron rules. Each element has its number instead of a line, and by
 * this number its place in the file is found.
 */
public final class SchematronTree {
  private final BuildingContentHandler events;
  private final List<Element> elements = new ArrayList<>();

  SchematronTree(Processor processor) {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      events = builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts the document. */
  public void start() throws SAXException {
    events.setDocumentLocator(
        new LocatorImpl() {
          @Override
          public int getLineNumber() {
            return elements.size();
          }
        });
    events.startDocument();
  }

  /** Sets the element of the next start event. */
  public void add(Element element) {
    elements.add(element);
  }

  /** Returns the receiver of the events. */
  public ContentHandler events() {
    return events;
  }

  /** Adds a comment, because rules can be about comments too. */
  public void comment(char[] text, int start, int length) throws SAXException {
    if (events instanceof LexicalHandler lexical) {
      lexical.comment(text, start, length);
    }
  }

  XdmNode document() {
    try {
      return events.getDocumentNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the location of {@code node}: of the attribute itself, otherwise of the start tag of
   * its element.
   */
  Location location(XdmNode node) {
    if (node.getNodeKind() == XdmNodeKind.ATTRIBUTE) {
      Element element = elements.get(node.getParent().getLineNumber() - 1);
      return element.attributeLocation(node.getUnderlyingNode().getDisplayName());
    }
    XdmNode element = node;
    while (element.getNodeKind() != XdmNodeKind.ELEMENT
        && element.getNodeKind() != XdmNodeKind.DOCUMENT) {
      element = element.getParent();
    }
    return element.getNodeKind() == XdmNodeKind.ELEMENT
        ? elements.get(element.getLineNumber() - 1).tag()
        : elements.get(0).tag();
  }
}
