package org.cajista.annotate.names.forms;

import java.util.List;
import org.cajista.lang.WordList;

/** Tells the author in a reference, {@code B. Lemaire}, from a part of a title. */
final class ReferenceAuthor {
  private final NameLexicon lexicon;
  private final List<Word> words;

  ReferenceAuthor(NameLexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** True if the words are a given name or initials and a surname. */
  boolean isFullName(int start, int to) {
    int end = to; // without what stands in brackets after it
    if (words.get(end - 1).is(")")) {
      while (end > start && !words.get(end).is("(")) {
        end--;
      }
    }
    if (end - start < 2 || end - start > 7) {
      return false;
    }
    Word head = words.get(start);
    if (!head.isInitial() && !(head.isCapital() && lexicon.isGiven(head.cased()))) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      Word word = words.get(i);
      boolean particle =
          lexicon.has(WordList.PARTICLES, word)
              || lexicon.has(WordList.SURNAME_JOINTS, word)
              || word.is("-");
      if (!word.isCapital() && !word.isInitial() && !particle) {
        return false;
      }
    }
    return words.get(end - 1).isCapital();
  }
}
