package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.Registers;
import org.cajista.Settlement;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionLanguages;
import org.cajista.edition.EditionLock;
import org.cajista.edition.TeiFiles;
import org.cajista.edition.identity.TextMentions;
import org.cajista.edition.registers.PersonList;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsCheck;
import org.cajista.edition.registers.PersonsExport;
import org.cajista.edition.registers.PersonsFile;
import org.cajista.edition.registers.PersonsImport;
import org.cajista.edition.registers.RegisterDoubts;
import org.cajista.edition.registers.ThingRegister;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;
import org.cajista.model.register.RegisterKind;
import org.cajista.project.select.CheckedFile;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsImported;
import org.cajista.report.PersonsWritten;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/** The personography of an edition: who is in it, what is wrong with it, somebody else's list. */
public final class ProjectPersons {

  /**
   * A person of the personography.
   *
   * @param person who it is
   * @param made true if the entry is as the program wrote it; false if it is the editor's
   */
  public record Listed(Person person, boolean made) {

    /** Checks that there is a person. */
    public Listed {
      Objects.requireNonNull(person);
    }
  }

  private final Environment environment;
  private final Edition edition;

  ProjectPersons(Environment environment, Edition edition) {
    this.environment = environment;
    this.edition = edition;
  }

  /**
   * Returns the file of the personography.
   *
   * @return the file; it need not exist
   */
  public Path file() {
    return edition.persons();
  }

  /**
   * Returns everybody who is in the personography.
   *
   * @return the persons in the order of the file; nobody if there is no file
   * @throws IOException if the file cannot be read
   * @throws CajistaException if it is no personography
   */
  public List<Listed> list() throws IOException, CajistaException {
    Personography all = Personography.read(file());
    Set<Person> made = Set.copyOf(all.made());
    List<Listed> listed = new ArrayList<>();
    all.persons().forEach(person -> listed.add(new Listed(person, made.contains(person))));
    return listed;
  }

  /**
   * Returns who is known before texts are read, for {@link Encoder#read} and {@link
   * Encoder#settle}.
   *
   * @return the persons of the editor, those of the program, and who was taken away
   * @throws IOException if the file cannot be read
   * @throws CajistaException if it is no personography, or cannot be added to
   */
  public Registers registers() throws IOException, CajistaException {
    return EditionPersons.of(edition, environment.today(), false).registers();
  }

  /**
   * Returns what the texts that the editor has corrected teach about names, for {@link
   * Encoder#withLearnt}. Each of them is encoded anew for it.
   *
   * @return the same as long as nobody changes these texts
   * @throws IOException if a file cannot be read
   * @throws CajistaException if the personography or a word list is wrong
   */
  public Learnt learnt() throws IOException, CajistaException {
    return EditionPersons.of(edition, environment.today()).learnt();
  }

  /**
   * Writes who was found in texts. What an editor wrote is not changed.
   *
   * @param registers who is known now: {@link Settlement#registers()}
   * @param whole true if all texts of the edition were read: then a person whom the program wrote
   *     before, and who is named no more, is taken out
   * @return what became of the personography
   * @throws IOException if the file cannot be written
   * @throws CajistaException if it is no personography, or cannot be added to
   */
  public PersonsWritten save(Registers registers, boolean whole)
      throws IOException, CajistaException {
    PersonsFile persons = new PersonsFile(file(), edition.facts());
    return EditionLock.hold(
        edition, ProjectListener.SILENT::warned, () -> persons.write(registers.made(), whole));
  }

  /**
   * Returns the personography as a table that can be imported again.
   *
   * @return CSV as RFC 4180 has it
   * @throws IOException if the file cannot be read
   * @throws CajistaException if it is no personography
   */
  public String csv() throws IOException, CajistaException {
    return PersonsExport.csv(Personography.read(file()).persons());
  }

  /**
   * Checks the personography: the listener hears of doubts and of the findings in the file.
   *
   * @param listener hears what is found
   * @return what came of it
   * @throws IOException if the file cannot be read
   * @throws CajistaException if there is no personography, or the file is not a personography
   */
  public ValidateResult check(ProjectListener listener) throws IOException, CajistaException {
    Personography all = Personography.read(file());
    if (!all.exists()) {
      throw new CajistaException(
          environment.shown(file())
              + ": the personography does not exist yet. 'encode' writes it.");
    }
    PersonsCheck.of(all, file().toString()).forEach(listener::doubt);
    List<Diagnostic> doubts = doubts(all);
    doubts.forEach(listener::doubt);
    List<Diagnostic> lost =
        doubts.stream().filter(doubt -> doubt.severity() == Severity.ERROR).toList();
    ValidateResult checked =
        ValidateRun.of(environment, edition, listener).run(List.of(CheckedFile.of(file())));
    Totals totals = lost.isEmpty() ? checked.totals() : checked.totals().plus(lost, true, 0);
    return new ValidateResult(totals, checked.unreadable(), checked.broken(), checked.gone());
  }

  private List<Diagnostic> doubts(Personography all) throws IOException, CajistaException {
    List<Path> texts = Files.isDirectory(edition.tei()) ? TeiFiles.of(edition) : List.of();
    Set<String> things = new HashSet<>();
    for (NamedThing.Kind kind : NamedThing.Kind.values()) {
      ThingRegister.read(edition.register(kind.register()), kind).things().stream()
          .flatMap(thing -> thing.names().stream())
          .forEach(things::add);
    }
    return RegisterDoubts.of(
        all,
        file().toString(),
        TextMentions.in(texts, RegisterKind.PERSON),
        things,
        Path::toString);
  }

  /**
   * Adds the persons of a list. Nothing that is there is changed.
   *
   * @param list a table, or a TEI file with {@code person} elements
   * @param options how
   * @return what came of it
   * @throws IOException if a file cannot be read or written
   * @throws CajistaException if the list or the personography cannot be used
   */
  public PersonsImported add(Path list, ImportOptions options)
      throws IOException, CajistaException {
    if (!Files.exists(list)) {
      throw new NoSuchFileException(list.toString());
    }
    PersonList read = PersonList.read(list, environment.shown(list), options.columns());
    EditionLanguages.of(edition); // says all that is wrong with them
    Encoder encoder = EditionPersons.encoder(edition, environment.today());
    PersonsImport adding =
        new PersonsImport(
            file(),
            edition.facts(),
            options.byName(),
            (name, taken) -> encoder.personId(edition.language(), name, taken));
    PersonsImported done =
        options.dryRun()
            ? adding.add(read, false)
            : EditionLock.hold(
                edition, ProjectListener.SILENT::warned, () -> adding.add(read, true));
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    diagnostics.addAll(done.diagnostics());
    diagnostics.sort(Diagnostic.BY_PLACE);
    return new PersonsImported(
        done.added(), done.completed(), done.same(), done.doubtful(), diagnostics);
  }
}
