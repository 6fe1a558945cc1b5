package org.cajista.annotate.marks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.Certainty;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * Left out or not legible: {@code […]}, {@code [ilegible]}, {@code [tres palabras indescifrables]}
 * (TEI Guidelines, section 3.5.3).
 */
final class GapReader implements BracketReader {
  private static final Pattern DOTS = Pattern.compile("…|\\.{3,4}|\\. \\. \\.");
  private static final int MOST_WORDS = 6;
  private static final Optional<String> PHRASE = Optional.of("phrase");

  private final MarkWords words;

  GapReader(MarkWords words) {
    this.words = words;
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    Bracket bracket = site.bracket();
    if (!bracket.closed()) {
      return List.of();
    }
    Tag.Gap gap = null;
    if (DOTS.matcher(site.words()).matches()) {
      gap = new Tag.Gap("editorial", OptionalInt.empty(), "");
    } else if (words.find(WordList.ILLEGIBLE, site.words()) >= 0) {
      gap = illegible(MarkWords.words(site.words()));
    }
    return gap == null
        ? List.of()
        : List.of(new Mark(bracket.open(), bracket.end(), 0, 0, gap, Certainty.HIGH));
  }

  /** The gap, or null where the words say more than what is missing. */
  private Tag.Gap illegible(List<String> said) {
    boolean lone = said.size() == 1; // «Nos [falta] tiempo» completes a sentence
    if (said.size() > MOST_WORDS
        || lone && words.value(WordList.ILLEGIBLE, said.get(0)).equals(PHRASE)) {
      return null;
    }
    String unit = "";
    OptionalInt quantity = OptionalInt.empty();
    for (String word : said) {
      if (words.is(WordList.UNITS, word)) {
        unit = words.value(WordList.UNITS, word).orElse("");
      } else if (words.is(WordList.QUANTITIES, word)) {
        quantity =
            OptionalInt.of(Integer.parseInt(words.value(WordList.QUANTITIES, word).orElse("1")));
      } else if (word.matches("\\d{1,3}")) {
        quantity = OptionalInt.of(Integer.parseInt(word));
      }
    }
    return new Tag.Gap("illegible", unit.isEmpty() ? OptionalInt.empty() : quantity, unit);
  }
}
