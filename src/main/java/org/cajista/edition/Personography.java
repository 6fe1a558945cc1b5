package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.model.Certainty;
import org.cajista.model.DateValue;
import org.cajista.model.Person;
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
 * Reads an edition's personography: the {@code person} elements of a TEI file (section 14.3.2 of
 * the Guidelines), each with an {@code xml:id}, at least one {@code persName}, and {@code birth},
 * {@code death} and {@code note} where they are known.
 */
public final class Personography {

  private Personography() {}

  /**
   * The persons in {@code file}, in its order; none where there is no such file.
   *
   * @throws EditionException when the file is not XML, or a person has no id or no name
   */
  public static List<Person> read(Path file) throws IOException, EditionException {
    if (!Files.exists(file)) {
      return List.of();
    }
    Handler handler = new Handler(file.toString());
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(file.toUri().toString()));
    } catch (SAXParseException e) {
      handler.say(e.getLineNumber(), e.getColumnNumber(), "persons.xml", e.getMessage());
    } catch (SAXException e) {
      handler.say(0, 0, "persons.xml", e.getMessage());
    }
    if (!handler.wrong.isEmpty()) {
      throw new EditionException(handler.wrong);
    }
    return handler.persons;
  }

  private static final class Handler extends DefaultHandler {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String file;
    private final List<Person> persons = new ArrayList<>();
    private final List<Diagnostic> wrong = new ArrayList<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private Locator locator;

    // the person that is being read
    private boolean inside;
    private String id = "";
    private List<String> names = new ArrayList<>();
    private Optional<DateValue> birth = Optional.empty();
    private Optional<DateValue> death = Optional.empty();
    private Certainty certainty = Certainty.HIGH;
    private String note = "";

    Handler(String file) {
      this.file = file;
    }

    private void say(int line, int column, String code, Object... arguments) {
      wrong.add(Diagnostic.of(file, line, column, Severity.ERROR, code, arguments));
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
      if (name.equals("person")) {
        inside = true;
        id = Optional.ofNullable(attributes.getValue(XML, "id")).orElse("");
        names = new ArrayList<>();
        birth = Optional.empty();
        death = Optional.empty();
        certainty = Certainty.HIGH;
        note = "";
        if (id.isBlank()) {
          say(locator.getLineNumber(), locator.getColumnNumber(), "persons.id");
        }
      } else if (name.equals("birth")) {
        birth = date(attributes);
      } else if (name.equals("death")) {
        death = date(attributes);
      }
      texts.push(new StringBuilder());
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
      String text = raw.replaceAll("\\s+", " ").strip();
      if (inside && name.equals("persName") && !text.isEmpty()) {
        names.add(text);
      } else if (inside && name.equals("note")) {
        note = text;
      } else if (name.equals("person")) {
        inside = false;
        end();
      } else if (!texts.isEmpty()) {
        // the parts of a name or a note are their words
        texts.peek().append(raw);
      }
    }

    private void end() {
      if (names.isEmpty()) {
        say(locator.getLineNumber(), locator.getColumnNumber(), "persons.name", id);
      } else if (!id.isBlank()) {
        persons.add(new Person(id, names, birth, death, certainty, note));
      }
    }

    private Optional<DateValue> date(Attributes attributes) {
      String certainly = attributes.getValue("cert");
      if (certainly != null) {
        certainty = certainty(certainly);
      }
      DateValue value =
          new DateValue(
              value(attributes, "when"),
              value(attributes, "from"),
              value(attributes, "to"),
              value(attributes, "notBefore"),
              value(attributes, "notAfter"));
      return value.equals(DateValue.when("")) ? Optional.empty() : Optional.of(value);
    }

    private static Certainty certainty(String cert) {
      for (Certainty value : Certainty.values()) {
        if (value.name().toLowerCase(Locale.ROOT).equals(cert)) {
          return value;
        }
      }
      return Certainty.LOW;
    }

    private static String value(Attributes attributes, String name) {
      return Optional.ofNullable(attributes.getValue(name)).orElse("");
    }
  }
}
