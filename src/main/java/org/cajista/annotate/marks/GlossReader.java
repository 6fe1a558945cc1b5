package org.cajista.annotate.marks;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Spelling;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * A translation or another name of what stands before it: {@code Novaïa Jizn [Vida nueva]}, {@code
 * León [Lev]}, {@code sfio [Sección Francesa …]} (TEI Guidelines, section 3.4.1).
 *
 * <p>The evidence: right before it stands a name, or words that the document's language does not
 * have; and it begins with a capital, or is in the document's language, without a preposition or
 * conjunction at its head.
 */
final class GlossReader implements BracketReader {
  private static final String PARTING = ".,;:()[]";
  private static final int LOOK_BACK = 60;
  private static final int NEAR = 4;
  private static final int SENTENCE = 6;
  private static final int LONGEST = 10;

  private static final int SHORTEST = 3;

  private final Optional<Spelling> spelling;
  private final MarkWords words;

  GlossReader(Language language, MarkWords words) {
    this.spelling = language.spelling();
    this.words = words;
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    String said = site.words();
    List<String> glossing = MarkWords.words(said);
    List<String> glossed = wordsBefore(site);
    if (said.startsWith("=") || words.startLength(WordList.THAT_IS, said) > 0) {
      return List.of(site.mark(new Tag.Gloss()));
    }
    if (glossing.isEmpty() || glossed.isEmpty() || isNumber(glossing) || site.isGlued()) {
      return List.of();
    }
    boolean capital = Character.isUpperCase(glossing.get(0).charAt(0));
    boolean gloss =
        capital
            ? isOfName(glossing, glossed)
            : translates(glossing, glossed) || isOther(glossing, glossed);
    return gloss ? List.of(site.mark(new Tag.Gloss())) : List.of();
  }

  /** {@code León [Lev]}, {@code Novaïa Jizn [Vida nueva]}; not a sentence about a person. */
  private boolean isOfName(List<String> glossing, List<String> glossed) {
    long foreign = glossed.stream().filter(this::isForeign).count();
    boolean sentence = glossing.size() >= SENTENCE && words.speaks(glossing);
    boolean name = Character.isUpperCase(last(glossed).charAt(0));
    return sentence ? foreign >= 2 : name || foreign > 0;
  }

  /** {@code Le Rétif [el reacio]}: words of the language for words that it does not have. */
  private boolean translates(List<String> glossing, List<String> glossed) {
    return glossing.size() <= LONGEST
        && anyForeign(glossed)
        && !anyForeign(glossing)
        && !words.is(WordList.JOINS, glossing.get(0));
  }

  /** {@code Enriqueta [o Rita]}. */
  private boolean isOther(List<String> glossing, List<String> glossed) {
    return words.is(WordList.OTHER_NAME, glossing.get(0))
        && Character.isUpperCase(last(glossed).charAt(0));
  }

  /** True if the language does not have {@code word}; short words prove nothing. */
  private boolean isForeign(String word) {
    return word.length() >= SHORTEST
        && !Character.isDigit(word.charAt(0))
        && spelling.map(dictionary -> !dictionary.knows(word)).orElse(false);
  }

  private boolean anyForeign(List<String> words) {
    return words.stream().anyMatch(this::isForeign);
  }

  /** Returns the last words before the bracket, up to a sign that parts them from it. */
  private static List<String> wordsBefore(BracketInContext site) {
    int end = beforeParenthesis(site.text(), site.beforeQuotes());
    int start = end;
    while (start > 0 && end - start < LOOK_BACK) {
      if (PARTING.indexOf(site.text().charAt(start - 1)) >= 0) {
        break;
      }
      start--;
    }
    List<String> all = MarkWords.words(site.text().substring(start, end));
    return all.subList(Math.max(0, all.size() - NEAR), all.size());
  }

  /** Past a short parenthesis: {@code the Party (Left) [el Partido (izquierda)]}. */
  private static int beforeParenthesis(String text, int end) {
    if (end == 0 || text.charAt(end - 1) != ')') {
      return end;
    }
    int open = end - 1;
    while (open > 0 && end - open < LOOK_BACK && text.charAt(open) != '(') {
      open--;
    }
    if (text.charAt(open) != '(') {
      return end;
    }
    while (open > 0 && Character.isWhitespace(text.charAt(open - 1))) {
      open--;
    }
    return open;
  }

  /** Figures alone, or a date: from a day to a year. */
  private static boolean isNumber(List<String> said) {
    boolean date = last(said).matches("[12]\\d{3}") && said.get(0).matches("\\d{1,2}");
    return date || said.stream().allMatch(word -> Character.isDigit(word.charAt(0)));
  }

  private static String last(List<String> said) {
    return said.get(said.size() - 1);
  }
}
