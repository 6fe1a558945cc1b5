package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.lang.Language;

/**
 * The calendar words of one language: {@code months}, {@code seasons}, {@code weekdays}, {@code
 * days}, {@code tens}, {@code centuries} and {@code date-words} of {@code lang/CODE/}.
 *
 * <p>A form in lower case is matched in any case; a form with a capital only with a capital. A form
 * that ends in a full stop is an abbreviation: it needs its stop, or stands before a hyphen.
 */
final class DateWords {

  /** One form of a month, season or day. */
  private record Form(String value, boolean capital, boolean stop) {}

  private final Map<String, Map<String, List<Form>>> lists = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private static final List<String> LISTS =
      List.of(
          "months",
          "seasons",
          "weekdays",
          "days",
          "tens",
          "centuries",
          "hundreds",
          "relative-months");

  DateWords(Language language) {
    for (String list : LISTS) {
      Map<String, List<Form>> forms = new HashMap<>();
      for (String form : language.lexicon(list).forms()) {
        boolean stop = form.endsWith(".");
        String word = stop ? form.substring(0, form.length() - 1) : form;
        String value = language.lexicon(list).value(form).orElse("");
        boolean capital = Character.isUpperCase(word.charAt(0));
        String key = word.toLowerCase(Locale.ROOT);
        forms.merge(key, List.of(new Form(value, capital, stop)), DateWords::join);
      }
      lists.put(list, forms);
    }
    for (String form : language.lexicon("date-words").forms()) {
      for (String name : language.lexicon("date-words").value(form).orElse("").split(" ")) {
        classes.computeIfAbsent(name, key -> new HashSet<>()).add(form);
      }
    }
  }

  private static List<Form> join(List<Form> first, List<Form> second) {
    List<Form> both = new ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }

  /** The words around dates, by class, in lower case. */
  Map<String, Set<String>> classes() {
    return classes;
  }

  /** The first words of all forms of a list, in lower case. */
  Set<String> starts(String list) {
    return lists.get(list).keySet();
  }

  /**
   * Reads a form of {@code list} at a token.
   *
   * @return the index after it, or {@link Token#NONE}
   */
  int read(String list, Tokens tokens, int at) {
    Form form = find(list, tokens, at);
    if (form == null) {
      return Token.NONE;
    }
    return form.stop && tokens.at(at + 1).is(".") && tokens.at(at + 1).glued() ? at + 2 : at + 1;
  }

  /** The value of the form that {@link #read} read. */
  String value(String list, Tokens tokens, int at) {
    Form form = find(list, tokens, at);
    return form == null ? "" : form.value;
  }

  private Form find(String list, Tokens tokens, int at) {
    Token token = tokens.at(at);
    Token next = tokens.at(at + 1);
    Form plain = null;
    for (Form form : lists.get(list).getOrDefault(token.lower(), List.of())) {
      boolean stops = form.stop && next.glued() && (next.is(".") || next.isDash());
      boolean cased = !form.capital || Character.isUpperCase(token.text().charAt(0));
      if (stops && cased) {
        return form; // 8bre. takes its stop along, where 8bre needs none
      }
      plain = plain == null && cased && !form.stop ? form : plain;
    }
    return plain;
  }
}
