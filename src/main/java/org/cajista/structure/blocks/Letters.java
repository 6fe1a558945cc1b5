package org.cajista.structure.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;

/**
 * Reads the single lines that a letter opens with: the salutation, the dateline, a title in
 * brackets, the name of the writer. Which of them stand where is settled in {@link LetterParts}.
 */
public final class Letters implements BlockRule {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 7;

  /** A dateline or salutation stands no more lines than this under a letter's heading. */
  private static final int FAREST = 3;

  /** The number of a letter before its heading. */
  private static final Pattern LABEL = Pattern.compile("^(?:\\d{1,4}|[IVXLC]+)[.):—–-]*\\s+");

  private static final Pattern WRAPPED = Pattern.compile("\\[.*][*\\d]*");
  private static final Pattern DAY_AND_YEAR =
      Pattern.compile("(?U).*\\b\\d{1,2}(\\p{L}{1,2}|[ºª°])?\\b.*\\b\\d{4}\\b.*");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(".*\\b\\d{1,2}[./-](\\d{1,2}|[IVX]+)[./-]\\d{2,4}\\b.*");

  private final Language language;

  Letters(Language language) {
    this.language = language;
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    Optional<Block.Role> role = role(cursor);
    return role.map(
        found -> {
          List<Block> blocks = Passages.leaf(found, List.of(cursor.line(0)));
          int last = blocks.size() - 1;
          blocks.set(last, Emphasis.withoutHalf((Block.Leaf) blocks.get(last)));
          return new BlockStart(blocks, 1);
        });
  }

