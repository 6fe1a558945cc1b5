package org.cajista.repair;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Decides whether a hyphen between two halves of a word, at a line end, only divides ({@code
 * con-quista}) or belongs to the word ({@code franco-ruso}). The document's own spelling decides,
 * then the dictionaries, then the look of the halves; in doubt it only divides, as nearly all
 * hyphens do. The rules are asked in the order of their weights in {@link LineEndRule}.
 */
final class HyphenJudge {
  /** The least length of a half; shorter halves are words by chance. */
  private static final int WORD = 4;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final Dictionaries dictionaries;
  private final DocumentWords document;
  private final boolean joinedCompounds;
  private final Lexicon prefixes;
  private final Lexicon hyphened;
  private final Lexicon conjunctions;
  private final Lexicon enclitics;

  private final List<Function<Halves, Optional<LineEnd>>> rules =
      List.of(
          // words in capitals say nothing by a capital after the hyphen
          this::capitals,
          this::capitalAfter,
          // the document's own spelling before any dictionary
          this::inDocument,
          word -> divided(knowsOwn(word.joined()), LineEndRule.OWN_WORD),
          word -> divided(isVerbWithPronoun(word.joined()), LineEndRule.WITH_PRONOUN),
          word -> glued(knows(word.kept()), LineEndRule.COMPOUND),
          word -> divided(knows(word.joined()), LineEndRule.ANY_WORD),
          // neither spelling is known: a name, a rare form, or a compound made for the day
          this::conjunction,
          this::chain,
          word -> twoWords(word, LineEndRule.TWO_WORDS),
          word -> divided(true, LineEndRule.DIVIDES));

  HyphenJudge(TextLanguages languages, Dictionaries dictionaries, DocumentWords document) {
    this.dictionaries = dictionaries;
    this.document = document;
    this.joinedCompounds = languages.main().settings().joinedCompounds();
    this.prefixes = languages.merged(WordList.PREFIXES);
    this.hyphened = languages.main().lexicon(WordList.HYPHENED_PREFIXES);
    this.conjunctions = languages.merged(WordList.CONJUNCTIONS);
    this.enclitics = languages.merged(WordList.ENCLITICS);
  }

  /**
   * A word that a line end may divide.
   *
   * @param chain what stands before the hyphen since the last blank or sign, with earlier hyphens
   * @param half the part of it after the last of these
   * @param next what stands after the line end: the letters up to the next blank or sign
   * @param goesOn whether a hyphen and more letters stand after these
   */
  private record Halves(String chain, String half, String next, boolean goesOn) {

    String joined() {
      return half + next;
    }

    String kept() {
      return half + "-" + next;
    }
  }

  /**
   * Returns the opinions on a word, that of the rule with the greatest weight first; each is found
   * only when it is needed.
   *
   * @param chain what stands before the hyphen since the last blank or sign, with earlier hyphens
   * @param next what stands after the line end: the letters up to the next blank or sign
   * @param goesOn whether a hyphen and more letters stand after these
   */
  Stream<LineEnd> opinions(String chain, String next, boolean goesOn) {
    Halves word = new Halves(chain, chain.substring(chain.lastIndexOf('-') + 1), next, goesOn);
    return rules.stream().flatMap(rule -> rule.apply(word).stream());
  }

  private Optional<LineEnd> capitals(Halves word) {
    if (!isCapitals(word.half) || !isCapitals(word.next) || word.next.length() < 2) {
      return Optional.empty();
    }
    if (isWord(word.joined()) || word.half.length() < 3) {
      return Optional.of(LineEnd.divided(LineEndRule.CAPITALS_ONE));
    }
    return twoWords(word, LineEndRule.CAPITALS_TWO)
        .or(() -> Optional.of(LineEnd.divided(LineEndRule.CAPITALS_TWO)));
  }

  /** {@code Saint-} / {@code Pétersbourg}, {@code Marx-} / {@code Engels}. */
  private Optional<LineEnd> capitalAfter(Halves word) {
    return glued(Character.isUpperCase(word.next.charAt(0)), LineEndRule.CAPITAL_AFTER);
  }

  private Optional<LineEnd> inDocument(Halves word) {
    int asOne = document.countAnyCase(word.joined());
    int asTwo =
        document.countCompound(word.kept()) + document.countCompound(word.chain + "-" + word.next);
    return asOne > asTwo
        ? divided(true, LineEndRule.DOCUMENT_ONE)
        : glued(asTwo > asOne, LineEndRule.DOCUMENT_TWO);
  }

  /** {@code Vor-} / {@code und Nachteile}. */
  private Optional<LineEnd> conjunction(Halves word) {
    return conjunctions.contains(word.next)
        ? Optional.of(LineEnd.blank(LineEndRule.CONJUNCTION))
        : Optional.empty();
  }

  /**
   * {@code Nogent-sur-} / {@code marne}, {@code brother-} / {@code in-law}, {@code ex-} / {@code
   * governor}.
   */
  private Optional<LineEnd> chain(Halves word) {
    boolean longer = word.goesOn || word.chain.length() > word.half.length();
    boolean words = longer && isWord(word.half) || hyphened.containsAnyCase(word.half);
    return glued(words && isWord(word.next), LineEndRule.CHAIN);
  }

  /**
   * Two long words may make a compound with a hyphen, if the first is not a prefix and the language
   * writes its compounds so.
   */
  private Optional<LineEnd> twoWords(Halves word, LineEndRule rule) {
    boolean words =
        word.half.length() >= WORD
            && word.next.length() >= WORD
            && isWordOfOneLanguage(word.half, word.next)
            && !(joinedCompounds && Character.isLowerCase(word.next.charAt(0)))
            && !prefixes.contains(word.half.toLowerCase(Locale.ROOT));
    return glued(words, rule).map(end -> end.doubting(word.kept(), word.joined()));
  }

  private static Optional<LineEnd> divided(boolean applies, LineEndRule rule) {
    return applies ? Optional.of(LineEnd.divided(rule)) : Optional.empty();
  }

  private static Optional<LineEnd> glued(boolean applies, LineEndRule rule) {
    return applies ? Optional.of(LineEnd.glued(rule)) : Optional.empty();
  }

  /** {@code dijéronle}: the verb alone can be without an accent. */
  private boolean isVerbWithPronoun(String word) {
    for (int i = Math.max(2, word.length() - 5); i < word.length() - 1; i++) {
      if (enclitics.contains(word.substring(i))) {
        String verb = word.substring(0, i);
        String bare = ACCENTS.matcher(Normalizer.normalize(verb, Form.NFD)).replaceAll("");
        if (dictionaries.knowsOwn(verb) || dictionaries.knowsOwn(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWordOfOneLanguage(String first, String second) {
    for (int i = 0; i < dictionaries.size(); i++) {
      if (dictionaries.knows(first, i) && dictionaries.knows(second, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(String word) {
    return document.countAnyCase(word) > 0 || dictionaries.knows(word);
  }

  private boolean knows(String word) {
    return dictionaries.knows(word);
  }

  private boolean knowsOwn(String word) {
    return dictionaries.knowsOwn(word);
  }

  private static boolean isCapitals(String word) {
    return !word.isEmpty() && word.chars().noneMatch(Character::isLowerCase);
  }
}
