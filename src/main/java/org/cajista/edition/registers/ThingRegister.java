package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cajista.edition.EditionException;
import org.cajista.edition.Fingerprint;
import org.cajista.files.AtomicFile;
import org.cajista.files.Attempts;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.NamedThing;
import org.cajista.model.value.Idno;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * The register of the places or of the bodies of an edition. Both the program and an editor write
 * it, as they write the {@link Personography}: an entry that was not changed since the program
 * wrote it belongs to the program; all others are the editor's, and a deleted entry never comes
 * back.
 */
public final class ThingRegister {

  /**
   * One entry of the file.
   *
   * @param thing the place or body
   * @param start the offset of the {@code <} of the start tag, in UTF-16 code units
   * @param end the offset after the {@code >} of the end tag
   */
  record Entry(NamedThing thing, int start, int end) {}

  private final Path file;
  private final NamedThing.Kind kind;
  private final Optional<byte[]> bytes;
  private final String text;
  private final List<Entry> entries;
  private final int listEnd;
  private final PersonsSeal seal;

  private ThingRegister(
      Path file, NamedThing.Kind kind, Optional<byte[]> bytes, String text, ThingReader.Read read) {
    this.file = file;
    this.kind = kind;
    this.bytes = bytes;
    this.text = text;
    this.entries = read.entries();
    this.listEnd = read.listEnd();
    this.seal = PersonsSeal.in(text);
  }

  /**
   * Returns the register in {@code file}; an empty one if the file does not exist.
   *
   * @throws EditionException if the file is not XML, or an entry has no id of its own or no name
   */
  public static ThingRegister read(Path file, NamedThing.Kind kind)
      throws IOException, EditionException {
    Optional<byte[]> bytes = AtomicFile.read(file);
    String text = bytes.map(all -> new String(all, StandardCharsets.UTF_8)).orElse("");
    return of(file, kind, bytes, text);
  }

  private static ThingRegister of(
      Path file, NamedThing.Kind kind, Optional<byte[]> bytes, String text)
      throws IOException, EditionException {
    ThingReader.Read read =
        text.isEmpty()
            ? new ThingReader.Read(List.of(), -1, List.of())
            : ThingReader.read(file.toString(), kind, text);
    List<Diagnostic> faults = new ArrayList<>(read.faults());
    boolean list = read.listEnd() >= 0 && text.charAt(read.listEnd() + 1) == '/';
    if (faults.isEmpty() && !text.isEmpty() && !list) {
      faults.add(Diagnostic.of(file.toString(), 0, 0, Severity.ERROR, "things.list", kind.list()));
    }
    if (!faults.isEmpty()) {
      throw new EditionException(faults);
    }
    return new ThingRegister(file, kind, bytes, text, read);
  }

  /** What is added to an entry of the file. */
  record Addition(Entry entry, List<String> names, String geo, List<Idno> idnos) {}

  /** Returns the register in {@code file}; a new one without entries if the file does not exist. */
  static ThingRegister toChange(Path file, NamedThing.Kind kind, EditionFacts facts)
      throws IOException, EditionException {
    ThingRegister old = read(file, kind);
    return old.text.isEmpty() ? of(file, kind, old.bytes, NewThings.text(facts, file, kind)) : old;
  }

  List<Entry> entries() {
    return entries;
  }

  Set<String> deletedIds() {
    return deleted();
  }

  /**
   * Writes the file with new entries and with additions to others, unless someone saved it.
   *
   * @return false if someone saved it; then the file stays as it is
   */
  boolean saveWith(List<String> added, List<Addition> more) throws IOException {
    StringBuilder now = new StringBuilder(text);
    StringBuilder end = new StringBuilder();
    added.forEach(element -> end.append("\n").append(NewThings.INDENT).append(element));
    now.insert(contentEnd(listEnd), end);
    more.stream()
        .sorted(Comparator.comparingInt((Addition one) -> -one.entry().start()))
        .forEach(
            one -> {
              String nameEnd = "</" + kind.nameElement() + ">";
              int names = text.lastIndexOf(nameEnd, one.entry().end()) + nameEnd.length();
              int close = text.lastIndexOf('<', one.entry().end() - 1);
              now.insert(contentEnd(close), NewThings.numbers(one.idnos()));
              now.insert(names, NewThings.names(kind, one.names(), one.geo()));
            });
    byte[] all = now.toString().getBytes(StandardCharsets.UTF_8);
    return bytes.isPresent()
        ? AtomicFile.replace(file, bytes.get(), all)
        : AtomicFile.create(file, all);
  }

  /** Returns what two registers say before the texts are read. */
  public static KnownThings known(List<ThingRegister> registers) {
    List<NamedThing> things = new ArrayList<>();
    Set<String> deleted = new TreeSet<>();
    for (ThingRegister register : registers) {
      things.addAll(register.editors());
      deleted.addAll(register.deleted());
    }
    return new KnownThings(things, deleted);
  }

