package org.cajista.annotate.names.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.Word;

/**
 * Gives persons their ids: surname and given name in ASCII, {@code sorel-lidia}; {@code
 * sorel-lidia-2} for the second one of that name.
 */
final class PersonIds {
  private final Map<PersonCandidate, String> ids = new IdentityHashMap<>();
  private final NameLexicon lexicon;
  private final Set<String> taken;

  PersonIds(NameLexicon lexicon) {
    this(lexicon, Set.of());
  }

  /**
   * @param taken the ids that others have
   */
  PersonIds(NameLexicon lexicon, Set<String> taken) {
    this.lexicon = lexicon;
    this.taken = new HashSet<>(taken);
  }

  /** Keeps the id that {@code someone} has in the edition. */
  void keep(PersonCandidate someone, String id) {
    ids.put(someone, id);
    taken.add(id);
  }

  String of(PersonCandidate someone) {
    String id = ids.get(someone);
    if (id == null) {
      id = unique(slug(best(someone), uses(someone)));
      ids.put(someone, id);
    }
    return id;
  }

  /**
   * Returns the forms of the name: the one that the person goes by, then the others, long ones
   * first.
   */
  List<String> names(PersonCandidate someone) {
    NameForm best = best(someone);
    Set<String> names = new LinkedHashSet<>(List.of(cased(best.text())));
    someone.forms().stream()
        .sorted(Comparator.comparingInt((NameForm form) -> -form.text().length()))
        .forEach(form -> names.add(cased(form.text())));
    return List.copyOf(names);
  }

  /** {@code Lidia SOREL} as {@code Lidia Sorel}; letters that stand for words stay capitals. */
  private String cased(String name) {
    StringBuilder cased = new StringBuilder(name);
    for (Word word : lexicon.words(name)) {
      if (word.text().length() > 2 && word.end() - word.start() == word.text().length()) {
        cased.replace(word.start(), word.end(), word.cased());
      }
    }
    return cased.toString();
  }

  private String unique(String slug) {
    String base = slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "person" + slug : slug;
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /**
   * Returns the form to name the person by: with the surname used most, and the fullest given name.
   */
  private static NameForm best(PersonCandidate someone) {
    Map<String, Integer> uses = uses(someone);
    NameForm best = someone.forms().get(0);
    int most = -1;
    for (NameForm form : someone.forms()) {
      int rank = Math.min(999, someone.count(form));
      rank +=
          1000 * uses.getOrDefault(NameKey.of(surname(form, uses)), 0) * (form.isFull() ? 2 : 1);
      rank +=
          form.isFull() && !form.isInitialed() ? 1_000_000_000 : form.isFull() ? 500_000_000 : 0;
      if (rank > most) {
        most = rank;
        best = form;
      }
    }
    return best;
  }

  /** Returns how often each surname is used, by its key. */
  private static Map<String, Integer> uses(PersonCandidate someone) {
    Map<String, Integer> uses = new HashMap<>();
    for (NameForm form : someone.forms()) {
      for (String surname : form.surnames()) {
        if (!NameForm.isInitial(surname)) {
          uses.merge(NameKey.of(surname), someone.count(form), Integer::sum);
        }
      }
    }
    return uses;
  }

  /**
   * Returns the one of two surnames that is used most, as for García Lorca; if both are used
   * equally, the last one.
   */
  private static String surname(NameForm form, Map<String, Integer> uses) {
    String most = form.surname();
    for (String surname : form.surnames()) {
      int used = uses.getOrDefault(NameKey.of(surname), 0);
      most = used > uses.getOrDefault(NameKey.of(most), 0) ? surname : most;
    }
    return most;
  }

  private static String slug(NameForm form, Map<String, Integer> uses) {
    StringBuilder slug = new StringBuilder(surname(form, uses));
    form.given().forEach(given -> append(slug, given));
    if (form.surname().isEmpty()) {
      append(slug, form.patronymic());
    }
    append(slug, form.numeral());
    append(slug, form.particles());
    return NameSpelling.fold(slug).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static void append(StringBuilder slug, String part) {
    slug.append(part.isEmpty() ? "" : "-").append(part);
  }
}
