package org.cajista.annotate.names.forms;

import java.util.List;
import java.util.Set;
import org.cajista.lang.WordList;

/** Tells how far the title of a work goes that nothing marks as one. */
final class TitleWords {
  private static final int LONGEST = 14; // words
  private static final Set<String> END =
      Set.of(",", ".", ";", ":", "(", ")", "[", "]", "«", "»", "“", "”", "\"", "—", "/", "?", "!");

  private TitleWords() {}

  /** Returns the word after the title that has word {@code from} as its first or second one. */
  static int end(List<Word> words, int from, NameLexicon lexicon) {
    int end = from;
    while (end < words.size()
        && end - from < LONGEST
        && !END.contains(words.get(end).text())
        && !lexicon.isRelative(words.get(end))
        && words.get(end).shape() != Word.Shape.NUMBER) {
      end++;
    }
    return end;
  }

  /**
   * {@code [ed. cast.: Vida de Robles. El tren, trad. …]}: Returns the word after the title in
   * another language that the words from {@code i} on announce; {@code i} if they do not.
   */
  static int endInOtherLanguage(List<Word> words, int i, NameLexicon lexicon) {
    int colon = i + lexicon.phrase(WordList.EDITION, words, i);
    if (colon == i
        || colon + 1 >= words.size()
        || !words.get(colon).is(":")
        || words.get(colon + 1).shape() == Word.Shape.LOWER) { // al cuidado de X
      return i;
    }
    int end = end(words, colon + 1, lexicon);
    while (end + 1 < words.size() && words.get(end).is(".") && words.get(end + 1).isCapital()) {
      end = end(words, end + 1, lexicon); // a second title
    }
    return end;
  }
}
