package org.cajista.repair;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;

/**
 * Decides whether a hyphen between two halves of a word, at a line end, only divides ({@code
 * con-quista}) or belongs to the word ({@code franco-ruso}). The document's own spelling decides,
 * then the dictionaries, then the look of the halves; in doubt it divides, as nearly all do.
 */
final class HyphenJudge {
  /** Halves shorter than this are words by chance. */
  private static final int WORD = 4;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final Dictionaries dictionaries;
  private final DocumentWords document;
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> conjunctions = new HashSet<>();
  private final Set<String> enclitics = new HashSet<>();

  HyphenJudge(Dictionaries dictionaries, DocumentWords document) {
    this.dictionaries = dictionaries;
    this.document = document;
    for (String code : Language.SHIPPED) {
      prefixes.addAll(Language.of(code).lexicon(WordList.PREFIXES).forms());
      conjunctions.addAll(Language.of(code).lexicon(WordList.CONJUNCTIONS).forms());
      enclitics.addAll(Language.of(code).lexicon(WordList.ENCLITICS).forms());
    }
  }

  /**
   * @param chain what stands before the hyphen since the last blank or sign, with earlier hyphens
   * @param next what stands after the line end: the letters up to the next blank or sign
   */
  LineEnd judge(String chain, String next) {
    String half = chain.substring(chain.lastIndexOf('-') + 1);
    String joined = half + next;
    String kept = half + "-" + next;
    if (isCapitals(half) && isCapitals(next) && next.length() > 1) {
      return isWord(joined) || half.length() < 3 ? LineEnd.DIVIDED : byParts(half, next);
    }
    if (Character.isUpperCase(next.charAt(0))) {
      return LineEnd.GLUED; // Saint- / Pétersbourg, Marx- / Engels
    }
    int asOne = document.countAnyCase(joined);
    int asTwo = document.countCompound(kept) + document.countCompound(chain + "-" + next);
    if (asOne != asTwo) {
      return asOne > asTwo ? LineEnd.DIVIDED : LineEnd.GLUED;
    }
    if (dictionaries.knowsOwn(joined) || isVerbWithPronoun(joined)) {
      return LineEnd.DIVIDED;
    }
    if (dictionaries.knows(kept)) {
      return LineEnd.GLUED;
    }
    return dictionaries.knows(joined) ? LineEnd.DIVIDED : unknown(chain, half, next);
  }

  /** Neither spelling is known: a name, a rare form, or a compound made for the day. */
  private LineEnd unknown(String chain, String half, String next) {
    if (conjunctions.contains(next)) {
      return LineEnd.BLANK; // Vor- / und Nachteile
    }
    boolean longer = chain.length() > half.length();
    if (longer && isWord(half) && isWord(next)) {
      return LineEnd.GLUED; // Nogent-sur- / marne: what already has hyphens
    }
    return byParts(half, next);
  }

  /** Two long words may make a compound with a hyphen, if the first is not a prefix. */
  private LineEnd byParts(String half, String next) {
    boolean words =
        half.length() >= WORD
            && next.length() >= WORD
            && isWordOfOneLanguage(half, next)
            && !prefixes.contains(half.toLowerCase(Locale.ROOT));
    return words ? LineEnd.GLUED.doubting(half + "-" + next, half + next) : LineEnd.DIVIDED;
  }

  /** {@code dijéronle}: the verb alone may bear no accent. */
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

  private static boolean isCapitals(String word) {
    return !word.isEmpty() && word.chars().noneMatch(Character::isLowerCase);
  }
}
