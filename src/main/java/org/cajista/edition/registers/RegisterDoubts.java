package org.cajista.edition.registers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cajista.edition.identity.TextMentions.Mentions;
import org.cajista.model.register.Person;
import org.cajista.model.value.DateValue;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;

/**
 * Finds the entries of a personography that an editor should look at: two that are probably one
 * person, one that has the names of several, what is probably no person, and names that point to
 * nobody. Each finding says what speaks for it.
 */
public final class RegisterDoubts {
  private final String file;
  private final List<Personography.Entry> entries;
  private final Map<String, Mentions> mentions;
  private final List<Diagnostic> doubts = new ArrayList<>();

  private RegisterDoubts(
      String file, List<Personography.Entry> entries, Map<String, Mentions> mentions) {
    this.file = file;
    this.entries = entries;
    this.mentions = mentions;
  }

  /**
   * Returns the findings.
   *
   * @param file the name of the personography
   * @param mentions how often the texts name each person
   * @param things the names in the other registers
   * @param shown the name of a text
   */
  public static List<Diagnostic> of(
      Personography persons,
      String file,
      Map<String, Mentions> mentions,
      Set<String> things,
      Function<Path, String> shown) {
    RegisterDoubts all = new RegisterDoubts(file, persons.entries(), mentions);
    all.twice();
    all.severalInOne();
    all.nobody(things);
    all.doubts.sort(Diagnostic.BY_PLACE);
    all.lost(shown);
    return all.doubts;
  }

  private void say(Personography.Entry entry, String code, Object... arguments) {
    doubts.add(Diagnostic.of(file, entry.line(), 1, Severity.WARNING, code, arguments));
  }

  // ---- two entries, one person

  private void twice() {
    Map<String, List<Personography.Entry>> surnames = new LinkedHashMap<>();
    for (Personography.Entry entry : entries) {
      surnames.computeIfAbsent(surname(name(entry)), key -> new ArrayList<>()).add(entry);
    }
    for (List<Personography.Entry> alike : surnames.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          compare(alike.get(i), alike.get(j), alike.size());
        }
      }
    }
  }

  private void compare(Personography.Entry one, Personography.Entry other, int alike) {
    if (!livesAgree(one.person(), other.person())) {
      return;
    }
    List<String> given = given(name(one));
    List<String> others = given(name(other));
    boolean bare = given.isEmpty() != others.isEmpty();
    if (bare && alike == 2) {
      say(other, "persons.duplicate.surname", id(one), id(other), name(one), name(other));
    } else if (!bare && agree(given, others)) {
      String code =
          given.equals(others) && !name(one).equals(name(other))
              ? "persons.duplicate.spelling"
              : "persons.duplicate.initials";
      say(other, code, id(one), id(other), name(one), name(other));
    }
  }

  /** The lives of two persons contradict each other if they are born or die in other years. */
  private static boolean livesAgree(Person one, Person other) {
    return agree(one.birth(), other.birth()) && agree(one.death(), other.death());
  }

  private static boolean agree(Optional<DateValue> one, Optional<DateValue> other) {
    String first = one.map(RegisterDoubts::year).orElse("");
    String second = other.map(RegisterDoubts::year).orElse("");
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private static String year(DateValue date) {
    String when = date.when().isEmpty() ? date.notBefore() : date.when();
    return when.length() < 4 ? "" : when.substring(0, 4);
  }

  /** Given names agree if each is the other's, or its initial; more of them do not matter. */
  private static boolean agree(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      String first = one.get(i);
      String second = other.get(i);
      boolean initial = first.length() == 1 || second.length() == 1;
      if (!(initial ? first.charAt(0) == second.charAt(0) : first.equals(second))) {
        return false;
      }
    }
    return !one.isEmpty() && !other.isEmpty();
  }

  // ---- one entry, several persons

  private void severalInOne() {
    for (Personography.Entry entry : entries) {
      Map<String, String> full = new HashMap<>();
      for (String name : entry.person().names()) {
        List<String> given = given(name);
        String before = full.get(surname(name));
        if (before != null && !given.isEmpty() && !agree(given(before), given)) {
          say(entry, "persons.several", id(entry), before, name);
          break;
        }
        if (!given.isEmpty()) {
          full.putIfAbsent(surname(name), name);
        }
      }
    }
  }

  // ---- no person

  private void nobody(Set<String> things) {
    Set<String> others =
        things.stream().map(FoldedWords::words).collect(Collectors.toCollection(TreeSet::new));
    for (Personography.Entry entry : entries) {
      Person person = entry.person();
      boolean alone =
          person.birth().isEmpty()
              && person.death().isEmpty()
              && person.note().isEmpty()
              && person.idnos().isEmpty();
      Mentions found = mentions.get(id(entry));
      if (alone && others.contains(FoldedWords.words(name(entry)))) {
        say(entry, "persons.nobody.thing", id(entry), name(entry));
      } else if (name(entry).codePoints().noneMatch(Character::isUpperCase)) {
        say(entry, "persons.nobody.lower", id(entry), name(entry));
      } else if (alone && found != null && found.count() == found.doubtful()) {
        say(entry, "persons.nobody.doubtful", id(entry), name(entry), "" + found.count());
      }
    }
  }

  // ---- names that point to nobody

  private void lost(Function<Path, String> shown) {
    Set<String> known = entries.stream().map(RegisterDoubts::id).collect(Collectors.toSet());
    mentions.forEach(
        (id, found) -> {
          if (!known.contains(id)) {
            doubts.add(
                Diagnostic.of(
                    shown.apply(found.file()),
                    found.line(),
                    1,
                    Severity.ERROR,
                    "persons.lost",
                    found.words(),
                    id));
          }
        });
  }

  private static String id(Personography.Entry entry) {
    return entry.person().id();
  }

  private static String name(Personography.Entry entry) {
    return entry.person().names().get(0);
  }

  private static String surname(String name) {
    return SpellingKey.of(FoldedWords.last(name));
  }

  private static List<String> given(String name) {
    List<String> words = new ArrayList<>(List.of(FoldedWords.words(name).split("[ .]+")));
    words.remove(words.size() - 1);
    return words.stream().map(SpellingKey::of).filter(word -> !word.isEmpty()).toList();
  }
}
