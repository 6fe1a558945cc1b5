package org.cajista.lang;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The languages of one text: its own, and those that it may quote. Thread-safe. */
public final class TextLanguages {
  private final Language main;
  private final List<Language> full;
  private final List<Language> quoted;
  private final Map<WordList, Lexicon> merged = new ConcurrentHashMap<>();
  private final Map<WordList, Lexicon> mergedQuoted = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  /**
   * @param main the text's own language, which need not be one that the program knows
   * @param full the languages of which the program knows everything
   * @param quoted the same, and those of which it knows dates, letters and titles
   */
  TextLanguages(Language main, List<Language> full, List<Language> quoted) {
    this.main = Objects.requireNonNull(main);
    this.full = startingWith(main, full);
    this.quoted = startingWith(main, quoted);
  }

  private static List<Language> startingWith(Language main, List<Language> others) {
    Set<Language> all = new LinkedHashSet<>(List.of(main));
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Returns the text's own language. */
  public Language main() {
    return main;
  }

  /**
   * Returns the text's own language, then all of which the program knows everything: notes in one
   * language name persons and quote titles in others.
   */
  public List<Language> full() {
    return full;
  }

  /** The same, then the languages of which the program knows dates, letters and titles. */
  public List<Language> quoted() {
    return quoted;
  }

  /**
   * Returns a list of all {@link #full} languages as one; of two values of a form the first counts.
   */
  public Lexicon merged(WordList list) {
    Lexicon known = merged.get(list); // it nearly always is there
    return known == null ? merged.computeIfAbsent(list, key -> merge(key, full)) : known;
  }

  /** Returns a list of all {@link #quoted} languages as one. */
  public Lexicon mergedQuoted(WordList list) {
    return mergedQuoted.computeIfAbsent(list, key -> merge(key, quoted));
  }

  /**
   * Returns what a stage makes of the word lists: made once, then kept for all texts in these
   * languages.
   *
   * @param what its class, of which there is one for these languages
   * @param make makes it; the result must be thread-safe
   */
  public <T> T once(Class<T> what, Function<TextLanguages, T> make) {
    Object known = made.get(what);
    if (known == null) {
      // not under the map's lock: what is made may ask for another thing that is made once
      T now = make.apply(this);
      Object before = made.putIfAbsent(what, now);
      known = before == null ? now : before;
    }
    return what.cast(known);
  }

  private static Lexicon merge(WordList list, List<Language> languages) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (Language language : languages) {
      Lexicon own = language.lexicon(list);
      own.forms().forEach(form -> forms.putIfAbsent(form, own.value(form).orElseThrow()));
    }
    return new Lexicon(forms);
  }
}
