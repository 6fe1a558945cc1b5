package org.cajista.edition.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.edition.identity.RegisterChange.Action;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;
import org.cajista.model.register.RegisterKind;

/**
 * A TEI file after a change of a register: its pointers, and the entry that it has itself. What the
 * change does not touch stays as it is, byte for byte.
 */
final class ChangedTei {
  private final RegisterKind kind;
  private final String register;
  private final RegisterChange change;
  private final String text;
  private final Markup markup;
  private final TextEdits edits;
  private final Optional<Element> entry;
  private final boolean otherMeaning;
  private final Set<String> moved = new LinkedHashSet<>();
  private final Set<String> kept = new TreeSet<>();
  private int pointers;

  /**
   * @param kind the register that changes
   * @param register the name of its file, as pointers of texts may name it
   * @param text the file, well-formed
   */
  ChangedTei(RegisterKind kind, String register, RegisterChange change, String text) {
    this.kind = kind;
    this.register = register;
    this.change = change;
    this.text = text;
    this.markup = new Markup(text);
    this.edits = new TextEdits(text);
    Optional<Element> named = markup.withId(change.id());
    this.entry = named.filter(one -> one.name().equals(kind.element()));
    // the id of a chapter, say: «#id» means this chapter in the file
    this.otherMeaning = named.isPresent() && entry.isEmpty();
    points();
  }

  /** Returns how many pointers are changed. */
  int pointers() {
    return pointers;
  }

  /** Returns the names that the new entry of a split has in this file. */
  Set<String> moved() {
    return moved;
  }

  /** Returns the names in this file that stay with the old entry of a split. */
  Set<String> kept() {
    return kept;
  }

  /** True if an element that is no entry of the register has this id. */
  boolean hasOther(String id) {
    return markup.withId(id).filter(one -> !one.name().equals(kind.element())).isPresent();
  }

  /** True if the register in this file has this entry. */
  boolean hasEntry(String id) {
    return markup.withId(id).filter(one -> one.name().equals(kind.element())).isPresent();
  }

  /** Returns the file after the change: the file of a text. */
  String ofText() {
    Optional<Element> other = markup.withId(change.other());
    entry.ifPresent(
        old -> {
          switch (change.action()) {
            case MERGE -> {
              if (other.isPresent()) {
                union(old, other.get());
                remove(old);
              } else {
                rename(old);
              }
            }
            case RENAME -> rename(old);
            case DROP -> remove(old);
            case SPLIT -> {
              if (!moved.isEmpty()) {
                insertAfter(old, moved);
                if (kept.isEmpty()) {
                  edits.deleteLine(old.start(), old.end());
                }
              }
            }
          }
        });
    return edits.done();
  }

  /**
   * Returns the file after the change: the register itself.
   *
   * @param names of a split: the names of the new entry
   * @param left of a split: the names that stay with the old one
   */
  String ofRegister(Set<String> names, Set<String> left) {
    Element old = entry.orElseThrow();
    switch (change.action()) {
      case MERGE -> {
        Element other = markup.withId(change.other()).orElseThrow();
        union(old, other);
        claim(other);
        edits.deleteLine(old.start(), old.end());
      }
      case RENAME -> rename(old);
      case DROP -> edits.deleteLine(old.start(), old.end());
      case SPLIT -> {
        claim(old);
        insertAfter(old, names);
        List<Element> gone =
            names(old).stream()
                .filter(name -> names.contains(markup.words(name)))
                .filter(name -> !left.contains(markup.words(name)))
                .toList();
        if (gone.size() < names(old).size()) {
          gone.forEach(name -> edits.deleteLine(name.start(), name.end()));
        }
      }
    }
    return edits.done();
  }

  /** True if the entry is the only one of its list. */
  boolean isLast() {
    return entry.flatMap(markup::parent).map(list -> entries(list) == 1).orElse(false);
  }

  private int entries(Element list) {
    return (int)
        markup.children(list).stream().filter(one -> one.name().equals(kind.element())).count();
  }

  private List<Element> names(Element person) {
    return markup.children(person).stream()
        .filter(child -> child.name().equals(kind.nameElement()))
        .toList();
  }

  /** An entry of the editor has no {@code @cert} of the program. */
  private void claim(Element person) {
    person.attribute("cert").ifPresent(cert -> edits.replace(cert.start(), cert.end(), ""));
  }

  private void rename(Element old) {
    Attribute id = old.attribute("xml:id").orElseThrow();
    edits.replace(id.valueStart(), id.valueStart() + id.value().length(), change.other());
  }

