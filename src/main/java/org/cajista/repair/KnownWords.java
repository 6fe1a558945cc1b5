package org.cajista.repair;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;

/**
 * All the evidence that a string is a word: the dictionaries, the document, and the words that were
 * repaired.
 */
final class KnownWords {
  private final Dictionaries dictionaries;
  private final DocumentWords document;
  private final Set<String> repaired = new HashSet<>();

  KnownWords(Dictionaries dictionaries, DocumentWords document) {
    this.dictionaries = dictionaries;
    this.document = document;
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  DocumentWords document() {
    return document;
  }

  /** Adds {@code word} to the words of the document. */
  void add(String word) {
    repaired.add(word.toLowerCase(Locale.ROOT));
  }

  /** True if the document has the word itself, in any case. */
  boolean seen(String word) {
    return document.countAnyCase(word) > 0 || repaired.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for a word of the document or of any dictionary. */
  boolean knows(String word) {
    return seen(word) || dictionaries.knows(word);
  }

  /** True for a word of the document or of its own language. */
  boolean knowsWell(String word) {
    return seen(word) || dictionaries.knowsOwn(word);
  }
}
