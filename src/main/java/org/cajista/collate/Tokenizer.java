package org.cajista.collate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Divides a text into words, numbers and other signs. A word that a line end divides is one word,
 * and signs that mean the same in print are the same.
 */
final class Tokenizer {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String HYPHENS = "-\u2010\u00AD\u00AC";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AC";

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("\u2018", "'"),
          Map.entry("\u2019", "'"),
          Map.entry("\u201A", "'"),
          Map.entry("\u201B", "'"),
          Map.entry("\u02BC", "'"),
          Map.entry("`", "'"),
          Map.entry("\u00B4", "'"),
          Map.entry("\u2039", "'"),
          Map.entry("\u203A", "'"),
          Map.entry("\u201C", "\""),
          Map.entry("\u201D", "\""),
          Map.entry("\u201E", "\""),
          Map.entry("\u00AB", "\""),
          Map.entry("\u00BB", "\""));

  private final FlatText flat;
  private final String text;
  private final Predicate<String> isWord;
  private final List<TextToken> tokens = new ArrayList<>();

  private Tokenizer(FlatText flat, Predicate<String> isWord) {
    this.flat = flat;
    this.text = flat.text();
    this.isWord = isWord;
  }

  static List<TextToken> tokens(FlatText flat) {
    return tokens(flat, any -> true);
  }

  /**
   * Returns the tokens of a text.
   *
   * @param isWord asks of two parts of a word that a hyphen and a line end divide whether they are
   *     one: at the foot of a page something else can follow
   */
  static List<TextToken> tokens(FlatText flat, Predicate<String> isWord) {
    Tokenizer tokenizer = new Tokenizer(flat, isWord);
    int at = 0;
    while (at < tokenizer.text.length()) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  private int next(int from) {
    int c = text.codePointAt(from);
    if (isBlank(c)) {
      return from + Character.charCount(c);
    }
    if (isLetter(c)) {
      return word(from);
    }
    int to = from + Character.charCount(c);
    if (Character.isDigit(c)) {
      while (to < text.length() && Character.isDigit(text.charAt(to))) {
        to++;
      }
    } else if (DASHES.indexOf(c) >= 0) {
      to = run(to, DASHES);
    } else if (c == '.') {
      to = run(to, ".");
    }
    add(from, to, false);
    return to;
  }

  private int run(int from, String signs) {
    int to = from;
    while (to < text.length()
        && signs.indexOf(text.charAt(to)) >= 0
        && !flat.hasTag(to, to, Set.of())) {
      to++;
    }
    return to;
  }

  /** Reads a word to its end, over line ends that divide it. */
  private int word(int from) {
    int to = from;
    boolean divided = false;
    while (to < text.length()) {
      int c = text.codePointAt(to);
      if (isLetter(c) || c == SOFT_HYPHEN && to + 1 < text.length() && isLetter(text, to + 1)) {
        to += Character.charCount(c);
      } else if (HYPHENS.indexOf(c) >= 0 && afterLineEnd(to + 1) > 0 && isOne(from, to)) {
        to = afterLineEnd(to + 1);
        divided = true;
      } else {
        break;
      }
    }
    add(from, to, divided);
    return to;
  }

  /** True if the word up to {@code to} goes on with the first word of the next line. */
  private boolean isOne(int from, int to) {
    int next = afterLineEnd(to + 1);
    int end = next;
    while (end < text.length() && isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && HYPHENS.indexOf(c) < 0) {
        word.append(c);
      }
    }
    return isWord.test(folded(word.append(text, next, end).toString()));
  }

  /** Returns where the next line goes on in a small letter; 0 if it does not. */
  private int afterLineEnd(int from) {
    int to = from;
    boolean lineEnd = false;
    while (to < text.length() && isBlank(text.charAt(to))) {
      char c = text.charAt(to++);
      lineEnd |= c == '\n' || c == '\r' || c == '\f';
    }
    return lineEnd && to < text.length() && Character.isLowerCase(text.codePointAt(to)) ? to : 0;
  }

  private void add(int from, int to, boolean divided) {
    StringBuilder own = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean inWord = to - from > 1 && isLetter(text.codePointAt(from));
      if (isBlank(c) || inWord && HYPHENS.indexOf(c) >= 0) {
        continue;
      }
      all.append(c);
      if (!flat.isAdded(i)) {
        own.append(c);
      }
    }
    String shown = folded(all.toString());
    String mine = own.length() == all.length() ? shown : folded(own.toString());
    if (shown.isEmpty()) {
      return;
    }
    tokens.add(
        new TextToken(from, to, flat.place(from), flat.place(to - 1) + 1, shown, mine, divided));
  }

  private static String folded(String signs) {
    if (signs.isEmpty()) {
      return signs;
    }
    if (DASHES.indexOf(signs.charAt(0)) >= 0) {
      return "-";
    }
    String same = SAME.get(signs);
    if (same != null) {
      return same;
    }
    String plain =
        signs.chars().allMatch(c -> c < 0x80)
            ? signs
            : Normalizer.normalize(signs, Normalizer.Form.NFKC)
                .replace("\u0153", "oe")
                .replace("\u0152", "OE")
                .replace("\u00E6", "ae")
                .replace("\u00C6", "AE");
    return plain.startsWith("..") ? "..." : plain.isBlank() ? signs : plain.strip();
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u2060';
  }

  private static boolean isLetter(String text, int at) {
    return isLetter(text.codePointAt(at));
  }

  /** Marks above and below letters belong to the word; raised figures and fractions do not. */
  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
