package org.cajista.annotate.names.forms;

import java.util.List;
import org.cajista.lang.WordList;

/** A title that is cut short with a full stop: {@code Lic.} */
public final class CutTitle {

  private CutTitle() {}

  /** True if word {@code i} and the stop after it are a title. */
  public static boolean isAt(List<Word> words, int i, NameLexicon lexicon) {
    return i + 1 < words.size()
        && words.get(i).isCapital()
        && words.get(i + 1).is(".")
        && words.get(i + 1).glued()
        && lexicon.has(WordList.TITLES, words.get(i).text() + ".");
  }
}
