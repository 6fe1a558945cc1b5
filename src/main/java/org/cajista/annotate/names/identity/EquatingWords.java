package org.cajista.annotate.names.identity;

import java.util.List;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/** Reads what stands between two names: whether it says that both are names of one person. */
final class EquatingWords {
  private final NameLexicon lexicon;

  EquatingWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code Lince, uno de los seudónimos de Robles}: whoever Lince may be, this is Robles. */
  boolean arePseudonymOf(String gap) {
    List<Word> words = lexicon.words(gap.replaceFirst("^[»”\"]", ""));
    int i = 0;
    while (i < words.size()) {
      int length = lexicon.phrase(WordList.PSEUDONYM_WORDS, words, i);
      if (length > 1 && i + length == words.size()) {
        return true;
      }
      boolean small =
          lexicon.has(WordList.DETERMINERS, words.get(i))
              || lexicon.has(WordList.COPULAS, words.get(i))
              || "«“(,".contains(words.get(i).text());
      if (!small) {
        return false;
      }
      i++;
    }
    return false;
  }

  boolean saySame(String gap) {
    if (gap.equals("/")) {
      return true;
    }
    List<Word> words = lexicon.words(gap.replaceFirst("^[»”\"]", ""));
    int end = nameStart(words);
    boolean of =
        lexicon.phraseBefore(WordList.PSEUDONYM_WORDS, words, end); // is one of the names of
    if (words.isEmpty() || words.size() > (of ? 9 : 5) && !",([—«".contains(words.get(0).text())) {
      return false; // no apposition
    }
    boolean said = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean ends = word.is(".") && (i + 1 == words.size() || words.get(i + 1).isCapital());
      if (ends || word.is(";") || word.is(":") && i < words.size() - 1) {
        return false;
      }
      said |= lexicon.phrase(WordList.PSEUDONYM_WORDS, words, i) > 0;
    }
    return said
        || lexicon.phraseBefore(WordList.ALIAS_WORDS, words, end)
        || lexicon.phraseBefore(WordList.SAME_WORDS, words, end);
  }

  /** True if the words tell the name that somebody was born with: {@code (nacida Dora Sorel)}. */
  boolean tellNameAtBirth(String gap) {
    List<Word> words = lexicon.words(gap);
    return lexicon.phraseBefore(WordList.BIRTH_NAMES, words, nameStart(words));
  }

  /**
   * Returns the words before the next name, without what opens a quotation, a form of «to be», an
   * article and a title.
   */
  private int nameStart(List<Word> words) {
    int end = words.size();
    while (end > 0
        && ("«“\"(:".contains(words.get(end - 1).text())
            || lexicon.has(WordList.COPULAS, words.get(end - 1))
            || lexicon.has(WordList.TITLE_ARTICLES, words.get(end - 1))
            || lexicon.has(WordList.TITLES, words.get(end - 1)))) {
      end--;
    }
    return end;
  }
}
