package org.cajista.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.cajista.report.Position;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads TEI documents as trees. Elements without a namespace count as TEI. */
final class Tei {
  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
  private static final QName XML_ID = new QName("http://www.w3.org/XML/1998/namespace", "id");

  private Tei() {}

  /**
   * Returns the outermost element of {@code file}.
   *
   * @throws IOException if the file cannot be read or is not well-formed; the message names the
   *     place
   */
  static XdmNode read(Processor processor, Path file) throws IOException {
    // otherwise a missing file would be reported as an error of the parser
    file.getFileSystem().provider().checkAccess(file);
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      BuildingContentHandler tree = builder.newBuildingContentHandler();
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(tree);
      reader.setErrorHandler(new DefaultHandler());
      reader.parse(new InputSource(file.toUri().toString()));
      return children(tree.getDocumentNode()).findFirst().orElseThrow();
    } catch (SAXParseException e) {
      throw new IOException(
          "%s:%d:%d: the file is not well-formed XML (%s). Correct it there."
              .formatted(file, e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
          e);
    } catch (SAXException | SaxonApiException e) {
      throw new IOException(file + ": the file cannot be read (" + e.getMessage() + ").", e);
    }
  }

  /** Returns the local name; empty for an element of another vocabulary. */
  static String name(XdmNode element) {
    String space = element.getNodeName().getNamespace();
    return space.isEmpty() || space.equals(NAMESPACE) ? element.getNodeName().getLocalName() : "";
  }

  static Stream<XdmNode> children(XdmNode element) {
    Stream.Builder<XdmNode> children = Stream.builder();
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        children.add(child);
      }
    }
    return children.build();
  }

  /** Returns {@code element} and all elements in it, in their order. */
  static Stream<XdmNode> elements(XdmNode element) {
    return Stream.concat(Stream.of(element), children(element).flatMap(Tei::elements));
  }

  /** Returns the first element with this name: {@code element} itself, or one in it. */
  static Optional<XdmNode> first(XdmNode element, String name) {
    return elements(element).filter(e -> name(e).equals(name)).findFirst();
  }

  /** Returns the value of an attribute without namespace, or of {@code xml:id}; can be empty. */
  static String attribute(XdmNode element, String name) {
    QName attribute = name.equals("xml:id") ? XML_ID : new QName(name);
    return Optional.ofNullable(element.getAttributeValue(attribute)).orElse("");
  }

  /** Returns the place where the content of {@code element} begins. */
  static Position place(XdmNode element) {
    return new Position(
        Math.max(0, element.getLineNumber()), Math.max(0, element.getColumnNumber()));
  }
}
