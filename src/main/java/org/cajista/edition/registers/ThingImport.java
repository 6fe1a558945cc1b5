package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.edition.EditionException;
import org.cajista.files.Attempts;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.cajista.report.Severity;

/**
 * Imports a list of places or bodies into the register of an edition. New ones are added. Known
 * ones get only what they lack; nothing is changed. A name that two entries have is reported and
 * left to the editor.
 */
public final class ThingImport {
  private final Path register;
  private final NamedThing.Kind kind;
  private final EditionFacts facts;

  /**
   * @param register the file of the register; need not exist
   */
  public ThingImport(Path register, NamedThing.Kind kind, EditionFacts facts) {
    this.register = register;
    this.kind = kind;
    this.facts = facts;
  }

  /**
   * Adds the entries of a list.
   *
   * @param list a table or a TEI file
   * @param shown its name in diagnostics
   * @param write true if the register is written; otherwise the result only says what would be done
   */
  public PersonsImported add(Path list, String shown, boolean write)
      throws IOException, EditionException {
    List<ThingTable.Listed> listed = ThingTable.read(list, shown, kind);
    return Attempts.<PersonsImported, EditionException>until(
        register, () -> attempt(listed, shown, write));
  }

  private Optional<PersonsImported> attempt(
      List<ThingTable.Listed> listed, String shown, boolean write)
      throws IOException, EditionException {
    ThingRegister base = ThingRegister.toChange(register, kind, facts);
    List<ThingRegister.Entry> entries = base.entries();
    Set<String> ids = new HashSet<>(base.deletedIds());
    entries.forEach(entry -> ids.add(entry.thing().id()));
    List<Diagnostic> doubts = new ArrayList<>();
    List<String> added = new ArrayList<>();
    List<ThingRegister.Addition> more = new ArrayList<>();
    int same = 0;
    for (ThingTable.Listed one : listed) {
      List<ThingRegister.Entry> meant = meant(one.thing(), entries);
      if (meant.size() > 1) {
        String names =
            meant.stream().map(entry -> entry.thing().id()).collect(Collectors.joining(", "));
        doubts.add(
            Diagnostic.of(
                shown,
                one.line(),
                1,
                Severity.WARNING,
                "import.ambiguous",
                one.thing().names().get(0),
                names));
      } else if (meant.isEmpty()) {
        added.add(NewThings.given(withId(one.thing(), ids)));
      } else {
        Optional<ThingRegister.Addition> lacks = lacks(meant.get(0), one.thing());
        lacks.ifPresent(more::add);
        same += lacks.isPresent() ? 0 : 1;
      }
    }
    boolean saved = !write || added.isEmpty() && more.isEmpty() || base.saveWith(added, more);
    return saved
        ? Optional.of(new PersonsImported(added.size(), more.size(), same, doubts.size(), doubts))
        : Optional.empty();
  }

  /** By the id; else by a number; else by a name. */
  private static List<ThingRegister.Entry> meant(
      NamedThing thing, List<ThingRegister.Entry> entries) {
    List<ThingRegister.Entry> byId =
        entries.stream().filter(entry -> entry.thing().id().equals(thing.id())).toList();
    List<ThingRegister.Entry> byNumber =
        entries.stream()
            .filter(
                entry ->
                    entry.thing().idnos().stream()
                        .anyMatch(has -> thing.idnos().stream().anyMatch(has::isSame)))
            .toList();
    Set<String> names = thing.names().stream().map(FoldedWords::words).collect(Collectors.toSet());
    List<ThingRegister.Entry> byName =
        entries.stream()
            .filter(
                entry ->
                    entry.thing().names().stream()
                        .map(FoldedWords::words)
                        .anyMatch(names::contains))
            .filter(entry -> !contradicts(entry.thing(), thing))
            .toList();
    return !byId.isEmpty() ? byId : !byNumber.isEmpty() ? byNumber : byName;
  }

  /** Two numbers of one register are two things. */
  private static boolean contradicts(NamedThing one, NamedThing other) {
    return one.idnos().stream()
        .anyMatch(
            has ->
                other.idnos().stream()
                    .anyMatch(
                        number ->
                            number.type().equalsIgnoreCase(has.type()) && !number.isSame(has)));
  }

  private NamedThing withId(NamedThing thing, Set<String> ids) {
    String stem =
        thing.id().isEmpty()
            ? kind.element()
                + "-"
                + FoldedWords.words(thing.names().get(0)).replaceAll("[^a-z0-9]+", "-")
            : thing.id();
    String id = stem;
    for (int n = 2; !ids.add(id); n++) {
      id = stem + "-" + n;
    }
    return new NamedThing(kind, id, thing.names(), thing.geo(), thing.idnos());
  }

  private static Optional<ThingRegister.Addition> lacks(
      ThingRegister.Entry entry, NamedThing listed) {
    NamedThing has = entry.thing();
    List<String> names =
        listed.names().stream().filter(name -> !has.names().contains(name)).toList();
    List<Idno> idnos =
        listed.idnos().stream()
            .filter(idno -> has.idnos().stream().noneMatch(idno::isSame))
            .filter(
                idno ->
                    has.idnos().stream().noneMatch(old -> old.type().equalsIgnoreCase(idno.type())))
            .toList();
    String geo = has.geo().isEmpty() ? listed.geo() : "";
    return names.isEmpty() && idnos.isEmpty() && geo.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThingRegister.Addition(entry, names, geo, idnos));
  }
}
