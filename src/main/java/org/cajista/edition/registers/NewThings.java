package org.cajista.edition.registers;

import java.nio.file.Path;
import org.cajista.model.EditionFacts;
import org.cajista.model.Idno;
import org.cajista.model.NamedThing;

/** A register of places or bodies as the program writes it. */
final class NewThings {
  static final String INDENT = "      ";

  private NewThings() {}

  /** Returns the text of {@code file} without entries. It is not valid until one is added. */
  static String text(EditionFacts facts, Path file, NamedThing.Kind kind) {
    String what = kind == NamedThing.Kind.PLACE ? "places" : "bodies";
    return NewPersons.text(facts, file)
        .replace(": persons</title>", ": " + what + "</title>")
        .replace(
            "The personography of the edition.", "The register of " + what + " of the edition.")
        .replace("listPerson>", kind.list() + ">");
  }

  /** Returns an entry as the program found it; {@code @cert} says that no editor has checked it. */
  static String element(NamedThing thing) {
    StringBuilder xml = new StringBuilder();
    String element = thing.kind().element();
    xml.append("<" + element + " xml:id=\"" + escaped(thing.id()) + "\" cert=\"medium\">");
    for (String name : thing.names()) {
      line(xml, thing.kind().nameElement(), "", name);
    }
    if (!thing.geo().isEmpty()) {
      xml.append("\n" + INDENT + "  <location><geo>" + escaped(thing.geo()) + "</geo></location>");
    }
    for (Idno idno : thing.idnos()) {
      line(xml, "idno", idno.type(), idno.value());
    }
    return xml.append("\n" + INDENT + "</" + element + ">").toString();
  }

  private static void line(StringBuilder xml, String element, String type, String text) {
    String attribute = type.isEmpty() ? "" : " type=\"" + escaped(type) + "\"";
    xml.append("\n" + INDENT + "  <" + element + attribute + ">" + escaped(text));
    xml.append("</" + element + ">");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
