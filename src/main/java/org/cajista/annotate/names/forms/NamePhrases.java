package org.cajista.annotate.names.forms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The word lists of all languages of a text as phrases of words. They are large, so they are made
 * once for all texts in these languages. Thread-safe.
 */
final class NamePhrases {
  private final TextLanguages languages;
  private final Map<WordList, PhraseList> lists = new ConcurrentHashMap<>();

  NamePhrases(TextLanguages languages) {
    this.languages = languages;
  }

  /** Returns the phrases of {@code list}. */
  PhraseList of(WordList list) {
    PhraseList known = lists.get(list); // it nearly always is there
    return known == null ? lists.computeIfAbsent(list, this::make) : known;
  }

  private PhraseList make(WordList list) {
    return new PhraseList(languages.merged(list).forms(), this::words);
  }

  /** Returns the words of a passage, cut as names need it. */
  List<Word> words(String passage) {
    return NameWords.of(passage, languages.mergedQuoted(WordList.ELIDED));
  }
}
