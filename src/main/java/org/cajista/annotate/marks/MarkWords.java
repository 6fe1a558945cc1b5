package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.annotate.passage.FormSearch;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * The words that editors use in their marks, from the lists of the document's language and of the
 * others that ship. A form may be of several words.
 */
final class MarkWords {

  private final TextLanguages languages;
  private final Map<WordList, FormSearch> searches = new ConcurrentHashMap<>();

  MarkWords(TextLanguages languages) {
    this.languages = languages;
  }

  /** True if {@code word} is in a list, in any case. */
  boolean is(WordList list, String word) {
    return languages.merged(list).containsAnyCase(word);
  }

  /** Returns the value of {@code word} in a list. */
  Optional<String> value(WordList list, String word) {
    return languages.merged(list).anyCase(word);
  }

  /** Returns a regular expression for any form of a list. */
  String alternatives(WordList list) {
    return languages.merged(list).alternatives();
  }

  /**
   * The same, without forms of two letters alone: {@code no} may be a word of another language, but
   * {@code no.} and {@code nº} are labels.
   */
  String labels(WordList list) {
    return languages.merged(list).forms().stream()
        .filter(form -> form.length() > 2 || !form.chars().allMatch(c -> c >= 'a' && c <= 'z'))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** True if there is a verb among the words that says something of another thing. */
  boolean speaks(List<String> said) {
    return said.stream().anyMatch(word -> is(WordList.REMARK_VERBS, word));
  }

  /** Returns how long the form of a list is with which {@code text} begins; 0 if it does not. */
  int startLength(WordList list, String text) {
    int longest = 0;
    String lower = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
    for (String form : languages.merged(list).lowered()) {
      boolean starts = form.length() > longest && lower.startsWith(form);
      if (starts && FormSearch.isBoundary(lower, form.length())) {
        longest = form.length();
      }
    }
    return longest;
  }

  /**
   * Returns where the first form of a list stands in {@code text}, as words; -1 where none does.
   */
  int find(WordList list, String text) {
    return searches
        .computeIfAbsent(list, key -> new FormSearch(languages.merged(key).lowered()))
        .find(text.toLowerCase(Locale.ROOT));
  }

  /** True if {@code text} is a form of a list, in any case, also with a full stop more or less. */
  boolean isAll(WordList list, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return languages.merged(list).lowered().stream()
        .anyMatch(form -> form.equals(lower) || form.equals(lower + "."));
  }

  /** True if a form of a list signs {@code text}: {@code Tr.: …}, {@code … (Ed.)}. */
  boolean signs(WordList list, String text) {
    String lower = text.strip().replaceFirst("[)\\]]+$", "").toLowerCase(Locale.ROOT);
    for (String form : languages.merged(list).lowered()) {
      boolean whole = lower.equals(form);
      boolean first = lower.startsWith(form) && lower.startsWith(":", form.length());
      boolean last = lower.endsWith(form) && isApart(lower, lower.length() - form.length());
      if (whole || first || last) {
        return true;
      }
    }
    return false;
  }

  /** True if a dash or a bracket stands before {@code at}. */
  private static boolean isApart(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return !before.isEmpty() && "([—–-".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Returns the words of a text, without signs. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
