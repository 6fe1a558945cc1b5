package org.cajista.annotate.names.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
  /** So many times rarer than the usual one is a surname that nobody goes by. */
  private static final int RARE = 20;

  private static final Pattern GLUED_INITIAL =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})");

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
    Set<String> names = new LinkedHashSet<>(List.of(printed(best)));
    someone.forms().stream()
        .sorted(Comparator.comparingInt((NameForm form) -> -form.text().length()))
        .forEach(form -> names.add(printed(form)));
    return List.copyOf(names);
  }

  /**
   * The form as an index prints it: {@code Lidia SOREL} as {@code Lidia Sorel}, {@code L.Sorel} as
   * {@code L. Sorel}, {@code Fernando vii} as {@code Fernando VII}. Letters that stand for words
   * stay capitals.
   */
  private String printed(NameForm form) {
    String name = GLUED_INITIAL.matcher(form.text()).replaceAll("$1 ");
    StringBuilder printed = new StringBuilder(name);
    for (Word word : lexicon.words(name)) {
      boolean whole = word.end() - word.start() == word.text().length();
      if (whole && word.text().equalsIgnoreCase(form.numeral())) {
        printed.replace(word.start(), word.end(), word.text().toUpperCase(Locale.ROOT));
      } else if (whole && word.text().length() > 2) {
        printed.replace(word.start(), word.end(), word.cased());
      }
    }
    return printed.toString();
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
   * The name of a birth certificate that the text hardly ever uses is not what one goes by, who
   * signs, or is called, by another.
   */
  private static NameForm best(PersonCandidate someone) {
    Map<String, Integer> uses = uses(someone);
    int usual = uses.values().stream().max(Integer::compare).orElse(0);
    NameForm best = someone.forms().get(0);
    int most = -1;
    for (NameForm form : someone.forms()) {
      int used = uses.getOrDefault(NameKey.of(surname(form, uses)), 0);
      boolean full = form.isFull() && (form.surnames().isEmpty() || RARE * used >= usual);
      int rank = Math.min(999, someone.count(form));
      rank += 1000 * used * (full ? 2 : 1);
      rank += full && !form.isInitialed() ? 1_000_000_000 : full ? 500_000_000 : 0;
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
