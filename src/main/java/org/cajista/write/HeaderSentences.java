package org.cajista.write;

import java.util.Locale;
import org.cajista.lang.Language;
import org.cajista.lang.Languages;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;

/**
 * The sentences of a header in the language of the edition; in English where that language has
 * none.
 */
final class HeaderSentences {
  private static final String FALLBACK = "en";

  private final String tag;
  private final Lexicon own;
  private final Lexicon english;

  /**
   * @param tag the BCP 47 tag of the language of the header
   */
  HeaderSentences(Languages languages, String tag) {
    Language language = languages.of(tag);
    this.own = language.lexicon(WordList.HEADER_SENTENCES);
    this.english = languages.of(FALLBACK).lexicon(WordList.HEADER_SENTENCES);
    this.tag = own.forms().isEmpty() ? FALLBACK : tag;
  }

  /** Returns the language of the sentences. */
  String tag() {
    return tag;
  }

  /** True if there is a sentence of this key. */
  boolean has(String key) {
    return english.contains(key);
  }

  /** Returns the sentence with {@code arguments} in it. */
  String say(String key, Object... arguments) {
    String sentence =
        own.value(key)
            .or(() -> english.value(key))
            .orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
    for (int i = 0; i < arguments.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return sentence;
  }

  /** Returns how often something was done: {@code once}, {@code 12 times}. */
  String times(int count) {
    return count == 1 ? say("once") : say("times", count);
  }

  /** Returns {@code 1 page} or {@code 12 pages}. */
  String count(String key, int count) {
    return count == 1 ? say(key + ".one") : say(key, count);
  }

  /** Returns the name of a language; its tag if Java does not know it. */
  String language(String ident) {
    Locale reader = Locale.forLanguageTag(tag);
    String name = Locale.forLanguageTag(ident).getDisplayLanguage(reader);
    return name.isEmpty() ? ident : name;
  }
}
