package org.cajista.annotate.dates.years;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Days that a letter dates by its own month: {@code your favour of the 27th ult.} in a letter of
 * February 1732 is of 27 January.
 */
final class RelativeMonths {
  private static final int THIS = 1; // 1 this month, 2 the last one, 3 the next one
  private static final int LAST = 2;
  private static final int SAME = 4; // as that of the date before it

  private final Map<List<String>, Integer> words = new HashMap<>();

  /**
   * @param languages of the document; the others serve beside its own
   */
  RelativeMonths(TextLanguages languages) {
    languages.full().forEach(this::add);
  }

  private void add(Language language) {
    Lexicon forms = language.lexicon(WordList.RELATIVE_MONTHS);
    for (String form : forms.forms()) {
      List<String> key = Token.of(form).stream().map(Token::lower).toList();
      words.putIfAbsent(key, Integer.parseInt(forms.value(form).orElseThrow()));
    }
  }

  /**
   * Returns the month that {@code date} names by such a word.
   *
   * @param present the month in which the text speaks
   * @param before that of the date before it
   */
  Optional<YearMonth> of(String date, Optional<YearMonth> present, Optional<YearMonth> before) {
    return word(date)
        .flatMap(
            word ->
                word == SAME
                    ? before
                    : present.map(now -> now.plusMonths(word == THIS ? 0 : word == LAST ? -1 : 1)));
  }

  /** True if {@code date} names its month by such a word. */
  boolean names(String date) {
    return word(date).isPresent();
  }

  private Optional<Integer> word(String date) {
    List<String> tokens = Token.of(date).stream().map(Token::lower).toList();
    for (int from = 1; from < tokens.size(); from++) {
      for (int to = tokens.size(); to > from; to--) {
        Integer word = words.get(tokens.subList(from, to));
        if (word != null) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }
}
