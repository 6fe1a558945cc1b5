package org.cajista.edition.registers;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.xerces.util.XMLChar;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the {@code place} or {@code org} elements of a register (section 14.3 of the Guidelines)
 * with their places in the file.
 */
final class ThingReader extends DefaultHandler {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<String> MORE_NAMES = Set.of("name", "country", "region", "settlement");

  private final String file;
  private final NamedThing.Kind kind;
  private final String text;
  private final LineStarts lines;
  private final List<ThingRegister.Entry> entries = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private Locator locator;
  private int listDepth;
  private int listEnd = -1;

  // inside an entry
  private int depth = -1;
  private int start;
  private String id = "";
  private String geo = "";
  private String idnoType = "";
  private List<String> names = new ArrayList<>();
  private List<Idno> idnos = new ArrayList<>();

  private ThingReader(String file, NamedThing.Kind kind, String text) {
    this.file = file;
    this.kind = kind;
    this.text = text;
    this.lines = new LineStarts(text);
  }

  /**
   * The content of a register.
   *
   * @param entries the things in order
   * @param listEnd the offset of the end tag of the last list; -1 if there is none
   * @param faults what makes the file useless
   */
  record Read(List<ThingRegister.Entry> entries, int listEnd, List<Diagnostic> faults) {}

  static Read read(String file, NamedThing.Kind kind, String text) throws IOException {
    ThingReader handler = new ThingReader(file, kind, text);
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new StringReader(text)));
    } catch (SAXParseException e) {
      handler.fault(e.getLineNumber(), e.getColumnNumber(), "things.xml", e.getMessage());
    } catch (SAXException e) {
      handler.fault(0, 0, "things.xml", e.getMessage());
    }
    return new Read(List.copyOf(handler.entries), handler.listEnd, List.copyOf(handler.faults));
  }

  private void fault(int line, int column, String code, Object... arguments) {
    faults.add(Diagnostic.of(file, line, column, Severity.ERROR, code, arguments));
  }

  /** Returns the offset after the last tag. */
  private int offset() {
    return lines.tagEnd(locator.getLineNumber(), locator.getColumnNumber());
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void startElement(String space, String name, String prefixed, Attributes attributes) {
    if (name.equals(kind.list())) {
      listDepth++;
    } else if (name.equals(kind.element()) && depth < 0) {
      depth = texts.size();
      start = text.lastIndexOf('<', offset() - 1);
      id = Optional.ofNullable(attributes.getValue(XML, "id")).orElse("");
      geo = "";
      names = new ArrayList<>();
      idnos = new ArrayList<>();
    } else if (name.equals("idno")) {
      idnoType = Optional.ofNullable(attributes.getValue("type")).orElse("");
    }
    texts.push(new StringBuilder());
  }

  @Override
  public void characters(char[] characters, int from, int length) {
    if (!texts.isEmpty()) {
      texts.peek().append(characters, from, length);
    }
  }

  @Override
  public void endElement(String space, String name, String prefixed) {
    String raw = texts.pop().toString();
    String words = raw.replaceAll("\\s+", " ").strip();
    boolean child = depth >= 0 && texts.size() == depth + 1;
    if (name.equals(kind.list())) {
      listDepth--;
      listEnd = listDepth == 0 ? text.lastIndexOf('<', offset() - 1) : listEnd;
    } else if (name.equals(kind.element()) && texts.size() == depth) {
      close();
    } else if (child && !words.isEmpty() && isName(name)) {
      names.add(words);
    } else if (child && !words.isEmpty() && name.equals("idno")) {
      idnos.add(new Idno(idnoType, words));
    } else if (depth >= 0 && name.equals("geo")) {
      geo = words;
    } else if (!texts.isEmpty()) {
      texts.peek().append(raw); // the words in the parts of a name belong to it
    }
  }

  private boolean isName(String element) {
    return element.equals(kind.nameElement()) || MORE_NAMES.contains(element);
  }

  private void close() {
    depth = -1;
    if (!XMLChar.isValidNCName(id) || names.isEmpty() || !ids.add(id)) {
      fault(locator.getLineNumber(), locator.getColumnNumber(), "things.entry", id);
    } else {
      NamedThing thing = new NamedThing(kind, id, names, geo, idnos);
      entries.add(new ThingRegister.Entry(thing, start, offset()));
    }
  }
}
