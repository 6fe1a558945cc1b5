package org.cajista.edition.registers;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xerces.util.XMLChar;
import org.cajista.model.register.Person;
import org.cajista.model.value.Authority;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;
import org.cajista.model.value.IsoDate;
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
 * Reads the {@code person} elements of a TEI file (section 14.3.2 of the Guidelines) with their
 * places in the file.
 */
final class PersonReader extends DefaultHandler {
  private static final Set<String> NAMES = Set.of("persName", "name");
  private static final Set<String> REFERRING = Set.of("person", "persName");
  private static final Pattern YEAR = Pattern.compile("\\D*(\\d{4})\\D*");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String file;
  private final LineStarts lines;
  private final String text;
  private final List<Personography.Entry> entries = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Integer> idLines = new HashMap<>();
  private final Deque<StringBuilder> texts = new ArrayDeque<>();
  private Locator locator;
  private int listDepth;
  private int listEnd = -1;

  private boolean inside; // a person
  private int start;
  private int startLine;
  private int depth; // of the person
  private NameParts parts = new NameParts();
  private String id = "";
  private List<String> names = new ArrayList<>();
  private List<Idno> idnos = new ArrayList<>();
  private String idnoType = "";
  private Optional<DateValue> birth = Optional.empty();
  private Optional<DateValue> death = Optional.empty();
  private Optional<DateValue> lifeDate = Optional.empty();
  private Certainty certainty = Certainty.HIGH;
  private String note = "";

