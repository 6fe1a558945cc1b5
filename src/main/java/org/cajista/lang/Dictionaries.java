package org.cajista.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The spelling dictionaries of all languages that ship, the document's own first: its notes quote
 * titles in the others. Remembers its answers. Not thread-safe.
 */
public final class Dictionaries {
  /** The frequency of a word if its dictionary gives none. */
  private static final int MIDDLING = 12;

  /** The bits above those of the answers are for the dictionaries that have answered. */
  private static final int ANSWERED = 16;

  private final List<Spelling> spellings = new ArrayList<>();
  private final int own;
  private final Map<String, Integer> asked = new HashMap<>(); // a bit for each dictionary

  /** The dictionaries for a text. */
  public Dictionaries(TextLanguages languages) {
    for (Language language : languages.full()) {
      language.spelling().ifPresent(spellings::add);
    }
    this.own = languages.main().settings().dictionary().isPresent() ? 1 : 0;
  }

  /** Returns how many dictionaries there are. */
  public int size() {
    return spellings.size();
  }

  /** True if any dictionary has {@code word}, as written or with a capital at its head. */
  public boolean knows(String word) {
    for (int i = 0; i < spellings.size(); i++) {
      if (knows(word, i)) {
        return true; // most words are of the first: the others need not be asked
      }
    }
    return false;
  }

  /** True if the dictionary of the document's own language has {@code word} just as written. */
  public boolean hasExactly(String word) {
    return own > 0 && spellings.get(0).has(word);
  }

  /** True if the dictionary at {@code index} has {@code word}. */
  public boolean knows(String word, int index) {
    int answers = asked.getOrDefault(word, 0);
    int answered = 1 << (index + ANSWERED);
    if ((answers & answered) == 0) {
      answers |= answered | (spellings.get(index).knows(word) ? 1 << index : 0);
      asked.put(word, answers);
    }
    return (answers >> index & 1) != 0;
  }

  /** True if the dictionary of the document's own language has {@code word}. */
  public boolean knowsOwn(String word) {
    return own > 0 && knows(word, 0);
  }

  /**
   * Returns how common {@code word} is in the language at {@code index}, from 1 to 26; 0 if
   * unknown.
   */
  public int commonness(String word, int index) {
    return knows(word, index) ? 1 + spellings.get(index).frequency(word).orElse(MIDDLING) : 0;
  }
}
