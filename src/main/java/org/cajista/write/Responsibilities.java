package org.cajista.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.register.Person;

/**
 * Who is responsible for the notes, by the names that the edition and the text give to those who
 * sign them ({@code PB}, the translator). Each is named once in the header (TEI {@code respStmt}),
 * and {@code @resp} points there.
 */
final class Responsibilities {
  private static final String EDITOR = Note.EDITOR;
  private static final String TRANSLATOR = Note.TRANSLATOR;
  private static final Set<String> BY_SEX = Set.of(Note.WOMAN_TRANSLATOR, Note.MAN_TRANSLATOR);

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Document document;
  private final Optional<EditionFacts> edition;
  private final Predicate<String> isWoman;
  private final boolean two;

  /**
   * @param isWoman true of the full name of a woman
   * @param two true if a woman and a man translated
   */
  private Responsibilities(
      Document document, Optional<EditionFacts> edition, Predicate<String> isWoman, boolean two) {
    this.document = document;
    this.edition = edition;
    this.isWoman = isWoman;
    this.two = two;
  }

  /** Returns all that the notes of a text without an edition name, in reading order. */
  static Responsibilities of(Document document) {
    return of(document, Optional.empty(), name -> false);
  }

  /**
   * Returns all that the notes of {@code document} name, in reading order.
   *
   * @param isWoman true of the full name of a woman
   */
  static Responsibilities of(
      Document document, Optional<EditionFacts> edition, Predicate<String> isWoman) {
    Set<String> signs = new LinkedHashSet<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      leaf.passage().notes().forEach(note -> signs.add(note.resp()));
      for (Mark mark : leaf.passage().marks()) {
        if (mark.tag() instanceof Tag.InlineNote note) {
          signs.add(note.resp());
        }
      }
    }
    Responsibilities all =
        new Responsibilities(document, edition, isWoman, signs.containsAll(BY_SEX));
    signs.forEach(all::add);
    boolean named =
        BY_SEX.stream().allMatch(sign -> all.ids.containsKey(sign) && !all.names(sign).isEmpty());
    if (!named && !all.translators().isEmpty()) {
      all.add(TRANSLATOR);
    }
    return all;
  }

  /** Returns the ids of the {@code respStmt}s. */
  Collection<String> ids() {
    return ids.values();
  }

  /** Returns the value of {@code @resp}; empty if nobody is named. */
  String pointer(String name) {
    String key = key(name);
    return ids.containsKey(key) ? "#" + ids.get(key) : "";
  }

  /** One translator is one, whether all notes say of which sex or not. */
  private String key(String sign) {
    return !two && BY_SEX.contains(sign) ? TRANSLATOR : sign;
  }

  /** Returns the signatures of notes of which nobody knows whose they are. */
  List<String> unnamed() {
    return ids.keySet().stream().filter(sign -> names(sign).isEmpty()).toList();
  }

  /** Writes a {@code respStmt} for each. */
  void write(XmlBuilder xml, HeaderSentences sentences) {
    ids.forEach(
        (sign, id) -> {
          xml.line().start("respStmt").attribute("xml:id", id);
          xml.line().element("resp", sentences.say("resp." + role(sign)));
          List<String> names = names(sign);
          for (String name : names) {
            xml.line().start("persName").attribute("ref", Pointers.to(personId(name), document));
            xml.text(name).end();
          }
          if (names.isEmpty()) {
            xml.line()
                .element("name", isRole(sign) ? sentences.say("unnamed." + role(sign)) : sign);
          }
          xml.lineForEnd().end();
        });
  }

  private static boolean isRole(String sign) {
    return sign.equals(EDITOR) || isTranslator(sign);
  }

  private static boolean isTranslator(String sign) {
    return sign.equals(TRANSLATOR) || BY_SEX.contains(sign);
  }

  private String role(String sign) {
    boolean author = !isRole(sign) && names(sign).contains(document.header().author());
    return isTranslator(sign) ? TRANSLATOR : author ? "author" : EDITOR;
  }

  private List<String> translators() {
    List<String> own = document.header().translators();
    return own.isEmpty()
        ? edition.map(facts -> facts.credits().translators()).orElse(List.of())
        : own;
  }

  /** Returns who signs so: the edition says it, or one person of the text alone can be meant. */
  private List<String> names(String sign) {
    List<String> editors = edition.map(EditionFacts::editors).orElse(List.of());
    if (sign.equals(EDITOR)) {
      return editors;
    }
    if (isTranslator(sign)) {
      return two && !sign.equals(TRANSLATOR) ? bySex(sign) : translators();
    }
    Optional<String> told =
        edition.flatMap(facts -> Optional.ofNullable(facts.credits().initials().get(sign)));
    if (told.isPresent()) {
      return List.of(told.get());
    }
    String author = document.header().author();
    if (isSignedSo(author, sign)) {
      return List.of(author);
    }
    List<String> known = new ArrayList<>(editors);
    known.addAll(translators());
    document.persons().forEach(person -> known.add(person.names().get(0)));
    List<String> meant =
        known.stream().filter(name -> isSignedSo(name, sign)).distinct().limit(2).toList();
    return meant.size() == 1 ? meant : List.of();
  }

  /** Of two translators, the woman or the man; nobody if the given names do not tell them apart. */
  private List<String> bySex(String sign) {
    List<String> women = translators().stream().filter(isWoman).toList();
    List<String> men = translators().stream().filter(isWoman.negate()).toList();
    boolean known = !women.isEmpty() && !men.isEmpty();
    return !known ? List.of() : sign.equals(Note.WOMAN_TRANSLATOR) ? women : men;
  }

  private static boolean isSignedSo(String name, String sign) {
    String capitals = name.replaceAll("[^\\p{Lu}]", "");
    boolean initials = sign.length() > 1 && sign.replaceAll("[. ]", "").equals(capitals);
    return name.equals(sign) || name.endsWith(" " + sign) || initials;
  }

  private String personId(String name) {
    return document.persons().stream()
        .filter(person -> person.names().contains(name))
        .map(Person::id)
        .findFirst()
        .orElse("");
  }

  private void add(String sign) {
    String name = key(sign);
    if (name.isEmpty() || ids.containsKey(name)) {
      return;
    }
    String plain = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    List<String> taken = new ArrayList<>(ids.values());
    String id = "resp-" + (plain.isEmpty() ? "x" : plain);
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    ids.put(name, free);
  }
}
