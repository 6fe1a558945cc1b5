package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cajista.lang.DateSlot;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * The calendar words and numbers of one language that may stand in a {@link DateSlot}.
 *
 * <p>A form in lower case is matched in any case; a form with a capital only with a capital. A form
 * that ends in a full stop is an abbreviation: it needs its stop, or stands before a hyphen.
 */
final class DateWords {

  /** One form of a month, season or day. */
  private record Form(String value, boolean capital, boolean stop) {}

  private final Language language;
  private final Map<WordList, Map<String, List<Form>>> lists = new EnumMap<>(WordList.class);

  DateWords(Language language) {
    this.language = language;
    for (DateSlot slot : DateSlot.values()) {
      slot.list().ifPresent(list -> lists.computeIfAbsent(list, key -> read(language, key)));
    }
  }

  private static Map<String, List<Form>> read(Language language, WordList list) {
    Map<String, List<Form>> forms = new HashMap<>();
    Lexicon lexicon = language.lexicon(list);
    for (String form : lexicon.forms()) {
      boolean stop = form.endsWith(".");
      String word = stop ? form.substring(0, form.length() - 1) : form;
      String value = lexicon.value(form).orElse("");
      boolean capital = Character.isUpperCase(word.charAt(0));
      String key = word.toLowerCase(Locale.ROOT);
      forms.merge(key, List.of(new Form(value, capital, stop)), DateWords::join);
    }
    return forms;
  }

  private static List<Form> join(List<Form> first, List<Form> second) {
    List<Form> both = new ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }

  /** Returns the forms of a list that no slot is read from. */
  Lexicon forms(WordList list) {
    return language.lexicon(list);
  }

  /** Returns the first words of all forms of a list, in lower case. */
  Set<String> starts(WordList list) {
    return lists.get(list).keySet();
  }

  /**
   * Reads a form of {@code list} at a token.
   *
   * @return the index after it, or {@link Token#NONE}
   */
  int read(WordList list, Tokens tokens, int at) {
    Form form = find(list, tokens, at);
    if (form == null) {
      return Token.NONE;
    }
    int end = list == WordList.MONTHS ? afterRaisedLetters(tokens, at + 1) : at + 1;
    return form.stop && tokens.at(end).is(".") && tokens.at(end).glued() ? end + 1 : end;
  }

  /** {@code Sept'r}: the last letters, which handwriting raises; {@code August's} has none. */
  private static int afterRaisedLetters(Tokens tokens, int at) {
    Token letters = tokens.at(at + 1);
    boolean glued = tokens.at(at).is("'") && tokens.at(at).glued() && letters.glued();
    boolean few = letters.length() <= 3 && !letters.isNumber() && !letters.is("s");
    return glued && few && !letters.text().isEmpty() ? at + 2 : at;
  }

  /** Returns the value of the form that {@link #read} read. */
  String value(WordList list, Tokens tokens, int at) {
    Form form = find(list, tokens, at);
    return form == null ? "" : form.value;
  }

  private Form find(WordList list, Tokens tokens, int at) {
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
