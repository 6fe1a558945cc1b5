package org.cajista.write;

import java.util.List;
import java.util.Optional;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;

/** Writes the lists of persons, places and bodies (TEI Guidelines, sections 14.3.2 to 14.3.4). */
final class StandOffWriter {
  private final XmlBuilder xml;

  StandOffWriter(XmlBuilder xml) {
    this.xml = xml;
  }

  /** A list of each kind that is named; nothing if nothing is named. */
  void write(List<Person> persons, List<NamedThing> things) {
    if (persons.isEmpty() && things.isEmpty()) {
      return;
    }
    xml.line().start("standOff");
    persons(persons);
    for (NamedThing.Kind kind : NamedThing.Kind.values()) {
      things(kind, things);
    }
    xml.lineForEnd().end();
  }

  private void persons(List<Person> persons) {
    if (persons.isEmpty()) {
      return;
    }
    xml.line().start("listPerson");
    for (Person person : persons) {
      xml.line().start("person").attribute("xml:id", person.id());
      for (String name : person.names()) {
        xml.line().element("persName", name);
      }
      String cert = PassageWriter.cert(person.certainty());
      life("birth", person.birth(), cert);
      life("death", person.death(), cert);
      for (Idno idno : person.idnos()) {
        xml.line().start("idno").attribute("type", idno.type()).text(idno.value()).end();
      }
      if (!person.note().isEmpty()) {
        xml.line().element("note", person.note());
      }
      xml.lineForEnd().end();
    }
    xml.lineForEnd().end();
  }

  private void things(NamedThing.Kind kind, List<NamedThing> all) {
    List<NamedThing> things = all.stream().filter(thing -> thing.kind() == kind).toList();
    if (things.isEmpty()) {
      return;
    }
    xml.line().start(kind.list());
    for (NamedThing thing : things) {
      xml.line().start(kind.element()).attribute("xml:id", thing.id());
      thing.names().forEach(name -> xml.line().element(kind.nameElement(), name));
      if (!thing.geo().isEmpty()) {
        xml.line().start("location").element("geo", thing.geo()).end();
      }
      for (Idno idno : thing.idnos()) {
        xml.line().start("idno").attribute("type", idno.type()).text(idno.value()).end();
      }
      xml.lineForEnd().end();
    }
    xml.lineForEnd().end();
  }

  private void life(String name, Optional<DateValue> date, String cert) {
    date.ifPresent(
        value -> {
          xml.line();
          TagElement.named(name).withDate(value).start(xml);
          xml.attribute("cert", cert).end();
        });
  }
}
