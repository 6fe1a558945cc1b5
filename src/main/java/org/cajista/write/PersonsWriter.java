package org.cajista.write;

import java.util.List;
import java.util.Optional;
import org.cajista.model.DateValue;
import org.cajista.model.Idno;
import org.cajista.model.Person;

/** Writes the personography (TEI Guidelines, section 14.3.2). */
final class PersonsWriter {
  private final XmlBuilder xml;

  PersonsWriter(XmlBuilder xml) {
    this.xml = xml;
  }

  /** A {@code listPerson}, or nothing if nobody is named. */
  void write(List<Person> persons) {
    if (persons.isEmpty()) {
      return;
    }
    xml.line().start("standOff").line().start("listPerson");
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
    xml.lineForEnd().end().lineForEnd().end();
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
