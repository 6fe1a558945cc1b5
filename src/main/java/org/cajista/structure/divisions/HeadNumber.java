package org.cajista.structure.divisions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.WordList;

/**
 * The number of a heading, and how it is written: {@code II}, {@code II.}, {@code B.}, {@code 2.},
 * {@code 2.1}, {@code Capítulo 2}, {@code Zweites Kapitel}.
 *
 * @param style in what way it is written; headings of one series share it
 * @param value its place in the series; 0 where it is written in words
 * @param depth how many numbers of divisions over it are written with it
 */
record HeadNumber(String style, int value, int depth) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(§) ?)?(\\d{1,3}(?:\\.\\d{1,2})*|[IVXLC]{1,7}|[A-Z]|[a-z](?=\\)))([.):]?)(?=\\s|$|[—–-])");

  private static final int LONGEST_IN_WORDS = 3;

  /** Returns the number at the head of a heading; nothing where it has none. */
  static Optional<HeadNumber> of(String heading, Language language) {
    String text = heading.strip();
    Lexicon names = language.lexicon(WordList.HEADINGS);
    String[] words = text.split("[.:]?\\s+");
    for (int i = 0; i < Math.min(2, words.length); i++) {
      String word = words[i].replaceAll("[.:]$", "");
      if (words.length > 1 && names.containsAnyCase(word)) {
        String other = words[1 - i].replaceAll("[.:]$", "");
        int value = value(other);
        boolean numbered = value > 0 || i == 1 || words.length <= LONGEST_IN_WORDS;
        return numbered
            ? Optional.of(new HeadNumber("word " + word.toLowerCase(Locale.ROOT), value, 0))
            : Optional.empty();
      }
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String sign = matcher.group(2);
    String stop = matcher.group(3);
    if (Character.isDigit(sign.charAt(0))) {
      String[] parts = sign.split("\\.");
      int last = Integer.parseInt(parts[parts.length - 1]);
      String style = matcher.group(1) == null ? "figure" : "paragraph";
      return Optional.of(new HeadNumber(style, last, parts.length - 1));
    }
    boolean letter = sign.length() == 1 && "IVX".indexOf(sign) < 0;
    if (letter && stop.isEmpty()) {
      return Optional.empty(); // a word: «A la orilla»
    }
    return Optional.of(
        letter ? letter(sign.charAt(0), stop) : new HeadNumber("numeral" + stop, value(sign), 0));
  }

  private static HeadNumber letter(char sign, String stop) {
    return Character.isLowerCase(sign)
        ? new HeadNumber("small letter" + stop, sign - 'a' + 1, 0)
        : new HeadNumber("letter" + stop, sign - 'A' + 1, 0);
  }

  private static int value(String number) {
    if (number.matches("\\d{1,4}")) {
      return Integer.parseInt(number);
    }
    return RomanNumeral.printedValue(number);
  }
}
