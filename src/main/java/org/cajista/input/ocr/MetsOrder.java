package org.cajista.input.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The order of pages that a METS file gives: that of its physical structure. */
final class MetsOrder extends DefaultHandler {
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final Map<String, String> files = new HashMap<>(); // the place of a file, by its id
  private final List<String> order = new ArrayList<>(); // the ids
  private String file = "";
  private boolean physical;

  private MetsOrder() {}

  /**
   * Returns the places of the files in the order of the pages, as they stand in the METS file;
   * empty if it says nothing of pages.
   *
   * @throws SAXException if the file is broken
   */
  static List<String> of(byte[] mets) throws SAXException, IOException {
    MetsOrder handler = new MetsOrder();
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new ByteArrayInputStream(mets)));
    return handler.order.stream()
        .filter(handler.files::containsKey)
        .map(handler.files::get)
        .toList();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "file" -> file = String.valueOf(attributes.getValue("", "ID"));
      case "FLocat" -> {
        String href = attributes.getValue(XLINK, "href");
        if (href != null) {
          files.put(file, decoded(href));
        }
      }
      case "structMap" -> {
        String type = attributes.getValue("", "TYPE");
        // without a type there is only one structure as a rule
        physical = type == null || !type.equalsIgnoreCase("LOGICAL");
      }
      case "fptr", "area" -> {
        String id = attributes.getValue("", "FILEID");
        if (physical && id != null) {
          order.add(id);
        }
      }
      default -> {
        // descriptions
      }
    }
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(
          href.replace("+", "%2B").replaceFirst("^file:/*(?:\\./)?", "").replaceFirst("^\\./", ""),
          StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href; // a per cent sign that stands for itself
    }
  }
}
