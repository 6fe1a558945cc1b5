package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Words after a date that tell its year by the year in which one writes: {@code 27. Januar d. J.},
 * {@code febrero del año pasado} (the lists {@code relative-years}).
 */
public final class YearWords {
  private final Map<List<String>, Integer> phrases = new LinkedHashMap<>();

  /**
   * @param languages of the document; the others serve beside its own
   */
  public YearWords(TextLanguages languages) {
    languages.full().forEach(this::add);
  }

  private void add(Language language) {
    Lexicon words = language.lexicon(WordList.RELATIVE_YEARS);
    for (String form : words.forms()) {
      phrases.putIfAbsent(lower(form), Integer.parseInt(words.value(form).orElseThrow()));
    }
  }

  private static List<String> lower(String text) {
    return Token.of(text).stream().map(Token::lower).toList();
  }

  /** Returns the index after such words at a token; {@code at} itself if there are none. */
  int end(Tokens tokens, int at) {
    int end = at;
    for (List<String> phrase : phrases.keySet()) {
      int i = 0;
      while (i < phrase.size() && phrase.get(i).equals(tokens.at(at + i).lower())) {
        i++;
      }
      end = i == phrase.size() ? Math.max(end, at + i) : end;
    }
    return end;
  }

  /**
   * Returns how many years after the present one {@code date} says that it is; none if it does not.
   */
  public OptionalInt yearsOn(String date) {
    List<String> words = new ArrayList<>(lower(date));
    for (Map.Entry<List<String>, Integer> phrase : phrases.entrySet()) {
      int start = words.size() - phrase.getKey().size();
      if (start > 0 && words.subList(start, words.size()).equals(phrase.getKey())) {
        return OptionalInt.of(phrase.getValue());
      }
    }
    return OptionalInt.empty();
  }
}
