package org.cajista.structure.lines;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;

/**
 * The words with which headings begin, such as <i>Capítulo</i>; in capitals also without their
 * accents: {@code CAPITULO}.
 */
public final class HeadingWords {
  private static final int SHORTEST = 4;

  private final Lexicon words;
  private final Set<String> unaccented;

  public HeadingWords(Language language) {
    this.words = language.lexicon(WordList.HEADINGS);
    this.unaccented =
        words.forms().stream().map(HeadingWords::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** True if headings begin with the word; a stop or a colon may end it. */
  public boolean contains(String word) {
    String bare = word.replaceAll("[.:]$", "");
    return words.containsAnyCase(bare)
        || bare.length() >= SHORTEST
            && Sentences.isCapitals(bare)
            && unaccented.contains(folded(bare));
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
