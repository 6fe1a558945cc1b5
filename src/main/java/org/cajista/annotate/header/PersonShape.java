package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Spelling;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Finds out whether a piece of a reference looks like the name of a person: all its words have a
 * capital or are particles, and it does not begin like a title.
 */
final class PersonShape {
  private static final int MOST_WORDS = 5;
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[ -]?)+");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");

  private final TextLanguages languages;

  PersonShape(TextLanguages languages) {
    this.languages = languages;
  }

  /** True if {@code text} can be a full name: two words at least. */
  boolean isName(String text) {
    return text.indexOf(' ') > 0 && isShaped(text);
  }

  /** True if {@code first} is the author of the work that {@code next} names. */
  boolean isAuthor(String first, String next) {
    if (!isShaped(first)) {
      return false;
    }
    if (first.indexOf(' ') > 0) {
      return hasInitial(first) || hasGivenName(first) || !isWord(first.split(" ")[0]);
    }
    return !isWord(first) && (next.indexOf(' ') > 0 || isWord(next));
  }

  /** {@code Mármol, J.}: a surname, then the given name or its initials. */
  boolean isTurned(String surname, String given) {
    boolean initials = INITIALS.matcher(given).matches();
    Lexicon names = languages.merged(WordList.GIVEN_NAMES);
    return isShaped(surname)
        && !hasInitial(surname)
        && (initials || names.contains(given.split(" ")[0]))
        && given.split(" ").length <= 2;
  }

  /** Returns the names in {@code Ana Gil y Juan Luz}. */
  List<String> names(String text) {
    List<String> names = new ArrayList<>();
    String and = languages.merged(WordList.CONJUNCTIONS).alternatives();
    for (String name : text.split(" (?:" + and + "|&) | / ")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private boolean isShaped(String text) {
    String[] words = text.split("\\s+");
    Lexicon particles = languages.merged(WordList.PARTICLES);
    if (words.length > MOST_WORDS
        || languages.merged(WordList.TITLE_ARTICLES).contains(words[0])
        || !CAPITAL.matcher(words[words.length - 1]).matches()) {
      return false;
    }
    for (String word : words) {
      if (!CAPITAL.matcher(word).matches() && !particles.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasInitial(String text) {
    return text.matches(".*\\b\\p{Lu}\\..*");
  }

  private boolean hasGivenName(String text) {
    return languages.merged(WordList.GIVEN_NAMES).contains(text.split(" ")[0]);
  }

  /** True if a dictionary has the word in lower case. */
  private boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return languages.full().stream()
        .map(Language::spelling)
        .flatMap(spelling -> spelling.stream())
        .anyMatch((Spelling spelling) -> spelling.knows(lower));
  }
}
