package org.cajista.edition.registers;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.register.Person;

/**
 * Changes whole elements of the text of a personography. Everything else stays as it is, byte for
 * byte: the entries, comments and layout of the editor.
 */
final class PersonsText {
  private static final Pattern PREFIX = Pattern.compile("</([\\w.-]+:)?listPerson");

  /** A prefix or an entity that another file may not have. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "</?\\w[\\w.-]*:|\\s(?!xml:)\\w[\\w.-]*:\\w+\\s*=|&(?!#|amp;|lt;|gt;|quot;|apos;)");

  private final Personography old;
  private final String text;
  private final String lineEnd;
  private final PersonElement element;
  private final TreeMap<Integer, Change> changes = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, String> written = new TreeMap<>();
  private final Set<String> removed = new TreeSet<>();
  private final StringBuilder appended = new StringBuilder();

  private record Change(int end, String element) {}

  PersonsText(Personography old) {
    this.old = old;
    this.text = old.text();
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    Matcher prefix = PREFIX.matcher(text);
    boolean prefixed = prefix.find(Math.max(0, old.listEnd())) && prefix.group(1) != null;
    this.element = new PersonElement(prefixed ? prefix.group(1) : "", lineEnd);
  }

  /** Returns the form of elements in this file. */
  PersonElement element() {
    return element;
  }

  /** Adds a person that the program found, after the others. */
  void append(Person person) {
    String added = element.found(person, indent());
    written.put(person.id(), added);
    appended.append(lineEnd).append(indent()).append(added);
  }

  /** Adds a person that belongs to the editor from the beginning. */
  void append(DescribedPerson described) {
    Person person = described.person();
    String given =
        isPortable(described.element())
            ? described.element()
            : element.given(person, described.forename(), described.surname(), indent());
    appended.append(lineEnd).append(indent()).append(given);
  }

  /** True if an element means the same in this file as in the file that it comes from. */
  private boolean isPortable(String given) {
    return given.startsWith("<person")
        && element.prefix().isEmpty()
        && !FOREIGN.matcher(given).find();
  }

  /**
   * Replaces an entry of the program.
   *
   * @return true if the entry was changed
   */
  boolean replace(Personography.Entry entry, Person person) {
    String now = element.found(person, indentBefore(entry.start()));
    if (old.seal().isIntact(person.id(), now)) {
      return false;
    }
    written.put(person.id(), now);
    changes.put(entry.start(), new Change(entry.end(), now));
    return true;
  }

  /** Adds elements to an entry, after its other elements. */
  void addTo(Personography.Entry entry, Iterable<String> elements) {
    int endTag = text.lastIndexOf('<', entry.end() - 1);
    int last = contentEnd(endTag);
    StringBuilder more = new StringBuilder();
    elements.forEach(
        one -> more.append(lineEnd).append(indentBefore(entry.start())).append("  ").append(one));
    changes.merge(
        last,
        new Change(last, more.toString()),
        (one, two) -> new Change(last, one.element() + two.element()));
  }

  /** Deletes an entry with its line. */
  void remove(Personography.Entry entry) {
    removed.add(entry.person().id());
    changes.put(contentEnd(entry.start()), new Change(entry.end(), ""));
  }

  /** Returns the text with all changes and its seal. */
  String done() {
    StringBuilder now = new StringBuilder(text);
    int end = contentEnd(old.listEnd());
    if (!appended.isEmpty()) {
      now.insert(end, appended);
    }
    changes.forEach((start, change) -> now.replace(start, change.end(), change.element()));
    Set<String> gone = new HashSet<>(removed);
    gone.removeAll(written.keySet());
    PersonsSeal seal = old.seal().after(written, gone);
    return seal.ids().isEmpty() ? now.toString() : seal.close(now.toString(), lineEnd);
  }

  /** Returns the end of the content before {@code offset}, without white space. */
  private int contentEnd(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns the indentation of the last person of the list. */
  private String indent() {
    return old.entries().stream()
        .filter(entry -> entry.end() <= old.listEnd())
        .reduce((one, other) -> other)
        .map(entry -> indentBefore(entry.start()))
        .orElseGet(() -> indentBefore(old.listEnd()) + "  ");
  }

  private String indentBefore(int offset) {
    int start = offset;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    boolean ownLine =
        start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
    return ownLine ? text.substring(start, offset) : "      ";
  }
}
