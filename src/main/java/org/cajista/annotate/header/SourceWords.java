package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Asks the words of references and archives: which of them a piece of a source line begins with or
 * contains, in any of the languages of a text. It also divides such lines.
 */
final class SourceWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.&]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\divxlcIVXLC]+[rv]?(?:\\s*[-–—/]\\s*[\\divxlcIVXLC]+[rv]?)?(?=$|[\\s.,;)\\]])");

  private static final String OPENING = "([«“„\"";
  private static final String CLOSING = ")]»”“\"";

  private final TextLanguages languages;
  private final Set<String> abbreviations = new HashSet<>();

  SourceWords(TextLanguages languages) {
    this.languages = languages;
    for (WordList list :
        List.of(
            WordList.SOURCE_EDITED,
            WordList.SOURCE_EDITOR,
            WordList.SOURCE_VOLUMES,
            WordList.SOURCE_ISSUES,
            WordList.SOURCE_SHELFMARKS)) {
      languages.merged(list).lowered().stream()
          .filter(form -> form.endsWith("."))
          .forEach(abbreviations::add);
    }
  }

  TextLanguages languages() {
    return languages;
  }

  /** Returns where the longest form of {@code list} that {@code text} begins with ends. */
  Optional<Integer> opening(WordList list, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = 0;
    for (String form : languages.merged(list).lowered()) {
      boolean whole =
          lower.startsWith(form)
              && (lower.length() == form.length()
                  || !Character.isLetter(lower.charAt(form.length()))
                  || !Character.isLetter(form.charAt(form.length() - 1)));
      if (whole && form.length() > end) {
        end = form.length();
      }
    }
    return end == 0 ? Optional.empty() : Optional.of(end);
  }

  /** Returns what follows a form of {@code list} at the start of {@code text}. */
  Optional<String> after(WordList list, String text) {
    return opening(list, text).map(end -> text.substring(end).strip());
  }

  /** True if one of the words of {@code text} is in {@code list}. */
  boolean has(WordList list, String text) {
    Lexicon words = languages.merged(list);
    return WORD.matcher(text).results().anyMatch(word -> words.containsAnyCase(word.group()));
  }

  /** True if one of the words ends with a word of {@code list}: {@code Literaturarchiv}. */
  boolean hasEnding(WordList list, String text) {
    Lexicon words = languages.merged(list);
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .anyMatch(
            word ->
                words.lowered().stream()
                    .anyMatch(
                        form -> word.equals(form) || form.length() > 5 && word.endsWith(form)));
  }

  /**
   * Returns the number after a form of {@code list} at the start of {@code text}: {@code páginas
   * 12-14} → {@code 12-14}.
   */
  Optional<String> number(WordList list, String text) {
    return after(list, text).map(NUMBER::matcher).filter(Matcher::find).map(Matcher::group);
  }

  /**
   * Divides {@code text} at commas, semicolons and full stops that end a sentence; not inside
   * brackets or quotation marks.
   */
  List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth > 0 && CLOSING.indexOf(c) >= 0) {
        depth--;
      } else if (OPENING.indexOf(c) >= 0 && isClosedLater(text, i)) {
        depth++;
      } else if (depth == 0 && (c == ',' || c == ';' || c == '.' && endsSentence(text, i))) {
        pieces.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    pieces.add(text.substring(start).strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static boolean isClosedLater(String text, int at) {
    return text.substring(at + 1).chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  /** Divides {@code text} at the full stops that end a sentence. */
  List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' && endsSentence(text, i)) {
        sentences.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    sentences.add(text.substring(start).strip());
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  /** A full stop after a whole word or a figure, before a capital or the end. */
  private boolean endsSentence(String text, int at) {
    if (at + 1 >= text.length()) {
      return true;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at + 1).toLowerCase(Locale.ROOT);
    boolean whole =
        word.length() > 3
            || at > 0 && (Character.isDigit(text.charAt(at - 1)) || isClosing(text.charAt(at - 1)));
    return whole
        && !abbreviations.contains(word)
        && Character.isWhitespace(text.charAt(at + 1))
        && at + 2 < text.length()
        && !Character.isLowerCase(text.charAt(at + 2))
        && !Character.isDigit(text.charAt(at + 2));
  }

  private static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }
}
