package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.EditionException;
import org.cajista.files.Attempts;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.Person;
import org.cajista.model.value.Authority;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.cajista.report.Severity;

/**
 * Imports a list of persons into the personography of an edition. New persons are added. Known
 * persons get only data that they lack; nothing is changed. Doubtful cases are reported and left to
 * the editor.
 */
public final class PersonsImport {
  private static final Pattern XML_ID = Pattern.compile("\\sxml:id\\s*=\\s*([\"'])(.*?)\\1");

  private final Path file;
  private final EditionFacts facts;
  private final boolean byName;
  private final BiFunction<String, Set<String>, String> ids;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param file the personography; need not exist
   * @param facts the facts of the edition, for the header of a new file
   * @param byName true if a full name is enough to recognise a person when only one person has it
   * @param ids makes an id from a name; it must differ from the given ids
   */
  public PersonsImport(
      Path file, EditionFacts facts, boolean byName, BiFunction<String, Set<String>, String> ids) {
    this.file = file;
    this.facts = facts;
    this.byName = byName;
    this.ids = ids;
  }

  /**
   * Imports {@code list}.
   *
   * @param write true if the file is written; otherwise the result only says what would be done
   */
  public PersonsImported add(PersonList list, boolean write) throws IOException, EditionException {
    return Attempts.until(file, () -> attempt(list, write));
  }

  /** Returns nothing if someone saved the file in the meantime. */
  private Optional<PersonsImported> attempt(PersonList list, boolean write)
      throws IOException, EditionException {
    diagnostics.clear();
    Personography old = Personography.read(file);
    Personography base =
        old.exists() ? old : Personography.of(file.toString(), NewPersons.text(facts, file));
    base.requireList(file);
    PersonsText text = new PersonsText(base);
    KnownPersons known = new KnownPersons(base.entries());
    Set<String> taken = new HashSet<>(base.deleted());
    base.entries().forEach(entry -> taken.add(entry.person().id()));
    int added = 0;
    int completed = 0;
    int doubtful = 0;
    for (DescribedPerson described : list.described()) {
      KnownPersons.Match match = known.find(described.person(), byName);
      if (match.doubtful()) {
        say(list, described, Severity.WARNING, "import.doubtful", described.name(), match.names());
        doubtful++;
      } else if (match.entry().isPresent()) {
        completed += complete(text, known, match.entry().get(), described, list) ? 1 : 0;
      } else {
        DescribedPerson entered = withId(described, taken);
        text.append(entered);
        known.add(entered.person());
        added++;
      }
    }
    if (write && added + completed > 0 && !old.save(file, text.done())) {
      return Optional.empty();
    }
    int same = list.described().size() - added - completed - doubtful;
    return Optional.of(
        new PersonsImported(added, completed, same, doubtful, List.copyOf(diagnostics)));
  }

  private void say(
      PersonList list, DescribedPerson described, Severity severity, String code, Object... what) {
    diagnostics.add(
        Diagnostic.of(list.file(), described.line(), described.column(), severity, code, what));
  }

  private DescribedPerson withId(DescribedPerson described, Set<String> taken) {
    Person person = described.person();
    String id = person.id();
    if (id.isEmpty() || !taken.add(id)) {
      id = ids.apply(described.name(), taken);
      taken.add(id);
    }
    return new DescribedPerson(
        person.withId(id),
        described.forename(),
        described.surname(),
        described.line(),
        described.column(),
        identified(described.element(), id));
  }

  /** Returns the start tag of a TEI element with that id. */
  private static String identified(String element, String id) {
    int end = element.indexOf('>');
    if (end < 0) {
      return element;
    }
    String tag = element.substring(0, end);
    Matcher old = XML_ID.matcher(tag);
    String now =
        old.find()
            ? tag.substring(0, old.start(2)) + id + tag.substring(old.end(2))
            : tag + " xml:id=\"" + id + "\"";
    return now + element.substring(end);
  }

  private boolean complete(
      PersonsText text,
      KnownPersons everyone,
      KnownPersons.Known known,
      DescribedPerson described,
      PersonList list) {
    Person has = known.person();
    Person listed = described.person();
    PersonElement element = text.element();
    List<String> more = new ArrayList<>();
    listed.names().stream()
        .filter(name -> !has.names().contains(name))
        .forEach(name -> more.add(element.name(name)));
    missing(has.birth(), listed.birth(), "birth", described, list)
        .flatMap(date -> element.life("birth", Optional.of(date), listed.certainty()))
        .ifPresent(more::add);
    missing(has.death(), listed.death(), "death", described, list)
        .flatMap(date -> element.life("death", Optional.of(date), listed.certainty()))
        .ifPresent(more::add);
    for (Idno idno : listed.idnos()) {
      Optional<Idno> other = KnownPersons.otherNumber(has, idno);
      if (other.isPresent()) {
        String register = idno.authority().map(Authority::name).orElse(idno.type());
        differs(register, idno.value(), other.get().value(), described, list);
      } else if (has.idnos().stream().noneMatch(idno::isSame)) {
        more.add(element.idno(idno));
      }
    }
    if (has.note().isEmpty() && !listed.note().isEmpty()) {
      more.add(element.note(listed.note()));
    }
    if (more.isEmpty()) {
      return false;
    }
    if (known.entry().isEmpty()) { // a person of this list: its second data are not written
      say(list, described, Severity.WARNING, "import.again", described.name(), has.id());
      return false;
    }
    text.addTo(known.entry().get(), more);
    everyone.learn(known, listed);
    return true;
  }

  private Optional<DateValue> missing(
      Optional<DateValue> has,
      Optional<DateValue> listed,
      String what,
      DescribedPerson described,
      PersonList list) {
    if (has.isPresent() && listed.isPresent() && !KnownPersons.agree(has, listed)) {
      differs(what, shown(listed.get()), shown(has.get()), described, list);
    }
    return has.isPresent() ? Optional.empty() : listed;
  }

  private void differs(
      String what, String listed, String has, DescribedPerson described, PersonList list) {
    say(list, described, Severity.WARNING, "import.differs", described.name(), what, listed, has);
  }

  private static String shown(DateValue date) {
    return date.when().isEmpty() ? date.from() + date.notBefore() : date.when();
  }
}