  /** Whether {@code line} addresses somebody: it begins as letters begin, and a comma ends it. */
  boolean isSalutation(String line) {
    String text = line.replaceAll("[*_†‡\\d¹²³⁴-⁹]+(?=[,:.!]?$)", "").strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",:!".indexOf(last) < 0) {
      return false;
    }
    String[] words = text.replaceFirst("^[¡*_\\s]+", "").split("[\\s,:!]+");
    if (words.length == 0
        || words.length > MOST_WORDS
        || text.indexOf(',') < text.length() - 1 && text.indexOf(',') > 0) {
      return false;
    }
    Lexicon salutations = language.lexicon(WordList.SALUTATIONS);
    boolean opening = salutations.containsAnyCase(words[0]);
    boolean weak = language.lexicon(WordList.WEAK_SALUTATIONS).containsAnyCase(words[0]);
    return opening && (!weak || words.length > 1 && salutations.containsAnyCase(words[1]));
  }

  /** Whether {@code line} is a date with day, month and year, perhaps after a place. */
  boolean isDateline(String line) {
    String text = line.replaceAll("[*_\\[\\]]", "").strip();
    if (text.length() > LONGEST || text.length() < 8 || text.startsWith("(")) {
      return false;
    }
    if (NUMERIC_DATE.matcher(text).matches()) {
      return text.split("\\s+").length <= 5;
    }
    return DAY_AND_YEAR.matcher(text).matches()
        && text.split("\\s+").length <= 9
        && text.matches("(?U).*\\d{4}[*\\d)]{0,3}[.,]?")
        && hasMonth(text);
  }

  private boolean hasMonth(String text) {
    for (String word : text.split("[\\s.,]+")) {
      Lexicon months = language.lexicon(WordList.MONTHS);
      if (months.containsAnyCase(word) || months.containsAnyCase(word + ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line is the heading of a letter: a short line that says to whom or by whom, over a
   * dateline or a salutation: {@code 47. An Karl Heim}, {@code To the same}.
   */
  private boolean isHeading(LineCursor cursor) {
    String text = cursor.line(0).text();
    String words = LABEL.matcher(text).replaceFirst("");
    if (text.length() > LONGEST
        || words.isEmpty()
        || ",:;!?-".indexOf(text.charAt(text.length() - 1)) >= 0
        || !Character.isUpperCase(words.charAt(0))
        || !standsAlone(cursor)) {
      return false;
    }
    String[] each = words.split("[\\s’']+");
    boolean address =
        each.length > 1
            && language.lexicon(WordList.LETTER_HEADS).containsAnyCase(each[0])
            && (each.length <= 3 || Character.isUpperCase(each[1].charAt(0)) || isTitle(each[1]));
    return address && opensUnder(cursor);
  }

  private boolean isUnderDateline(LineCursor cursor) {
    return cursor.has(-1)
        && isDateline(cursor.line(-1).text())
        && cursor.apart(0)
        && cursor.apart(1);
  }

  /** A few words that a comma or colon ends. */
  private static boolean isAddress(String text) {
    return ",:!".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.split("\\s+").length <= MOST_WORDS
        && text.length() <= LONGEST / 2
        && text.chars().noneMatch(Character::isDigit);
  }

  private boolean isTitle(String word) {
    return language.lexicon(WordList.TITLES).containsAnyCase(word)
        || language.lexicon(WordList.TITLE_ARTICLES).containsAnyCase(word);
  }

  /** Whether a dateline or a salutation stands within the next lines. */
  private boolean opensUnder(LineCursor cursor) {
    for (int i = 1; i <= FAREST && cursor.has(i); i++) {
      String text = cursor.line(i).text();
      if (isSalutation(text) || isDateline(text)) {
        return true;
      }
      if (text.length() > LONGEST) {
        return false;
      }
    }
    return false;
  }

  private Optional<Block.Role> role(LineCursor cursor) {
    String text = cursor.line(0).text();
    if (isHeading(cursor)) {
      return Optional.of(Block.Role.HEAD);
    }
    if (isSalutation(text)
        && (cursor.index() == 0
            || Sentences.ends(cursor.line(-1).text())
            || isDateline(cursor.line(-1).text())
            || cursor.hadRoom(0)
            || cursor.apart(0))) {
      return Optional.of(Block.Role.SALUTE);
    }
    if (isUnderDateline(cursor) && isAddress(text)) {
      return Optional.of(Block.Role.SALUTE);
    }
    if (isDateline(text) && standsAlone(cursor)) {
      return Optional.of(Block.Role.DATELINE);
    }
    if (WRAPPED.matcher(text).matches() && text.length() <= 140 && standsAlone(cursor)) {
      return cursor.index() < 12 && !isUnderHeading(cursor)
          ? Optional.of(Block.Role.HEAD)
          : Optional.empty();
    }
    boolean overDate = cursor.has(1) && isDateline(cursor.line(1).text());
    return overDate && isName(text) ? Optional.of(Block.Role.BYLINE) : Optional.empty();
  }

  /** Whether a line over this one says to whom or by whom the letter is: that is its heading. */
  private boolean isUnderHeading(LineCursor cursor) {
    for (int i = -cursor.index(); i < 0; i++) {
      String[] words = cursor.line(i).text().split("[\\s’']+", 2);
      if (words.length > 1 && language.lexicon(WordList.LETTER_HEADS).containsAnyCase(words[0])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is no part of a paragraph: it is apart, or between other short lines. */
  private static boolean standsAlone(LineCursor cursor) {
    boolean before = cursor.apart(0) || cursor.line(-1).text().length() < cursor.width() * 0.75;
    boolean after = cursor.apart(1) || cursor.line(0).text().length() < cursor.width() * 0.75;
    return before && after;
  }

  /**
   * Whether the line may be the signature of a letter: one to six words of letters with a capital,
   * among them particles; a full stop may end them. {@code d’Ormesson de Brie.}, {@code T. LL.}
   */
  public static boolean isSignature(String line) {
    String text = line.replaceAll("[*_]", "").strip();
    boolean stop = text.endsWith(".");
    String[] words = text.replaceAll("[.,]$", "").split("[\\s.]+");
    if (words.length > 7
        || text.length() > 50
        || !text.matches("(?U)[\\p{L}\\p{M}.’'\\- ]+,?")
        || !text.matches("(?U)(\\p{Ll}{1,2}[’'])?\\p{Lu}.*|\\p{Ll}{2,3} \\p{Lu}.*")) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      boolean capital = word.matches("(?U)(\\p{L}{1,2}[’'])?\\p{Lu}.*");
      if (!capital && (word.length() > 3 || stop && small > 1)) {
        return false;
      }
      small += capital ? 0 : 1;
    }
    String last = words[words.length - 1];
    return small * 2 <= words.length && last.matches("(?U)(\\p{L}{1,2}[’'])?\\p{Lu}.*");
  }

  /** Two to five words, most with a capital, nothing but letters. */
  public static boolean isName(String line) {
    String text = line.replaceAll("[*_]", "").strip();
    String[] words = text.split("\\s+");
    if (words.length > 5 || text.length() > 50 || !text.matches("(?U)[\\p{L}\\p{M}.’'\\- ]+")) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals * 2 >= words.length && Character.isUpperCase(text.charAt(0));
  }
}
