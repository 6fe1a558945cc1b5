package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * Reads a year that is written out: {@code mil quinientos cuarenta y uno}, {@code nineteen
 * fourteen}, {@code neunzehnhundertvierzehn}.
 */
final class YearInWords {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 60;
  private static final int THOUSAND = 1000;
  private static final int HUNDRED = 100;
  private static final int TWENTY = 20;
  private static final int FIRST_CENTURY = 13; // thirteen twelve, in English
  private static final int LAST_CENTURY = 20;

  private final Map<String, Integer> values = new HashMap<>();
  private final Lexicon and;
  private int longest;

  YearInWords(DateWords words) {
    this.and = words.forms(WordList.DATE_AND);
    for (WordList list : List.of(WordList.DAYS, WordList.TENS, WordList.YEAR_NUMBERS)) {
      Lexicon lexicon = words.forms(list);
      for (String form : lexicon.forms()) {
        if (form.chars().allMatch(Character::isLetter)) {
          values.put(form, Integer.parseInt(lexicon.value(form).orElseThrow()));
          longest = Math.max(longest, form.length());
        }
      }
    }
  }

  /** Returns the words with which a year may begin. */
  Set<String> starts() {
    return values.keySet();
  }

  /** Returns the index after the words of a year at a token, or {@link Token#NONE}. */
  int end(Tokens tokens, int at) {
    int end = at;
    while (end - at < MOST_WORDS && isNumber(tokens, end)) {
      end++;
      while (isLink(tokens.at(end)) && isNumber(tokens, end + 1)) {
        end++;
      }
    }
    return end > at && value(tokens, at, end) > 0 ? end : Token.NONE;
  }

  private boolean isNumber(Tokens tokens, int at) {
    return parts(tokens.at(at).lower()).stream().anyMatch(value -> value > 0);
  }

  private boolean isLink(Token token) {
    return token.isDash() || and.contains(token.lower());
  }

  /** Returns the year that the tokens name; 0 if they name none. */
  int value(Tokens tokens, int from, int to) {
    int thousands = 0;
    int rest = 0;
    boolean large = false; // a hundred or a thousand was named
    for (int i = from; i < to; i++) {
      for (int value : parts(tokens.at(i).lower())) {
        if (value == THOUSAND) {
          thousands += Math.max(1, rest) * THOUSAND;
          rest = 0;
          large = true;
        } else if (value == HUNDRED) {
          rest = Math.max(1, rest) * HUNDRED;
          large = true;
        } else if (value == TWENTY && rest % HUNDRED == 4) {
          rest += TWENTY * 4 - 4; // quatre-vingts
        } else if (!large && rest >= FIRST_CENTURY && rest <= LAST_CENTURY && value >= 10) {
          rest = rest * HUNDRED + value; // nineteen fourteen
          large = true;
        } else {
          rest += value;
          large |= value >= HUNDRED;
        }
      }
    }
    int year = thousands + rest;
    return large && year >= Token.FIRST_YEAR && year <= Token.LAST_YEAR ? year : 0;
  }

  /** The numbers that a word is made of; none if it is no number. */
  private List<Integer> parts(String word) {
    if (values.containsKey(word)) {
      return List.of(values.get(word));
    }
    return word.length() > LONGEST_WORD ? List.of() : split(word, 0).orElse(List.of());
  }

  /** The numbers that are written together from {@code from} on, the longest first. */
  private Optional<List<Integer>> split(String word, int from) {
    if (from == word.length()) {
      return Optional.of(new ArrayList<>());
    }
    for (int end = Math.min(word.length(), from + longest); end > from; end--) {
      Integer value = values.get(word.substring(from, end));
      Optional<List<Integer>> rest = value == null ? Optional.empty() : split(word, end);
      if (rest.isPresent()) {
        rest.get().add(0, value);
        return rest;
      }
    }
    return Optional.empty();
  }
}
