package org.cajista.annotate.names.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A list of words and phrases, found without regard to case at a place in a row of words. */
final class PhraseList {
  private final Function<String, List<Word>> words;
  private final Set<String> forms = new HashSet<>();
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Map<String, List<List<String>>> byLast = new HashMap<>();

  /**
   * @param all the forms
   * @param words cuts a form into words
   */
  PhraseList(Collection<String> all, Function<String, List<Word>> words) {
    this.words = words;
    for (String form : all) {
      if (forms.add(form.toLowerCase(Locale.ROOT))) {
        add(form);
        if (form.length() == 2 && form.charAt(1) == '.') {
          add(form.toUpperCase(Locale.ROOT)); // «m.» is two words, «M.» is one
        }
      }
    }
  }

  private void add(String form) {
    List<String> phrase = words.apply(form).stream().map(Word::lower).toList();
    byFirst.computeIfAbsent(phrase.get(0), key -> new ArrayList<>()).add(phrase);
    byLast.computeIfAbsent(phrase.get(phrase.size() - 1), key -> new ArrayList<>()).add(phrase);
  }

  boolean has(String form) {
    return forms.contains(form.toLowerCase(Locale.ROOT));
  }

  boolean has(Word word) {
    return forms.contains(word.lower());
  }

  /**
   * Returns the number of words of the longest phrase that begins at word {@code i}; 0 for none.
   */
  int at(List<Word> words, int i) {
    int longest = 0;
    for (List<String> phrase : byFirst.getOrDefault(words.get(i).lower(), List.of())) {
      if (phrase.size() > longest && matches(words, i, phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** True if a phrase ends right before word {@code i}. */
  boolean endsBefore(List<Word> words, int i) {
    if (i == 0) {
      return false;
    }
    for (List<String> phrase : byLast.getOrDefault(words.get(i - 1).lower(), List.of())) {
      if (matches(words, i - phrase.size(), phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<Word> words, int from, List<String> phrase) {
    if (from < 0 || from + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!words.get(from + k).lower().equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