  /** Returns the things of several texts, each once, with the names that all texts give it. */
  public static List<NamedThing> together(List<List<NamedThing>> texts) {
    Map<String, NamedThing> all = new TreeMap<>();
    for (List<NamedThing> text : texts) {
      for (NamedThing thing : text) {
        all.merge(thing.id(), thing, ThingRegister::united);
      }
    }
    return List.copyOf(all.values());
  }

  private static NamedThing united(NamedThing one, NamedThing other) {
    Set<String> names = new LinkedHashSet<>(one.names());
    names.addAll(other.names());
    return new NamedThing(one.kind(), one.id(), List.copyOf(names), one.geo(), one.idnos());
  }

  /** Returns all things in the order of the file. */
  public List<NamedThing> things() {
    return entries.stream().map(Entry::thing).toList();
  }

  /** Returns a sum over the decisions of the editor. What the program wrote does not count. */
  public String decisions() {
    return new Fingerprint().add(editors().toString()).add(deleted().toString()).sum();
  }

  private List<NamedThing> editors() {
    return entries.stream().filter(entry -> !isMade(entry)).map(Entry::thing).toList();
  }

  private Set<String> deleted() {
    Set<String> deleted = new TreeSet<>(seal.ids());
    entries.forEach(entry -> deleted.remove(entry.thing().id()));
    return deleted;
  }

  private boolean isMade(Entry entry) {
    return seal.isIntact(entry.thing().id(), text.substring(entry.start(), entry.end()));
  }

  /**
   * Adds what the texts name to the file, and updates the entries of the program. The file is read
   * again first, so that the changes of an editor in the meantime are not lost.
   *
   * @param found the things of this kind that the texts name
   * @param whole true if all texts were read; then other entries of the program are deleted
   */
  public void write(List<NamedThing> found, boolean whole, EditionFacts facts)
      throws IOException, EditionException {
    Attempts.<Boolean, EditionException>until(
        file, () -> read(file, kind).attempt(found, whole, facts));
  }

  /** Returns nothing if someone saved the file in the meantime. */
  private Optional<Boolean> attempt(List<NamedThing> found, boolean whole, EditionFacts facts)
      throws IOException, EditionException {
    if (text.isEmpty() && found.isEmpty()) {
      return Optional.of(false);
    }
    ThingRegister base =
        text.isEmpty() ? of(file, kind, bytes, NewThings.text(facts, file, kind)) : this;
    String now = base.with(found, whole);
    if (now.equals(text)) {
      return Optional.of(false);
    }
    byte[] all = now.getBytes(StandardCharsets.UTF_8);
    boolean saved =
        bytes.isPresent()
            ? AtomicFile.replace(file, bytes.get(), all)
            : AtomicFile.create(file, all);
    return saved ? Optional.of(true) : Optional.empty();
  }

  private String with(List<NamedThing> found, boolean whole) {
    Map<String, Entry> known = new HashMap<>();
    entries.forEach(entry -> known.put(entry.thing().id(), entry));
    Set<String> deleted = deleted();
    Map<String, String> written = new TreeMap<>();
    Set<String> named = new HashSet<>();
    StringBuilder added = new StringBuilder();
    Map<Entry, String> changes = new HashMap<>();
    for (NamedThing thing : found) {
      Entry entry = known.get(thing.id());
      named.add(thing.id());
      String element = NewThings.element(thing);
      if (entry == null && !deleted.contains(thing.id())) {
        added.append("\n").append(NewThings.INDENT).append(element);
        written.put(thing.id(), element);
      } else if (entry != null && isMade(entry) && !seal.isIntact(thing.id(), element)) {
        changes.put(entry, element);
        written.put(thing.id(), element);
      }
    }
    Set<String> gone = new HashSet<>();
    boolean some = !added.isEmpty() || entries.stream().anyMatch(one -> stays(one, named));
    if (whole && some) { // a list must have at least one entry
      entries.stream().filter(entry -> !stays(entry, named)).forEach(one -> changes.put(one, ""));
      entries.stream()
          .filter(entry -> !stays(entry, named))
          .forEach(entry -> gone.add(entry.thing().id()));
    }
    StringBuilder now = new StringBuilder(text);
    now.insert(contentEnd(listEnd), added);
    entries.stream()
        .filter(changes::containsKey)
        .sorted(Comparator.comparingInt((Entry entry) -> -entry.start()))
        .forEach(
            entry -> {
              String element = changes.get(entry);
              int from = element.isEmpty() ? contentEnd(entry.start()) : entry.start();
              now.replace(from, entry.end(), element);
            });
    PersonsSeal after = seal.after(written, gone);
    return after.ids().isEmpty() ? now.toString() : after.close(now.toString(), "\n");
  }

  private boolean stays(Entry entry, Set<String> named) {
    return !isMade(entry) || named.contains(entry.thing().id());
  }

  /** Returns the end of the content before {@code offset}, without white space. */
  private int contentEnd(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
