package org.cajista;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cajista.model.register.Person;
import org.cajista.report.encoding.EncodingFindings;
import org.cajista.write.TeiRenaming;

/**
 * One text that was read, before it is known which persons of several texts are the same. It is a
 * plain value: it can be sent to another process as JSON or by Java's serialisation.
 *
 * @param tei the TEI, to be written as UTF-8; its persons have ids that are good in this text only
 * @param names who is named in the text
 * @param findings what there is to say of the encoding
 */
public record Reading(String tei, TextNames names, EncodingFindings findings)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Reading {
    Objects.requireNonNull(tei);
    Objects.requireNonNull(names);
    Objects.requireNonNull(findings);
  }

  /**
   * Returns the same reading with another TEI, such as the one that waited in a file.
   *
   * @param other the TEI
   * @return the reading
   */
  public Reading withTei(String other) {
    return new Reading(other, names, findings);
  }

  /** Returns this reading with other ids: {@code done} in the TEI, {@code ids} among the names. */
  Reading renamed(TeiRenaming.Renamed done, Map<String, String> ids) {
    Map<String, Person> persons = new LinkedHashMap<>();
    for (Person person : names.persons()) {
      String id = ids.getOrDefault(person.id(), person.id());
      persons.putIfAbsent(id, person.withId(id));
    }
    persons.remove("");
    return new Reading(
        done.tei(),
        new TextNames(names.language(), List.copyOf(persons.values()), names.things()),
        findings.without(done.names(), done.persons()));
  }
}