  private PersonReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = new LineStarts(text);
  }

  /**
   * The content of a file.
   *
   * @param entries the persons in order
   * @param listEnd the offset of the end tag of the last list of persons; -1 if there is none
   * @param diagnostics the diagnostics about them
   */
  record Read(List<Personography.Entry> entries, int listEnd, List<Diagnostic> diagnostics) {}

  /**
   * Reads {@code text}.
   *
   * @param file the name of the file in diagnostics
   */
  static Read read(String file, String text) throws IOException {
    PersonReader handler = new PersonReader(file, text);
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new StringReader(text)));
    } catch (SAXParseException e) {
      handler.say(
          Severity.ERROR, e.getLineNumber(), e.getColumnNumber(), "persons.xml", e.getMessage());
    } catch (SAXException e) {
      handler.say(Severity.ERROR, 0, 0, "persons.xml", e.getMessage());
    }
    return new Read(
        List.copyOf(handler.entries), handler.listEnd, List.copyOf(handler.diagnostics));
  }

  private void say(Severity severity, int line, int column, String code, Object... arguments) {
    diagnostics.add(Diagnostic.of(file, line, column, severity, code, arguments));
  }

  private void say(Severity severity, String code, Object... arguments) {
    say(severity, locator.getLineNumber(), locator.getColumnNumber(), code, arguments);
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
    switch (name) {
      case "listPerson" -> listDepth++;
      case "person" -> open(attributes);
      case "persName", "name" -> parts = isChild() ? new NameParts() : parts;
      case "birth" -> birth = isChild() ? date(attributes) : birth;
      case "death" -> death = isChild() ? date(attributes) : death;
      case "date" -> date(name, attributes);
      case "idno" -> idnoType = value(attributes, "type");
      default -> {}
    }
    refer(name, attributes);
    texts.push(new StringBuilder());
  }

  /** True if the element that begins here, or has just ended, is a child of the person. */
  private boolean isChild() {
    return inside && texts.size() == depth + 1;
  }

  private void open(Attributes attributes) {
    if (inside) {
      return; // a person in a person is none
    }
    inside = true;
    depth = texts.size();
    start = text.lastIndexOf('<', offset() - 1);
    startLine = locator.getLineNumber();
    id = Optional.ofNullable(attributes.getValue(XML, "id")).orElse("");
    names = new ArrayList<>();
    idnos = new ArrayList<>();
    birth = Optional.empty();
    death = Optional.empty();
    certainty = Certainty.HIGH;
    note = "";
    if (id.isBlank()) {
      say(Severity.ERROR, "persons.id");
    } else if (!XMLChar.isValidNCName(id)) {
      say(Severity.ERROR, "persons.id.form", id);
    } else if (idLines.putIfAbsent(id, locator.getLineNumber()) != null) {
      say(Severity.ERROR, "persons.twice", id, "" + idLines.get(id));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (!texts.isEmpty()) {
      texts.peek().append(characters, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String prefixed) {
    String raw = texts.pop().toString();
    String words = raw.replaceAll("\\s+", " ").strip();
    if (name.equals("listPerson")) {
      listDepth--;
      listEnd = listDepth == 0 ? text.lastIndexOf('<', offset() - 1) : listEnd;
    } else if (name.equals("person") && inside && texts.size() == depth) {
      inside = false;
      close();
    } else if (isChild() && NAMES.contains(name)) {
      names.addAll(parts.names(words));
    } else if (isChild() && name.equals("birth")) {
      birth = birth.or(() -> year(words));
    } else if (isChild() && name.equals("death")) {
      death = death.or(() -> year(words));
    } else if (isChild() && name.equals("note")) {
      note = note.isEmpty() ? words : note + " " + words;
    } else if (isChild() && name.equals("idno")) {
      identify(words);
    } else if (!texts.isEmpty()) {
      parts.add(name, words);
      // the words in the parts of a name or a note belong to it
      texts.peek().append(raw);
    }
  }

  private void identify(String value) {
    if (value.isEmpty()) {
      return;
    }
    Idno idno = new Idno(idnoType, value);
    add(idno);
    idno.authority()
        .filter(register -> !register.accepts(value))
        .ifPresent(register -> say(Severity.WARNING, "persons.idno", register, value));
  }

  private void close() {
    if (names.isEmpty()) {
      say(Severity.ERROR, "persons.name", id);
    } else {
      Person person = new Person(id, names, birth, death, certainty, note, idnos);
      entries.add(new Personography.Entry(person, start, offset(), startLine));
    }
  }

  private Optional<DateValue> date(Attributes attributes) {
    String certainly = attributes.getValue("cert");
    if (certainly != null) {
      certainty = certainty(certainly);
    }
    DateValue value =
        new DateValue(
            either(attributes, "when"),
            either(attributes, "from"),
            either(attributes, "to"),
            either(attributes, "notBefore"),
            either(attributes, "notAfter"));
    // what no calendar has is the editor's to correct: validate says it, and no TEI repeats it
    return value.isEmpty() || !IsoDate.isSound(value) ? Optional.empty() : Optional.of(value);
  }

  /** Reads {@code <birth><date when="1871"/></birth>}. */
  private void date(String name, Attributes attributes) {
    if (inside && texts.size() == depth + 2 && name.equals("date")) {
      lifeDate = date(attributes);
    }
  }

  /** Returns a date of birth or death that only a child or the words give. */
  private Optional<DateValue> year(String words) {
    Optional<DateValue> found = lifeDate;
    lifeDate = Optional.empty();
    Matcher year = YEAR.matcher(words);
    return found.isPresent() || !year.matches()
        ? found
        : Optional.of(DateValue.when(year.group(1)));
  }

  /** Reads the register in a name or a person: {@code ref="https://d-nb.info/gnd/118540238"}. */
  private void refer(String name, Attributes attributes) {
    if (!REFERRING.contains(name) || !name.equals("person") && !isChild()) {
      return;
    }
    for (String attribute : List.of("ref", "sameAs", "corresp")) {
      for (String pointer : value(attributes, attribute).split("\\s+")) {
        Authority.at(pointer)
            .ifPresent(register -> add(new Idno(register.name(), register.number(pointer))));
      }
    }
  }

  private void add(Idno idno) {
    if (idnos.stream().noneMatch(idno::isSame)) {
      idnos.add(idno);
    }
  }

  private static Certainty certainty(String cert) {
    for (Certainty value : Certainty.values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(cert)) {
        return value;
      }
    }
    return Certainty.LOW;
  }

  /** Returns the attribute, or the attribute of att.datable.iso with the same meaning. */
  private static String either(Attributes attributes, String name) {
    String value = value(attributes, name).strip();
    return value.isEmpty() ? value(attributes, name + "-iso").strip() : value;
  }

  private static String value(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue(name)).orElse("").strip();
  }
}
