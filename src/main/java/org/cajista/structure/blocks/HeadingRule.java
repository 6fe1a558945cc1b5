package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Emphasis;
import org.cajista.structure.lines.HeadingForms;
import org.cajista.structure.lines.Passages;

/**
 * Reads a heading: a Roman numeral alone, a word such as <i>Capítulo</i> with a number, lines in
 * capitals, and what belongs to them (years in parentheses, a second line); one short line without
 * a stop that stands apart over a paragraph; or lines in larger type than the text.
 *
 * <p>{@code II} / {@code UNA CIUDAD SIN RÍO} / {@code (1912-1919)} → one {@code head}. It leaves
 * alone years and dates alone, which label a chronology, and anything that ends as a sentence or a
 * salutation does.
 */
public final class HeadingRule implements BlockRule {
  private static final double LONGEST = 0.8;

  /** A heading in large type has at most so many lines. */
  private static final int MOST_LINES = 5;

  /** A heading in capitals with a full stop has at least so many words. */
  private static final int FEWEST_WORDS = 3;

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)[*\\d]*");

  private static final Pattern NUMBER_STOP = Pattern.compile("[.:]$");

  /** The end of a salutation: {@code DEAR SIR,—}. */
  private static final Pattern ADDRESSES = Pattern.compile(",(?:--|[—–])$");

  private final Language language;

  private final Lexicon credits;
  private final HeadingForms forms;
  private final DisplayTitles titles;

  /**
   * @param verse the rule that reads stanzas: a title may stand over one
   */
  HeadingRule(Language language, BlockRule verse) {
    this.language = language;
    this.credits = language.lexicon(WordList.CREDIT_WORDS);
    this.forms = new HeadingForms(language);
    this.titles = new DisplayTitles(language, forms, verse);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    boolean marked = Sentences.isMarkedHeading(cursor.line(0).text());
    if (!marked && !cursor.apart(0)) {
      return Optional.empty();
    }
    int length =
        marked
            ? 1
            : Math.max(chapterHeading(cursor), cursor.listedTitle(DisplayTitles.LONGEST_DISPLAY));
    if (length == 0
        && (cursor.inSeries()
            || isNumberAlone(cursor)
            || isMarked(cursor)
            || titles.isTitle(cursor, false))) {
      length = 1;
    }
    if (length == 1
        && forms.numbersChapter(cursor.line(0).text())
        && cursor.has(1)
        && !forms.numbersChapter(cursor.line(1).text())
        && titles.isTitle(cursor.ahead(1), true)) {
      length = 2;
    }
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(heading(cursor, length));
  }

  /**
   * Reads a heading that its type shows: lines that stand apart and are set in larger type than the
   * text, where the source knows sizes of type. The number of a chapter goes with the title under
   * it. It leaves alone what comes again as a speaker's name does, a salutation, and an ornament.
   */
  Optional<BlockStart> inLargeType(LineCursor cursor) {
    int length = 0;
    while (length < MOST_LINES
        && cursor.has(length)
        && cursor.isLarge(length)
        && (length == 0 || goesOnInLargeType(cursor, length))) {
      length++;
    }
    if (length == 0 || !cursor.apart(0) || !cursor.apart(length) || cursor.recurs(0)) {
      return Optional.empty();
    }
    String text = cursor.line(0).text();
    boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    boolean salutation = length == 1 && text.endsWith(",");
    return words && !salutation ? Optional.of(heading(cursor, length)) : Optional.empty();
  }

  private boolean goesOnInLargeType(LineCursor cursor, int ahead) {
    if (cursor.line(ahead).startsPage()) {
      return false;
    }
    return !cursor.apart(ahead)
        || ahead == 1 && isNumber(cursor.line(0).text()) && !isNumber(cursor.line(1).text());
  }

  /** Whether a line of a heading numbers a chapter, with a stop or without: {@code II.} */
  private boolean isNumber(String text) {
    return forms.numbersChapter(NUMBER_STOP.matcher(text).replaceFirst(""));
  }

  /** Returns the lines from the cursor as a heading. */
  private static BlockStart heading(LineCursor cursor, int length) {
    List<BodyLine> lines = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      lines.add(cursor.line(i));
    }
    List<Block> blocks = Passages.leaf(Block.Role.HEAD, lines);
    int last = blocks.size() - 1;
    blocks.set(last, Emphasis.asHeading((Block.Leaf) blocks.get(last)));
    return new BlockStart(blocks, length);
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
        || Sentences.isCapitals(HeadingForms.withoutParenthesis(text))
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
    if (text.length() > DisplayTitles.LONGEST_DISPLAY
        || text.endsWith(",")
        || ADDRESSES.matcher(text).find()) {
      return false;
    }
    boolean capitals =
        HeadingForms.isCapitals(text)
            && !cursor.recurs(ahead)
            && !credits.containsAnyCase(text)
            && !isAnnounced(cursor, ahead)
            && (!text.endsWith(".")
                || DisplayTitles.isCentred(cursor, ahead)
                || isOverText(cursor, ahead));
    return Sentences.isRoman(text)
        || capitals
        || forms.isNumberedWord(text)
        || forms.isWordAlone(text);
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

  /** Whether a colon stands at the end of the line before: what it says is an inscription. */
  private static boolean isAnnounced(LineCursor cursor, int ahead) {
    return cursor.has(ahead - 1)
        && cursor.line(ahead - 1).text().endsWith(":")
        && !Sentences.isCapitals(cursor.line(ahead - 1).text());
  }

  /**
   * A second line of the same heading: capitals, a parenthesis, or a short line right under one.
   */
  private boolean goesOn(LineCursor cursor, int ahead) {
    String text = cursor.line(ahead).text();
    if (text.length() > cursor.width() * LONGEST || Sentences.isRoman(text)) {
      return false;
    }
    if (forms.isNumberedWord(text)
        || cursor.recurs(ahead)
        || ADDRESSES.matcher(text).find()
        || cursor.ahead(ahead).listedDivision().isPresent()) {
      return false; // it opens a part of its own
    }
    boolean adjoins = !cursor.apart(ahead);
    if (!adjoins
        && cursor.opening()
        && cursor.index() == 0
        && !forms.isNumberedWord(cursor.line(0).text())
        && !forms.numbersChapter(cursor.line(0).text())) {
      return false; // author and title, each a line of the title page
    }
    boolean underParenthesis =
        adjoins && PARENTHESIS.matcher(cursor.line(ahead - 1).text()).matches();
    boolean title =
        adjoins
            && forms.numbersChapter(cursor.line(ahead - 1).text())
            && Sentences.begins(text)
            && !Sentences.ends(text)
            && cursor.apart(ahead + 1);
    return title
        || HeadingForms.isCapitals(text)
        || PARENTHESIS.matcher(text).matches()
        || (underParenthesis && !Sentences.ends(text))
        || (adjoins && Sentences.isRoman(cursor.line(ahead - 1).text()) && !Sentences.ends(text));
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
    boolean bold =
        Emphasis.isBold(text) && text.length() <= DisplayTitles.LONGEST_DISPLAY && cursor.has(1);
    return cursor.apart(1) && (bold || Emphasis.headingSign(text) > 0);
  }
}
