package org.cajista.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLock;
import org.cajista.edition.identity.EditionChange;
import org.cajista.edition.identity.RegisterChange;
import org.cajista.edition.identity.RegisterChange.Action;
import org.cajista.edition.registers.ThingImport;
import org.cajista.edition.registers.ThingRegister;
import org.cajista.edition.registers.ThingTable;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.CajistaException;
import org.cajista.report.PersonsImported;
import org.cajista.report.RegisterChanged;

/**
 * A register of an edition whose entries an editor joins, renames, divides and drops. Each change
 * is made in the register and in all texts that point to it, those that were corrected by hand too:
 * in all, or in none.
 */
public final class ProjectRegister {
  private final Environment environment;
  private final Edition edition;
  private final RegisterKind kind;

  ProjectRegister(Environment environment, Edition edition, RegisterKind kind) {
    this.environment = environment;
    this.edition = edition;
    this.kind = kind;
  }

  /**
   * Returns the file of the register.
   *
   * @return the file; it need not exist
   */
  public Path file() {
    return edition.register(kind);
  }

  /**
   * Returns a register of places or bodies as a table that can be imported again.
   *
   * @return CSV as RFC 4180 has it
   * @throws IOException if the file cannot be read
   * @throws CajistaException if it is no such register
   * @throws IllegalStateException for persons: {@link ProjectPersons#csv()}
   */
  public String csv() throws IOException, CajistaException {
    return ThingTable.csv(ThingRegister.read(file(), things()).things());
  }

  /**
   * Adds the places or bodies of a list. Nothing that is there is changed.
   *
   * @param list a table, or a TEI file with {@code place} or {@code org} elements
   * @param dryRun true if it is only said what would be done
   * @return what came of it
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the list or the register cannot be used
   * @throws IllegalStateException for persons: {@link ProjectPersons#add}
   */
  public PersonsImported add(Path list, boolean dryRun) throws IOException, CajistaException {
    ThingImport adding = new ThingImport(file(), things(), edition.facts());
    String shown = environment.shown(list);
    return EditionLock.hold(
        edition, ProjectListener.SILENT::warned, () -> adding.add(list, shown, !dryRun));
  }

  private NamedThing.Kind things() {
    return switch (kind) {
      case PLACE -> NamedThing.Kind.PLACE;
      case BODY -> NamedThing.Kind.BODY;
      case PERSON -> throw new IllegalStateException("persons have a class of their own");
    };
  }

  /**
   * Makes one entry of two. What only the first says is added to the second, and all that points to
   * the first points to the second.
   *
   * @param id the entry that goes
   * @param into the entry that stays
   * @return what was changed
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the change is not possible
   */
  public RegisterChanged merge(String id, String into) throws IOException, CajistaException {
    return make(new RegisterChange(Action.MERGE, id, into, Optional.empty()), Set.of());
  }

  /**
   * Gives an entry another id.
   *
   * @param id the id
   * @param now the new id
   * @return what was changed
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the change is not possible
   */
  public RegisterChanged rename(String id, String now) throws IOException, CajistaException {
    return make(new RegisterChange(Action.RENAME, id, now, Optional.empty()), Set.of());
  }

  /**
   * Gives some of the mentions of an entry to a new one. The texts in which mentions are moved
   * count as corrected by hand.
   *
   * @param id the entry
   * @param part the id of the new entry
   * @param name the words of the mentions that are moved; empty for all words
   * @param texts the TEI files in which mentions are moved; empty for all texts
   * @return what was changed
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the change is not possible
   */
  public RegisterChanged split(String id, String part, Optional<String> name, List<Path> texts)
      throws IOException, CajistaException {
    Set<Path> within = new HashSet<>();
    texts.forEach(text -> within.add(text.toAbsolutePath().normalize()));
    return make(new RegisterChange(Action.SPLIT, id, part, name), within);
  }

  /**
   * Takes an entry out: it is no such thing. Its mentions become words like others, and the program
   * does not mark them again.
   *
   * @param id the entry
   * @return what was changed
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the change is not possible
   */
  public RegisterChanged drop(String id) throws IOException, CajistaException {
    return make(new RegisterChange(Action.DROP, id, "", Optional.empty()), Set.of());
  }

  private RegisterChanged make(RegisterChange change, Set<Path> within)
      throws IOException, CajistaException {
    EditionChange edit = new EditionChange(edition, kind, file -> environment.shown(Path.of(file)));
    return EditionLock.hold(
        edition, ProjectListener.SILENT::warned, () -> edit.make(change, within).counts());
  }
}
