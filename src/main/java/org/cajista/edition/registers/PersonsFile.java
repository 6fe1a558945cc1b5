package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.EditionException;
import org.cajista.files.Attempts;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.Person;
import org.cajista.report.PersonsWritten;

/** Writes the persons that the program found into the personography of an edition. */
public final class PersonsFile {

  private final Path file;
  private final EditionFacts facts;

  /**
   * @param file the personography; need not exist
   * @param facts the facts of the edition, for the header of a new file
   */
  public PersonsFile(Path file, EditionFacts facts) {
    this.file = file;
    this.facts = facts;
  }

  /**
   * Adds new persons to the file, and updates the entries that the program wrote before. The file
   * is read again first, so that the changes of an editor in the meantime are not lost.
   *
   * @param found the persons that do not belong to the editor
   * @param whole true if all texts of the edition were read; then other entries of the program are
   *     deleted, because no text names them
   * @throws EditionException if nothing can be added to the file
   */
  public PersonsWritten write(List<Person> found, boolean whole)
      throws IOException, EditionException {
    return Attempts.until(file, () -> attempt(found, whole));
  }

  /** Returns nothing if someone saved the file in the meantime. */
  private Optional<PersonsWritten> attempt(List<Person> found, boolean whole)
      throws IOException, EditionException {
    Personography old = Personography.read(file);
    if (!old.exists() && found.isEmpty()) {
      return Optional.of(new PersonsWritten(0, 0, 0, 0, 0, 0));
    }
    Personography base =
        old.exists() ? old : Personography.of(file.toString(), NewPersons.text(facts, file));
    base.requireList(file);
    PersonsText text = new PersonsText(base);
    Map<String, Personography.Entry> entries = new HashMap<>();
    base.entries().forEach(entry -> entries.put(entry.person().id(), entry));
    Set<String> deleted = base.deleted();
    Set<String> named = new HashSet<>();
    int added = 0;
    int updated = 0;
    for (Person person : found) {
      Personography.Entry entry = entries.get(person.id());
      named.add(person.id());
      if (entry == null && !deleted.contains(person.id())) {
        text.append(person);
        added++;
      } else if (entry != null && base.isMade(entry)) {
        updated += text.replace(entry, person) ? 1 : 0;
      }
    }
    int removed = whole ? removeOthers(base, named, text, added) : 0;
    String now = text.done();
    if (!now.equals(old.text()) && !old.save(file, now)) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonsWritten(
            added,
            updated,
            removed,
            base.made().size() + added - removed,
            base.editors().size(),
            base.changed()));
  }

  private static int removeOthers(
      Personography base, Set<String> named, PersonsText text, int added) {
    List<Personography.Entry> others =
        base.entries().stream()
            .filter(base::isMade)
            .filter(entry -> !named.contains(entry.person().id()))
            .toList();
    if (added == 0 && others.size() == base.entries().size()) {
      return 0; // a list of persons must have at least one
    }
    others.forEach(text::remove);
    return others.size();
  }
}
