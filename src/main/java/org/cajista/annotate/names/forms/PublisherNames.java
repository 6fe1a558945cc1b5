package org.cajista.annotate.names.forms;

import java.util.List;
import org.cajista.lang.WordList;

/** Finds the names of publishers and series by the word before them: {@code Ed. Aurora}. */
final class PublisherNames {
  private PublisherNames() {}

  /**
   * Returns the word after {@code Ed. Aurora}, {@code col. «Espejo} at word {@code i}; i if nothing
   * of the sort stands there.
   */
  static int end(List<Word> words, int i, NameLexicon lexicon) {
    Word head = words.get(i);
    boolean cut = head.isInitial() && lexicon.has(WordList.IMPRINT_WORDS, head);
    int length = cut ? 1 : lexicon.phrase(WordList.IMPRINT_WORDS, words, i);
    boolean listed = i > 0 && ",.;([:«".contains(words.get(i - 1).text());
    if (length == 0 || !listed) {
      return i;
    }
    if (!head.isCapital() && !cut && !words.get(i + length - 1).is(".")) {
      return i;
    }
    int end = i + length;
    if (end < words.size() && "«“\"".contains(words.get(end).text())) {
      end++;
    }
    while (end < words.size() && isPart(words.get(end), lexicon)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(Word word, NameLexicon lexicon) {
    return word.isCapital()
        || word.isInitial()
        || word.is("&")
        || lexicon.has(WordList.PARTICLES, word);
  }
}
