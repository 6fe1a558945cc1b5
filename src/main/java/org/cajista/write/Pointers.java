package org.cajista.write;

import java.util.List;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Entry;
import org.cajista.model.publishing.PageName;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;
import org.cajista.model.value.Idno;

/**
 * Where a header points: to a person or a place of this file and, as indexes of letters (CMIF) ask,
 * to its address in a register; to the text on the web.
 */
final class Pointers {
  private static final String NAME_ENDING = "\\.[^.]*$";

  private Pointers() {}

  /** Returns {@code @ref} of the person with {@code id}; empty for nobody. */
  static String to(String id, Document document) {
    return id.isEmpty()
        ? ""
        : "#"
            + id
            + document.persons().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .flatMap(Person::address)
                .map(address -> " " + address)
                .orElse("");
  }

  /** Returns {@code @ref} of the place with a name; empty where the document has no such place. */
  static String toPlaceCalled(String name, Document document) {
    return document.things().stream()
        .filter(thing -> thing.kind() == NamedThing.Kind.PLACE && thing.names().contains(name))
        .findFirst()
        .map(thing -> toPlace(thing.id(), document))
        .orElse("");
  }

  /** Returns {@code @ref} of the place with {@code id}; empty for none. */
  static String toPlace(String id, Document document) {
    List<NamedThing> places =
        document.things().stream().filter(thing -> thing.id().equals(id)).limit(1).toList();
    if (places.isEmpty()) {
      return "";
    }
    return "#"
        + id
        + places.get(0).idnos().stream()
            .flatMap(idno -> idno.address().stream())
            .findFirst()
            .map(address -> " " + address)
            .orElse("");
  }

  /** Returns where the text is read on the web; empty if the edition does not say it. */
  static String url(Optional<EditionFacts> edition, Entry.Details details, String fileName) {
    Optional<String> own =
        details.idnos().stream()
            .filter(idno -> idno.type().equals("URL"))
            .map(Idno::value)
            .findFirst();
    String site = edition.map(facts -> facts.publication().site()).orElse("");
    String page = PageName.of(fileName.replaceFirst(NAME_ENDING, "")) + ".html";
    return own.orElse(site.isEmpty() ? "" : site + page);
  }
}
