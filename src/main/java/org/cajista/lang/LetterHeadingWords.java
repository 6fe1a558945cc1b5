package org.cajista.lang;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Knows by its words the heading of a letter in a collection: to whom or by whom it is ({@code Nr.
 * 47. An Karl Heim}, {@code To the same}, {@code Miss Ward to Mrs. Brown}), or which of them all
 * ({@code LETTRE XXV.}, {@code Zweiter Brief}). It leaves alone where the line stands.
 */
public final class LetterHeadingWords {
  /** A heading that says which letter it is has no more words. */
  private static final int MOST_WORDS = 4;

  /** One that says to whom, if no capital stands after the first of them. */
  private static final int MOST_IN_ADDRESS = 5;

  /** The number of a letter before its heading: {@code 17. }, {@code Nr. 88. }, {@code [12] — }. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\[(]?(?:(?:N[ro°º]|N\\. ?[°ºo]|Num|Núm|N|№)\\.? ?)?(?:\\d{1,4}[a-z]?|[IVXLC]+)[\\])]?"
              + "[.):]*(?: ?[—–-]+)?\\s+");

  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?(?:N[ro°º]\\.? ?)?(?:\\d{1,4}|[IVXLC]+)[.)\\]]{0,2}");
  private static final Pattern WORDS = Pattern.compile("[\\s’']+");
  private static final Pattern STOPS = Pattern.compile("[.,:]+(?= |$)");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

  private final Lexicon nouns;
  private final Lexicon heads;
  private final Lexicon to;
  private final Lexicon titles;
  private final Lexicon articles;
  private final Lexicon ordinals;
  private final Lexicon same;

  /** Takes the word lists of one language or of several. */
  public LetterHeadingWords(Function<WordList, Lexicon> lists) {
    nouns = lists.apply(WordList.LETTER_NOUNS);
    heads = lists.apply(WordList.LETTER_HEADS);
    to = lists.apply(WordList.LETTER_TO);
    titles = lists.apply(WordList.TITLES);
    articles = lists.apply(WordList.TITLE_ARTICLES);
    ordinals = lists.apply(WordList.ORDINALS);
    same = lists.apply(WordList.LETTER_SAME);
  }

  /** True if a line is the number of a letter and no more: {@code XXIV}, {@code [212]}. */
  public static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }

  /** True if the number of a letter stands at the head of its heading. */
  public static boolean isNumbered(String heading) {
    return LABEL.matcher(heading).lookingAt();
  }

  /** Returns a heading without the number before it. */
  private static String withoutNumber(String heading) {
    return LABEL.matcher(heading).replaceFirst("");
  }

  /** True if a line says one of the two, and begins with a capital. */
  public boolean head(String line) {
    String text = withoutNumber(line);
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && (isCounted(text) || isAddress(text) || isBetween(text));
  }

  /** True if a heading says which letter it is. */
  public boolean counts(String heading) {
    return isCounted(withoutNumber(heading));
  }

  /** True if a heading says to whom a letter goes. */
  public boolean addresses(String heading) {
    String text = withoutNumber(heading);
    return isAddress(text) || isBetween(text);
  }

  /** True if a heading says that a letter goes to whom the last one went: {@code Au même.} */
  public boolean repeats(String heading) {
    List<String> words = words(STOPS.matcher(withoutNumber(heading)).replaceAll(""));
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && heads.containsAnyCase(words.get(0))
        && same.containsAnyCase(words.get(words.size() - 1));
  }

  /** {@code LETTER XXV.}, {@code Carta primera}, {@code Zweiter Brief}. */
  private boolean isCounted(String text) {
    List<String> words = words(STOPS.matcher(text).replaceAll(""));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    boolean first = nouns.containsAnyCase(words.get(0));
    if (!first && !nouns.containsAnyCase(words.get(words.size() - 1))) {
      return false;
    }
    String number = words.get(first ? 1 : words.size() - 2);
    return Sentences.isRoman(number)
        || FIGURES.matcher(number).matches()
        || ordinals.containsAnyCase(number)
        || words.size() == 2 && Sentences.isCapitals(text);
  }

  /** {@code A DON ANSELMO RUBIO}, {@code To the same}, {@code A su hermana, en Lugo}. */
  private boolean isAddress(String text) {
    List<String> words = words(text);
    return words.size() > 1
        && heads.containsAnyCase(words.get(0))
        && (words.size() <= MOST_IN_ADDRESS || isNamed(words.get(1)) || isTitle(words.get(1)));
  }

  /** {@code Goethe an Schiller}: names on both sides of the word that says to whom. */
  private boolean isBetween(String text) {
    List<String> words = words(text);
    for (int i = 1; i + 1 < words.size() && text.indexOf(',') < 0; i++) {
      if (to.containsAnyCase(words.get(i))) {
        return isNamed(words.get(i - 1))
            && (isNamed(words.get(i + 1)) || isTitle(words.get(i + 1)))
            && isNamed(words.get(words.size() - 1));
      }
    }
    return false;
  }

  /** Returns the words of a heading; none of a line of signs. */
  private static List<String> words(String text) {
    return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isNamed(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private boolean isTitle(String word) {
    return titles.containsAnyCase(word) || articles.containsAnyCase(word);
  }
}
