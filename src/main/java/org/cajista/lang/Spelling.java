package org.cajista.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The spelling dictionary of one language. Thread-safe, but one thread at a time is served: let
 * each document open its own, which costs little once the dictionary has been read.
 */
public final class Spelling {
  private static final String FOLDER = "/org/languagetool/resource/";

  private final TagSet tagSet;
  private final DictionaryLookup lookup;
  private final FSATraversal automaton;
  private final byte separator;
  private final boolean frequencies;

  Spelling(Dictionary dictionary, TagSet tagSet) {
    this.tagSet = tagSet;
    this.lookup = new DictionaryLookup(dictionary);
    this.automaton = new FSATraversal(dictionary.fsa);
    this.separator = dictionary.metadata.getSeparator();
    this.frequencies = dictionary.metadata.isFrequencyIncluded();
  }

  /** Returns what the tags mean. */
  public TagSet tagSet() {
    return tagSet;
  }

  /** True if {@code word} is spelt as the dictionary has it, or with a capital at its head. */
  public boolean knows(String word) {
    if (has(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return !lower.equals(word) && has(lower);
  }

  /** True if the dictionary has {@code word} just as written. */
  public synchronized boolean has(String word) {
    if (word.isEmpty() || word.indexOf(separator) >= 0) {
      return false;
    }
    // an entry of the automaton is the word, the separator, the tag
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    byte[] entry = Arrays.copyOf(bytes, bytes.length + 1);
    entry[bytes.length] = separator;
    return automaton.match(entry).kind == MatchResult.SEQUENCE_IS_A_PREFIX;
  }

  /**
   * Returns the tags of {@code word}, exactly as written; none if the dictionary does not have it.
   */
  public synchronized List<String> tags(String word) {
    List<String> tags = new ArrayList<>();
    for (WordData data : lookup.lookup(word)) {
      if (data.getTag() != null) {
        tags.add(data.getTag().toString());
      }
    }
    return tags;
  }

  /**
   * Returns how common {@code word} is, from 0 (rare) to 25, in its commonest sense; none if the
   * dictionary does not have the word or does not say.
   */
  public OptionalInt frequency(String word) {
    if (!frequencies) {
      return OptionalInt.empty();
    }
    List<String> tags = tags(word);
    return (tags.isEmpty() ? tags(word.toLowerCase(Locale.ROOT)) : tags)
        .stream().mapToInt(tag -> tag.charAt(tag.length() - 1) - 'A').max();
  }

  /** True if LanguageTool has a dictionary of this name, such as {@code es/es-ES}. */
  static boolean exists(String file) {
    return Spelling.class.getResource(FOLDER + file + ".dict") != null;
  }

  /** Reads a dictionary of LanguageTool, such as {@code es/es-ES}. */
  static Dictionary read(String file) {
    String path = FOLDER + file;
    try (InputStream words = Spelling.class.getResourceAsStream(path + ".dict");
        InputStream info = Spelling.class.getResourceAsStream(path + ".info")) {
      return Dictionary.read(words, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
