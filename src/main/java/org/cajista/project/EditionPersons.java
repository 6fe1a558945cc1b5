package org.cajista.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.Registers;
import org.cajista.Settlement;
import org.cajista.TextNames;
import org.cajista.edition.BuildRecord;
import org.cajista.edition.BuildRecord.Step;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.edition.EditionLanguages;
import org.cajista.edition.TeiFile;
import org.cajista.edition.registers.Personography;
import org.cajista.edition.registers.PersonsFile;
import org.cajista.edition.registers.ThingRegister;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.Person;
import org.cajista.project.learning.Learning;
import org.cajista.project.learning.TaughtReferences;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.PersonsWritten;

/**
 * The personography of one edition while its texts are encoded. Texts that belong to no edition
 * stand each for itself.
 */
final class EditionPersons {
  private final Edition edition;
  private final Personography before;
  private final List<ThingRegister> registers;
  private final Encoder encoder;
  private final boolean settles;
  private final Learnt learnt;
  private final String decisions; // of the registers and the word lists: one sum for all texts
  private List<Person> found = List.of();
  private List<NamedThing> things = List.of();
  private boolean whole;

  private EditionPersons(
      Edition edition,
      Personography before,
      List<ThingRegister> registers,
      EditionLanguages languages,
      Encoder encoder,
      boolean learns)
      throws IOException {
    this.registers = registers;
    this.edition = edition;
    this.before = before;
    this.settles = Files.isRegularFile(edition.file());
    this.learnt =
        settles && learns && edition.learns()
            ? new Learning(edition, encoder, registers()).learn()
            : Learnt.NOTHING;
    this.encoder = encoder.withLearnt(learnt);
    StringBuilder sums = new StringBuilder(before.decisions()).append(languages.sum());
    for (ThingRegister register : registers) {
      sums.append(register.decisions());
    }
    this.decisions = sums.toString();
  }

  /**
   * Returns what the edition knows of persons.
   *
   * @param date the day of the encoding
   * @throws CajistaException when its personography cannot be read or could not be added to, or its
   *     word lists are wrong
   */
  static EditionPersons of(Edition edition, LocalDate date) throws IOException, CajistaException {
    return of(edition, date, true);
  }

  /** The same, with or without what the corrected texts teach. */
  static EditionPersons of(Edition edition, LocalDate date, boolean learns)
      throws IOException, CajistaException {
    Personography before = Personography.read(edition.persons());
    before.requireList(edition.persons());
    EditionLanguages languages = EditionLanguages.of(edition);
    List<ThingRegister> registers = new ArrayList<>();
    for (NamedThing.Kind kind : NamedThing.Kind.values()) {
      registers.add(ThingRegister.read(edition.register(kind.register()), kind));
    }
    Encoder encoder = encoder(edition, date).withThings(ThingRegister.known(registers));
    return new EditionPersons(edition, before, registers, languages, encoder, learns);
  }

  /** Returns an encoder for texts of {@code edition}; a bare folder says nothing of an edition. */
  static Encoder encoder(Edition edition, LocalDate date) throws IOException, CajistaException {
    Optional<EditionFacts> facts =
        Files.isRegularFile(edition.file()) ? Optional.of(edition.facts()) : Optional.empty();
    Encoder encoder = new Encoder("", facts, date);
    Optional<Path> words = EditionLanguages.folder(edition);
    return words.isPresent() ? encoder.withWords(words.get()) : encoder;
  }

  Edition edition() {
    return edition;
  }

  /** True if {@code other} is the edition whose persons these are. */
  boolean isOf(Edition other) {
    return edition.root().equals(other.root());
  }

  /** True if the texts are to say who is who together; a bare folder's say it one by one. */
  boolean settles() {
    return settles;
  }

  /** Returns an encoder for the edition's texts. */
  Encoder encoder() {
    return encoder;
  }

  /** Returns what the corrected texts teach. */
  Learnt learnt() {
    return learnt;
  }

  /** Returns who is known before the texts are read. */
  Registers registers() {
    return new Registers(
        edition.language(), before.editors(), before.made(), List.copyOf(before.deleted()));
  }

  /** Returns the findings about the file. */
  List<Diagnostic> doubts() {
    return before.doubts();
  }

  /**
   * True if a text was made from the same as it would be now. What was learnt since counts for the
   * texts of the program only: a new encoding would come to lie beside the work of the editor.
   *
   * @param tei the encoded text
   * @param inputs a sum over all else that its encoding depends on
   */
  boolean isFresh(BuildRecord record, Path tei, String inputs) throws IOException {
    return record.isFresh(Step.ENCODE, tei, inputs + fingerprint())
        && (record.isFresh(Step.LEARN, tei, learnt.toString())
            || !new TeiFile(tei).isUncorrected());
  }

  /** Records that a text was made. */
  void done(BuildRecord record, Path tei, String inputs) throws IOException {
    record.done(Step.ENCODE, tei, inputs + fingerprint());
    record.done(Step.LEARN, tei, learnt.toString());
  }

  /** Returns a sum over everything on which an encoding depends, as it was before the run. */
  private String fingerprint() {
    return decisions + Files.exists(edition.persons());
  }

  /**
   * True if {@code tei} is the edition's own, so that its persons belong into the personography.
   */
  boolean owns(Path tei) {
    Path folder = tei.toAbsolutePath().normalize().getParent();
    return settles && folder.equals(edition.tei().toAbsolutePath().normalize());
  }

  /**
   * Gives the persons of the texts their ids in the edition.
   *
   * @param names who is named in each text, by the text's file
   * @return the ids of each text's persons, by their ids in the text alone
   */
  Map<Path, Map<String, String>> settle(Map<Path, TextNames> names) throws IOException {
    List<Path> inOrder = new ArrayList<>(edition.rawFiles());
    Set<Path> read = new HashSet<>(names.keySet());
    whole = read.containsAll(inOrder);
    inOrder.retainAll(read);
    read.removeAll(inOrder); // texts in other folders of the edition
    read.stream().sorted().forEach(inOrder::add);
    Settlement settlement =
        encoder.settle(inOrder.stream().map(names::get).toList(), registers(), whole);
    found = settlement.registers().made();
    things =
        ThingRegister.together(inOrder.stream().map(text -> names.get(text).things()).toList());
    TaughtReferences taught = new TaughtReferences(learnt.references(), before.editors(), found);
    Map<Path, Map<String, String>> ids = new LinkedHashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Path text = inOrder.get(i);
      ids.put(text, taught.of(names.get(text).persons(), settlement.ids().get(i)));
    }
    found = taught.named(ids.values());
    return Collections.unmodifiableMap(ids);
  }

  /** Writes what was found. */
  PersonsWritten save() throws IOException, EditionException {
    for (NamedThing.Kind kind : NamedThing.Kind.values()) {
      ThingRegister.read(edition.register(kind.register()), kind)
          .write(
              things.stream().filter(thing -> thing.kind() == kind).toList(),
              whole,
              edition.facts());
    }
    return new PersonsFile(edition.persons(), edition.facts()).write(found, whole);
  }

  Path file() {
    return edition.persons();
  }
}
