package org.cajista.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.header.Header;
import org.cajista.model.register.Person;

/**
 * Does on the document what {@link TeiRenaming} does on its TEI: what is written of this document
 * is what must come out there.
 */
final class DocumentRenaming {
  private final Map<String, String> ids;

  /**
   * @param ids the edition's id for each of the document's; an empty one for somebody who is none:
   *     the name is no longer marked
   */
  DocumentRenaming(Map<String, String> ids) {
    this.ids = Map.copyOf(ids);
  }

  /** Returns the document with the edition's ids. */
  Document apply(Document document) {
    boolean same = ids.entrySet().stream().allMatch(id -> id.getKey().equals(id.getValue()));
    if (same) {
      return document;
    }
    Header header = document.header();
    Optional<Header.Letter> letter = header.letter().map(this::apply);
    return Blocks.map(document, (role, passage) -> apply(passage))
        .withPersons(persons(document.persons()))
        .withHeader(
            new Header(
                header.title(),
                header.author(),
                of(header.authorId()),
                header.source(),
                header.kind(),
                letter,
                header.following().stream().map(this::apply).toList(),
                header.translators()));
  }

  private String of(String id) {
    return ids.getOrDefault(id, id);
  }

  /** Of two persons who become one the first stays. */
  private List<Person> persons(List<Person> persons) {
    Map<String, Person> renamed = new LinkedHashMap<>();
    persons.forEach(person -> renamed.putIfAbsent(of(person.id()), person.withId(of(person.id()))));
    renamed.remove("");
    return List.copyOf(renamed.values());
  }

  private Header.Letter apply(Header.Letter letter) {
    return new Header.Letter(
        letter.sender(),
        of(letter.senderId()),
        letter.recipient(),
        of(letter.recipientId()),
        letter.dated(),
        letter.certainty(),
        letter.place(),
        letter.placeId());
  }

  private Passage apply(Passage passage) {
    List<Mark> marks = new ArrayList<>(passage.marks().size());
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.PersonName name) {
        List<String> known =
            name.ids().stream().map(this::of).filter(id -> !id.isEmpty()).distinct().toList();
        if (!known.isEmpty()) {
          marks.add(mark.withTag(new Tag.PersonName(known)));
        }
      } else {
        marks.add(mark);
      }
    }
    return passage.withMarks(marks);
  }
}
