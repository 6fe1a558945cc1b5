package org.cajista.edition.registers;

import java.nio.file.Path;
import java.util.List;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Idno;

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
    return element(thing, " cert=\"medium\"");
  }

  /** Returns an entry as another list describes it: it is the editor's from the beginning. */
  static String given(NamedThing thing) {
    return element(thing, "");
  }

  private static String element(NamedThing thing, String attributes) {
    String element = thing.kind().element();
    return "<"
        + element
        + " xml:id=\""
        + escaped(thing.id())
        + "\""
        + attributes
        + ">"
        + names(thing.kind(), thing.names(), thing.geo())
        + numbers(thing.idnos())
        + "\n"
        + INDENT
        + "</"
        + element
        + ">";
  }

  /** Returns names and coordinates as lines of an entry. */
  static String names(NamedThing.Kind kind, List<String> names, String geo) {
    StringBuilder xml = new StringBuilder();
    names.forEach(name -> line(xml, kind.nameElement(), "", name));
    if (!geo.isEmpty() && kind == NamedThing.Kind.PLACE) {
      xml.append("\n" + INDENT + "  <location><geo>" + escaped(geo) + "</geo></location>");
    }
    return xml.toString();
  }

  /** Returns numbers in registers as lines of an entry. */
  static String numbers(List<Idno> idnos) {
    StringBuilder xml = new StringBuilder();
    idnos.forEach(idno -> line(xml, "idno", idno.type(), idno.value()));
    return xml.toString();
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
