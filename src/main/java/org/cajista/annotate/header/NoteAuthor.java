package org.cajista.annotate.header;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;
import org.cajista.model.register.Person;

/**
 * Finds the author of a book by the notes that say that they are the author's: {@code Nota de
 * Robles}. Of several persons of that name it is the one whom the text names by far most often.
 */
final class NoteAuthor {
  /** How much more often than all others of the name. */
  private static final int FACTOR = 2;

  private NoteAuthor() {}

  /** Returns the id of the author; empty if no note tells. */
  static Optional<String> of(Document document) {
    List<Block.Leaf> leaves = Blocks.leaves(document);
    List<String> names =
        leaves.stream()
            .flatMap(NoteAuthor::notes)
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(2)
            .toList();
    if (names.size() != 1) {
      return Optional.empty();
    }
    Map<String, Integer> times = new HashMap<>();
    for (Block.Leaf leaf : leaves) {
      for (Mark mark : leaf.passage().marks()) {
        if (mark.tag() instanceof Tag.PersonName name) {
          name.ids().forEach(id -> times.merge(id, 1, Integer::sum));
        }
      }
    }
    List<String> meant =
        document.persons().stream()
            .filter(person -> isNamed(person, names.get(0)))
            .map(Person::id)
            .sorted(Comparator.comparing((String id) -> -times.getOrDefault(id, 0)))
            .toList();
    int others = meant.stream().skip(1).mapToInt(id -> times.getOrDefault(id, 0)).sum();
    return meant.stream()
        .findFirst()
        .filter(id -> times.getOrDefault(id, 0) >= Math.max(1, FACTOR * others));
  }

  private static Stream<String> notes(Block.Leaf leaf) {
    return leaf.passage().notes().stream()
        .filter(note -> note.type() == Note.Type.AUTHORIAL)
        .map(Note::resp);
  }

  private static boolean isNamed(Person person, String sign) {
    return person.names().stream().anyMatch(name -> name.equals(sign) || name.endsWith(" " + sign));
  }
}
