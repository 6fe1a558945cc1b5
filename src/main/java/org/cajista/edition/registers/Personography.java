package org.cajista.edition.registers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.EditionException;
import org.cajista.edition.Fingerprint;
import org.cajista.files.AtomicFile;
import org.cajista.model.register.Person;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * The personography of an edition. Both the program and an editor write it. It contains the {@code
 * person} elements of a TEI file (section 14.3.2 of the Guidelines), each with an {@code xml:id},
 * at least one {@code persName}, and {@code birth}, {@code death}, {@code note} and {@code idno} if
 * known.
 *
 * <p>The last lines of the file say what the program wrote last, see {@link PersonsSeal}. An entry
 * that was not changed since then belongs to the program, which can update it. All other entries
 * belong to the editor, and the program never changes them. A deleted entry never comes back.
 */
public final class Personography {

  /** The declaration of an encoding in which the program cannot write. */
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])([^\"']*)[\"']");

  /**
   * One person of the file.
   *
   * @param person the person
   * @param start the offset of the {@code <} of the start tag, in UTF-16 code units
   * @param end the offset after the {@code >} of the end tag
   * @param line the line where the start tag ends, from 1
   */
  record Entry(Person person, int start, int end, int line) {}

  private static final String BOM = "\uFEFF";

  private final Optional<byte[]> bytes;
  private final String bom;
  private final String text;
  private final List<Entry> entries;
  private final int listEnd;
  private final PersonsSeal seal;
  private final List<Diagnostic> doubts;

  private Personography(
      Optional<byte[]> bytes, String bom, String text, PersonReader.Read read, PersonsSeal seal) {
    this.bytes = bytes;
    this.bom = bom;
    this.text = text;
    this.entries = read.entries();
    this.listEnd = read.listEnd();
    this.seal = seal;
    this.doubts = read.diagnostics();
  }

  /**
   * Returns the personography in {@code file}; an empty one if the file does not exist.
   *
   * @throws EditionException if the file is not XML in UTF-8, or if a person has no id, no name, or
   *     the id of another person
   */
  public static Personography read(Path file) throws IOException, EditionException {
    Optional<byte[]> bytes = AtomicFile.read(file);
    return of(file.toString(), bytes.isPresent() ? decode(file, bytes.get()) : "", bytes);
  }

  /**
   * Returns the personography in the text {@code file}.
   *
   * @param name the name of the file in diagnostics
   * @param file the text; empty if there is no file
   */
  static Personography of(String name, String file) throws IOException, EditionException {
    return of(name, file, Optional.empty());
  }

  private static Personography of(String name, String file, Optional<byte[]> bytes)
      throws IOException, EditionException {
    String bom = file.startsWith(BOM) ? BOM : "";
    String text = file.substring(bom.length());
    PersonReader.Read read =
        text.isEmpty()
            ? new PersonReader.Read(List.of(), -1, List.of())
            : PersonReader.read(name, text);
    List<Diagnostic> wrong =
        read.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR).toList();
    if (!wrong.isEmpty()) {
      throw new EditionException(wrong);
    }
    return new Personography(bytes, bom, text, read, PersonsSeal.in(text));
  }

  private static String decode(Path file, byte[] bytes) throws EditionException {
    String encoding = "";
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Matcher other = OTHER_ENCODING.matcher(text.replaceFirst("^" + BOM, ""));
      if (!other.find()) {
        return text;
      }
      encoding = other.group(1);
    } catch (CharacterCodingException e) {
      encoding = "";
    }
    String code = encoding.isEmpty() ? "persons.bytes" : "persons.encoding";
    throw new EditionException(
        List.of(Diagnostic.of(file.toString(), 1, 1, Severity.ERROR, code, encoding)));
  }

  /** True if the file exists. */
  public boolean exists() {
    return !text.isEmpty();
  }

  /** Returns all persons in the order of the file. */
  public List<Person> persons() {
    return entries.stream().map(Entry::person).toList();
  }

  /** Returns the persons that the editor wrote or changed. */
  public List<Person> editors() {
    return entries.stream().filter(entry -> !isMade(entry)).map(Entry::person).toList();
  }

  /** Returns the persons that are exactly as the program wrote them. */
  public List<Person> made() {
    return entries.stream().filter(this::isMade).map(Entry::person).toList();
  }

  /** Returns the ids that the program wrote and the editor deleted. */
  public Set<String> deleted() {
    Set<String> deleted = new TreeSet<>(seal.ids());
    entries.forEach(entry -> deleted.remove(entry.person().id()));
    return deleted;
  }

  /** Returns the number of entries of the program that the editor has changed. */
  public int changed() {
    return (int)
        entries.stream()
            .filter(entry -> seal.ids().contains(entry.person().id()) && !isMade(entry))
            .count();
  }

  /**
   * Checks that persons can be added. Nothing is checked if there is no file.
   *
   * @param file the place of the personography
   * @throws EditionException if there is no list to which they can be added
   */
  public void requireList(Path file) throws EditionException {
    if (exists() && (listEnd < 0 || text.charAt(listEnd + 1) != '/')) {
      throw new EditionException(
          List.of(Diagnostic.of(file.toString(), 0, 0, Severity.ERROR, "persons.list")));
    }
  }

  /** Returns diagnostics about a file that can be used, such as a wrong number. */
  public List<Diagnostic> doubts() {
    return doubts;
  }

  /** Returns a sum over the decisions of the editor. What the program wrote does not count. */
  public String decisions() {
    return new Fingerprint().add(editors().toString()).add(deleted().toString()).sum();
  }

  /**
   * Writes the file, unless someone saved it since it was read.
   *
   * @param now the new text, without a byte order mark
   * @return false if someone saved it; then the file stays as it is
   */
  boolean save(Path file, String now) throws IOException {
    byte[] all = (bom + now).getBytes(StandardCharsets.UTF_8);
    return bytes.isPresent()
        ? AtomicFile.replace(file, bytes.get(), all)
        : AtomicFile.create(file, all);
  }

  /** Returns the text without its byte order mark. */
  String text() {
    return text;
  }

  List<Entry> entries() {
    return entries;
  }

  int listEnd() {
    return listEnd;
  }

  PersonsSeal seal() {
    return seal;
  }

  boolean isMade(Entry entry) {
    return seal.isIntact(entry.person().id(), text.substring(entry.start(), entry.end()));
  }
}
