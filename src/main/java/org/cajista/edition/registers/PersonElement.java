package org.cajista.edition.registers;

import java.util.Locale;
import java.util.Optional;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;

/** Writes a {@code person} element in the layout of its file. */
final class PersonElement {
  private static final String STEP = "  ";

  private final String prefix;
  private final String lineEnd;

  /**
   * @param prefix the prefix of the elements of the file with its colon; mostly empty
   * @param lineEnd the line end of the file
   */
  PersonElement(String prefix, String lineEnd) {
    this.prefix = prefix;
    this.lineEnd = lineEnd;
  }

  String prefix() {
    return prefix;
  }

  /**
   * Returns a person as the program found it. {@code @cert} says how certain it is, and that no
   * editor has checked it.
   */
  String found(Person person, String indent) {
    boolean full = person.names().get(0).contains(" ");
    return element(person, " cert=\"" + (full ? "medium" : "low") + "\"", indent);
  }

  /** Returns a person as another list describes it. */
  String given(Person person, String forename, String surname, String indent) {
    String plain = element(person, "", indent);
    return surname.isEmpty()
        ? plain
        : plain.replace(
            name(person.names().get(0)),
            "<%1$spersName><%1$sforename>%2$s</%1$sforename> <%1$ssurname>%3$s</%1$ssurname></%1$spersName>"
                .formatted(prefix, escaped(forename), escaped(surname)));
  }

  private String element(Person person, String attributes, String indent) {
    StringBuilder xml = new StringBuilder();
    xml.append('<').append(prefix).append("person xml:id=\"").append(escaped(person.id()));
    xml.append('"').append(attributes).append('>');
    String inner = lineEnd + indent + STEP;
    person.names().forEach(name -> xml.append(inner).append(name(name)));
    life("birth", person.birth(), person.certainty()).ifPresent(life -> xml.append(inner + life));
    life("death", person.death(), person.certainty()).ifPresent(life -> xml.append(inner + life));
    person.idnos().forEach(idno -> xml.append(inner).append(idno(idno)));
    if (!person.note().isEmpty()) {
      xml.append(inner).append(simple("note", "", person.note()));
    }
    return xml.append(lineEnd).append(indent).append("</" + prefix + "person>").toString();
  }

  String name(String name) {
    return simple("persName", "", name);
  }

  String idno(Idno idno) {
    String type = idno.type().isEmpty() ? "" : " type=\"" + escaped(idno.type()) + "\"";
    return simple("idno", type, idno.value());
  }

  String note(String note) {
    return simple("note", "", note);
  }

  /** Returns {@code <birth when="1889"/>}; empty if the date is not known. */
  Optional<String> life(String name, Optional<DateValue> date, Certainty certainty) {
    return date.map(
        value ->
            "<"
                + prefix
                + name
                + attribute("when", value.when())
                + attribute("from", value.from())
                + attribute("to", value.to())
                + attribute("notBefore", value.notBefore())
                + attribute("notAfter", value.notAfter())
                + (certainty == Certainty.HIGH
                    ? ""
                    : attribute("cert", certainty.name().toLowerCase(Locale.ROOT)))
                + "/>");
  }

  private String simple(String name, String attributes, String text) {
    return "<" + prefix + name + attributes + ">" + escaped(text) + "</" + prefix + name + ">";
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
