package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.HeadingWords;
import org.cajista.structure.lines.Passages;

/**
 * Reads a heading: a Roman numeral alone, a word such as <i>Capítulo</i> with a number, lines in
 * capitals, and what belongs to them (years in parentheses, a second line); or one short line
 * without a stop that stands apart over a paragraph.
 *
 * <p>{@code II} / {@code UNA CIUDAD SIN RÍO} / {@code (1912-1919)} → one {@code head}. It leaves
 * alone years and dates alone, which label a chronology, and anything that ends as a sentence or a
 * salutation does.
 */
public final class HeadingRule implements BlockRule {
  private static final double LONGEST = 0.8;
  private static final int LONGEST_DISPLAY = 90;

  /** A heading in capitals with a full stop has at least so many words. */
  private static final int FEWEST_WORDS = 3;

  /** A line set in this much more than the text is set in the middle. */
  private static final int CENTRED = 8;

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)[*\\d]*");

  /** Capitals that are more than the initials of a name. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3}");

  private static final Pattern YEARS = Pattern.compile("\\(?\\d{4}[-–—]\\d{2,4}\\)?\\.?");
  private static final Pattern NUMBER = Pattern.compile("[IVXLC]+|\\d{1,3}|\\p{L}+");

  private final Language language;

  private final HeadingWords words;

  HeadingRule(Language language) {
    this.language = language;
    this.words = new HeadingWords(language);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    boolean marked = Sentences.isMarkedHeading(cursor.line(0).text());
    if (!marked && !cursor.apart(0)) {
      return Optional.empty();
    }
    int length = marked ? 1 : Math.max(chapterHeading(cursor), cursor.listedTitle(LONGEST_DISPLAY));
    if (length == 0
        && (cursor.inSeries()
            || isNumberAlone(cursor)
            || isMarked(cursor)
            || isDisplayTitle(cursor, false))) {
      length = 1;
    }
    if (length == 1
        && numbersChapter(cursor.line(0).text())
        && cursor.has(1)
        && !numbersChapter(cursor.line(1).text())
        && isDisplayTitle(cursor.ahead(1), true)) {
      length = 2;
    }
    if (length == 0) {
      return Optional.empty();
    }
    List<BodyLine> lines = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      lines.add(cursor.line(i));
    }
    List<Block> blocks = Passages.leaf(Block.Role.HEAD, lines);
    int last = blocks.size() - 1;
    blocks.set(last, Emphasis.asHeading((Block.Leaf) blocks.get(last)));
    return Optional.of(new BlockStart(blocks, length));
  }

  /** Whether a heading is of the kind that opens chapters: a numeral, a numbered word, capitals. */
  public static boolean opensChapter(CharSequence heading, Language language) {
    String text = heading.toString();
    text = text.substring(Emphasis.headingSign(text));
    String first = text.split("\\s+", 2)[0];
    String word = first.replaceAll("[.:]$", "");
    String[] words = text.split("[.:]?(\\s+|$)", 3);
    return Sentences.isRoman(first) && !first.endsWith(".")
        || language.lexicon(WordList.HEADINGS).containsAnyCase(word)
        || words.length > 1 && language.lexicon(WordList.HEADINGS).containsAnyCase(words[1])
        || Sentences.isCapitals(withoutParenthesis(text))
        || Sentences.isCapitals(first) && first.length() > 3 && !Sentences.isRoman(first);
  }

  /** How many lines from the cursor are a chapter's heading; 0 where none is. */
  private int chapterHeading(LineCursor cursor) {
    if (!isOpening(cursor, 0)) {
      return 0;
    }
    int length = 1;
    while (cursor.has(length) && !cursor.line(length).startsPage() && goesOn(cursor, length)) {
      length++;
    }
    boolean numeralAlone = length == 1 && Sentences.isRoman(cursor.line(0).text());
    if (numeralAlone && !cursor.apart(1)) {
      return 0;
    }
    return cursor.apart(length) ? length : 0;
  }

  private boolean isOpening(LineCursor cursor, int ahead) {
    String text = cursor.line(ahead).text();
    if (text.length() > LONGEST_DISPLAY || text.endsWith(",")) {
      return false;
    }
    boolean capitals =
        isCapitals(text)
            && !cursor.recurs(ahead)
            && (!text.endsWith(".") || isCentred(cursor, ahead) || isOverText(cursor, ahead));
    return Sentences.isRoman(text) || capitals || isNumberedWord(text) || isWordAlone(text);
  }

  /** Whether the line is of several words, and a full line stands under it, apart. */
  private static boolean isOverText(LineCursor cursor, int ahead) {
    return cursor.line(ahead).text().split(" ").length >= FEWEST_WORDS
        && cursor.has(ahead + 1)
        && (!cursor.has(ahead - 1) || Sentences.stops(cursor.line(ahead - 1).line().text()))
        && cursor.apart(ahead)
        && cursor.apart(ahead + 1)
        && !cursor.line(ahead + 1).startsPage();
  }

  private static boolean isCentred(LineCursor cursor, int ahead) {
    return cursor.has(ahead + 1)
        && cursor.line(ahead).line().indent() >= cursor.line(ahead + 1).line().indent() + CENTRED;
  }

  /**
   * A second line of the same heading: capitals, a parenthesis, or a short line right under one.
   */
  private boolean goesOn(LineCursor cursor, int ahead) {
    String text = cursor.line(ahead).text();
    if (text.length() > cursor.width() * LONGEST || Sentences.isRoman(text)) {
      return false;
    }
    if (isNumberedWord(text) || cursor.recurs(ahead)) {
      return false; // it opens a part of its own
    }
    boolean adjoins = !cursor.apart(ahead);
    if (!adjoins
        && cursor.opening()
        && cursor.index() == 0
        && !isNumberedWord(cursor.line(0).text())
        && !numbersChapter(cursor.line(0).text())) {
      return false; // author and title, each a line of the title page
    }
    boolean underParenthesis =
        adjoins && PARENTHESIS.matcher(cursor.line(ahead - 1).text()).matches();
    boolean title =
        adjoins
            && numbersChapter(cursor.line(ahead - 1).text())
            && Sentences.begins(text)
            && !Sentences.ends(text)
            && cursor.apart(ahead + 1);
    return title
        || isCapitals(text)
        || PARENTHESIS.matcher(text).matches()
        || (underParenthesis && !Sentences.ends(text))
        || (adjoins && Sentences.isRoman(cursor.line(ahead - 1).text()) && !Sentences.ends(text));
  }

  private static boolean isCapitals(String text) {
    String words = withoutParenthesis(text);
    return Sentences.isCapitals(words)
        && LETTERS.matcher(words).find()
        && !Character.isDigit(text.charAt(0));
  }

  private boolean isNumberedWord(String text) {
    String[] words = text.split("\\s+", 3);
    return isHeadingWord(words[0])
            && words.length >= 2
            && NUMBER.matcher(words[1].replaceAll("[.:]$", "")).matches()
            && (words.length == 3 && YEARS.matcher(words[2]).matches()
                || !Sentences.ends(text.replaceAll("[\\d.]+$", "")))
        || isLabel(text);
  }

  /** Whether the line numbers a chapter and says no more: {@code II}, {@code Zweites Kapitel.} */
  private boolean isLabel(String text) {
    String[] words = text.split("\\s+");
    if (words.length == 1) {
      return Sentences.isRoman(text) || text.matches("\\d{1,3}\\.?");
    }
    boolean first = isHeadingWord(words[0]);
    boolean last = isHeadingWord(words[words.length - 1]) && Sentences.begins(text);
    String number = words[first ? 1 : words.length - 2].replaceAll("[.:]$", "");
    return words.length == 2
        && (first || last && Sentences.begins(number))
        && NUMBER.matcher(number).matches();
  }

  /** As {@link #isLabel}; or written out, in capitals: {@code CHAPTER THE FOURTH}. */
  private boolean numbersChapter(String text) {
    String[] words = text.split("\\s+");
    return isLabel(text) || words.length == 3 && isCapitals(text) && isHeadingWord(words[0]);
  }

  /** Whether the line is a word such as <i>Preface</i> and no more. */
  private boolean isWordAlone(String text) {
    return text.indexOf(' ') < 0 && Sentences.begins(text) && isHeadingWord(text);
  }

  private boolean isHeadingWord(String word) {
    return words.contains(word);
  }

  /** A number alone between two paragraphs. */
  private static boolean isNumberAlone(LineCursor cursor) {
    return cursor.apart(1)
        && cursor.has(1)
        && !cursor.line(1).startsPage()
        && cursor.line(0).text().matches("\\d{1,3}\\.?");
  }

  /** A line that Markdown marks as a heading, or a line in bold over a text. */
  private static boolean isMarked(LineCursor cursor) {
    String text = cursor.line(0).text();
    boolean bold = Emphasis.isBold(text) && text.length() <= LONGEST_DISPLAY && cursor.has(1);
    return cursor.apart(1) && (bold || Emphasis.headingSign(text) > 0);
  }

  /**
   * One short line, apart on both sides, without a stop, over a paragraph of full lines.
   *
   * @param underLabel whether a chapter's number stands right over it; then it may end in a stop,
   *     if it is set in the middle
   */
  private boolean isDisplayTitle(LineCursor cursor, boolean underLabel) {
    if (!cursor.has(0)
        || !cursor.apart(0)
        || cursor.recurs(0)
        || cursor.speeches().names(cursor.line(0).text())) {
      return false;
    }
    String text = cursor.line(0).text();
    String words = text.replaceFirst("^(§ ?)?\\d{1,2}(\\.\\d{1,2})*\\.? (?=\\p{Lu})", "");
    if (text.length() > Math.min(LONGEST_DISPLAY, cursor.width() * LONGEST)
        || text.length() < 3
        || !cursor.apart(1)
        || !cursor.has(1)
        || cursor.line(1).startsPage() && cursor.line(0).line().blanksBefore() == 0
        || !Character.isLetter(first(words))
        || !Sentences.begins(words)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean centred = underLabel && last == '.' && isCentred(cursor, 0);
    if (!centred && ".,;:!?…»”)]-—".indexOf(last) >= 0 || isDate(text)) {
      return false;
    }
    boolean full =
        cursor.line(1).text().length() >= cursor.width() * LONGEST
            || isLabel(cursor.line(1).text())
            || underLabel && isCentred(cursor, 0);
    boolean after =
        underLabel
            || cursor.index() == 0
            || Sentences.ends(cursor.line(-1).text())
            || isCapitals(cursor.line(-1).text());
    return full && after && Sentences.begins(cursor.line(1).text());
  }

  private static char first(String text) {
    return "«“¿¡\"".indexOf(text.charAt(0)) >= 0 && text.length() > 1
        ? text.charAt(1)
        : text.charAt(0);
  }

  private boolean isDate(String text) {
    for (String word : text.split("[\\s-]+")) {
      boolean known =
          word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
              || language.lexicon(WordList.MONTHS).containsAnyCase(word)
              || word.length() <= 3 && Character.isLowerCase(word.charAt(0));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static String withoutParenthesis(String text) {
    return text.replaceAll("\\([^()]*\\)", "").strip();
  }
}