  /** Removes an entry; a list that is empty then goes too, and the element around the lists. */
  private void remove(Element old) {
    Element gone = old;
    Optional<Element> around = markup.parent(gone);
    while (around.isPresent()
        && (around.get().name().equals(kind.list()) || around.get().name().equals("standOff"))
        && markup.children(around.get()).size() == 1) {
      gone = around.get();
      around = markup.parent(gone);
    }
    edits.deleteLine(gone.start(), gone.end());
  }

  /** Adds to one entry what only the other says. */
  private void union(Element from, Element into) {
    List<Element> has = markup.children(into);
    for (Element child : markup.children(from)) {
      boolean several = child.name().equals(kind.nameElement()) || child.name().equals("idno");
      boolean known =
          has.stream()
              .filter(one -> one.name().equals(child.name()))
              .anyMatch(one -> !several || markup.words(one).equals(markup.words(child)));
      if (!known) {
        int at = placeOf(child, has).map(Element::end).orElse(into.inner());
        String added =
            edits.spaceBefore(child.start()) + text.substring(child.start(), child.end());
        edits.replace(at, at, added);
      }
    }
  }

  /** Returns the element after which another has its place: the order counts in some entries. */
  private Optional<Element> placeOf(Element child, List<Element> has) {
    List<Element> alike = has.stream().filter(one -> one.name().equals(child.name())).toList();
    List<Element> names =
        has.stream().filter(one -> one.name().equals(kind.nameElement())).toList();
    List<Element> before = !alike.isEmpty() ? alike : child.name().equals("location") ? names : has;
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  private void insertAfter(Element old, Set<String> names) {
    String space = edits.spaceBefore(old.start());
    String prefix =
        text.substring(old.start() + 1, old.inner()).replaceFirst("(?s)^((?:[\\w.-]+:)?).*", "$1");
    StringBuilder xml = new StringBuilder(space);
    xml.append("<" + prefix + kind.element() + " xml:id=\"" + change.other() + "\">");
    for (String name : names) {
      String element = prefix + kind.nameElement();
      xml.append(space).append(space.contains("\n") ? "  " : "");
      xml.append("<" + element + ">" + name + "</" + element + ">");
    }
    xml.append(space).append("</" + prefix + kind.element() + ">");
    edits.replace(old.end(), old.end(), xml.toString());
  }

  private void points() {
    for (Element element : markup.elements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.value().contains("#" + change.id()) && pointsHere(attribute.value())) {
          point(element, attribute);
        }
      }
    }
  }

  private boolean pointsHere(String value) {
    for (String pointer : value.strip().split("\\s+")) {
      if (isMeant(pointer)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(String pointer) {
    int hash = pointer.indexOf('#');
    if (hash < 0 || !pointer.substring(hash + 1).equals(change.id())) {
      return false;
    }
    String file = pointer.substring(0, hash);
    return file.isEmpty() ? !otherMeaning : file.replaceFirst("^.*/", "").equals(register);
  }

  private void point(Element element, Attribute attribute) {
    if (change.action() == Action.SPLIT && !isOfNewEntry(element)) {
      return;
    }
    pointers++;
    Set<String> now = new LinkedHashSet<>();
    for (String pointer : attribute.value().strip().split("\\s+")) {
      if (!isMeant(pointer)) {
        now.add(pointer);
      } else if (change.action() != Action.DROP) {
        now.add(pointer.substring(0, pointer.indexOf('#') + 1) + change.other());
      }
    }
    int end = attribute.valueStart() + attribute.value().length();
    if (!now.isEmpty()) {
      edits.replace(attribute.valueStart(), end, String.join(" ", now));
    } else if (isNameInText(element)) {
      edits.replace(element.start(), element.inner(), "");
      edits.replace(element.innerEnd(), element.end(), "");
    } else {
      edits.replace(attribute.start(), attribute.end(), "");
    }
  }

  private boolean isOfNewEntry(Element element) {
    String words = markup.words(element);
    boolean is = change.name().map(words::equals).orElse(true);
    if (element.name().equals(kind.nameElement()) && !words.isEmpty()) {
      (is ? moved : kept).add(words);
    }
    return is;
  }

  /** A name that is marked for its pointer alone. */
  private boolean isNameInText(Element element) {
    List<String> others = new ArrayList<>();
    element.attributes().forEach(one -> others.add(one.name()));
    others.removeAll(List.of("ref", "cert", "resp", "type"));
    return element.name().equals(kind.nameElement())
        && others.isEmpty()
        && markup.isIn(element, above -> above.name().equals("text"));
  }
}
