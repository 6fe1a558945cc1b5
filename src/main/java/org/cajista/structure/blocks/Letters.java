package org.cajista.structure.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.LetterHeadingWords;
import org.cajista.lang.PassageSigns;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Datelines;
import org.cajista.structure.lines.Emphasis;
import org.cajista.structure.lines.Passages;

/**
 * Reads the single lines that a letter opens with: the salutation, the dateline, a title in
 * brackets, the name of the writer. Which of them stand where is settled in {@link LetterParts}.
 */
public final class Letters implements BlockRule {
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 7;

  /** Lines between the date and the salutation. */
  private static final int LONGEST_SUBJECT = 6;

  /** Letters of a name, and with them its marks of emphasis. */
  private static final int LONGEST_NAME = 50;

  private static final int LONGEST_MARKED = 100;
  private static final Pattern EMPHASIS = Pattern.compile("[*_]");
  private static final Pattern NAME_LETTERS = Pattern.compile("(?U)[\\p{L}\\p{M}.’'\\- ]+,?");
  private static final Pattern END_SIGN = Pattern.compile("[.,]$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

  private static final Pattern NAME_HEAD =
      Pattern.compile("(?U)(\\p{Ll}{1,2}[’'])?\\p{Lu}|\\p{Ll}{2,3} \\p{Lu}");

  private static final Pattern CAPITAL_HEAD = Pattern.compile("(?U)(\\p{L}{1,2}[’'])?\\p{Lu}");

  /** The same sign before and after a name: a transcription marks so what is written by hand. */
  private static final Pattern FRAME = Pattern.compile("([^\\p{L}\\d\\s.,;:!?()])(.+)\\1");

  private static final Pattern WRAPPED = Pattern.compile("\\[.*][*\\d]*");
  private final Language language;
  private final boolean collection;
  private final Salutations salutations;
  private final Datelines datelines;
  private final LetterHeadings headings;
  private final ClosingWords closing;
  private final PassageSigns signs;

  /**
   * @param collection whether headings of letters stand in the text, as in a collection
   */
  Letters(Language language, boolean collection) {
    this.language = language;
    this.collection = collection;
    this.salutations = new Salutations(language);
    this.datelines = new Datelines(language);
    this.headings = new LetterHeadings(language);
    this.closing = new ClosingWords(language);
    this.signs = new PassageSigns(language::lexicon);
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (isNumberOverHead(cursor)) {
      List<BodyLine> lines = List.of(cursor.line(0), cursor.line(1));
      return Optional.of(new BlockStart(Passages.leaf(Block.Role.HEAD, lines), 2));
    }
    Optional<Block.Role> role = role(cursor);
    return role.map(
        found -> {
          List<Block> blocks = Passages.leaf(found, List.of(cursor.line(0)));
          int last = blocks.size() - 1;
          blocks.set(last, Emphasis.withoutHalf((Block.Leaf) blocks.get(last)));
          return new BlockStart(blocks, 1);
        });
  }

  /** True for the number of a letter right over its heading: {@code XXIV} / {@code A DON BLAS}. */
  private boolean isNumberOverHead(LineCursor cursor) {
    return LetterHeadingWords.isNumber(cursor.line(0).text())
        && cursor.has(1)
        && !cursor.line(1).startsPage()
        && LetterHeadings.standsAlone(cursor)
        && headings.isHeading(cursor.ahead(1), collection);
  }

  private boolean isUnderDateline(LineCursor cursor) {
    return cursor.has(-1)
        && cursor.apart(0)
        && cursor.apart(1)
        && (datelines.isDateline(cursor.line(-1).text()) || opensUnderHead(cursor.ahead(-1)));
  }

  /** True right over a salutation, between them perhaps a remark in brackets. */
  private boolean isOverSalutation(LineCursor cursor) {
    int next = cursor.has(1) && WRAPPED.matcher(cursor.line(1).text()).matches() ? 2 : 1;
    return cursor.has(next) && salutations.isSalutation(cursor.line(next).text());
  }

  /** True where the date stands a few lines higher, over a subject that may be a full line. */
  private boolean isUnderSubject(LineCursor cursor) {
    for (int i = 2; i <= LONGEST_SUBJECT && cursor.has(-i); i++) {
      if (datelines.isDateline(cursor.line(-i).text())) {
        return true;
      }
    }
    return false;
  }

  /** True right under the heading of a letter, or under a signature. */
  private boolean isUnderEdge(LineCursor cursor) {
    return cursor.has(-1)
        && cursor.apart(0)
        && cursor.apart(1)
        && (headings.isHeading(cursor.ahead(-1), collection)
            || isSignature(cursor.line(-1).text()));
  }

  /** True under words of farewell: no heading in capitals stands there, but a name. */
  private boolean isUnderFarewell(LineCursor cursor) {
    return cursor.has(-1)
        && (cursor.line(-1).text().endsWith(",") || closing.isFarewell(cursor.line(-1).text()));
  }

  /** A few words that a comma or colon ends. */
  private static boolean isAddress(String text) {
    return ",:!".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.split("\\s+").length <= MOST_WORDS
        && text.length() <= LONGEST / 2
        && text.chars().noneMatch(Character::isDigit);
  }

  /**
   * True for a line of the address or the date under the heading of a letter: {@code 14, Marine
   * Parade, Thorsby,} / {@code Thursday [9 May].}
   */
  private boolean opensUnderHead(LineCursor cursor) {
    if (!isOverDate(cursor)) {
      return false;
    }
    for (int i = 1; i <= LetterHeadings.FAREST && cursor.has(-i); i++) {
      if (headings.isHeading(cursor.ahead(-i), collection)) {
        return true;
      }
      if (cursor.line(-i).text().length() > LONGEST_NAME) {
        return false;
      }
    }
    return false;
  }

  /** True for a date, and for a short line over one or, set in, over a salutation. */
  private boolean isOverDate(LineCursor cursor) {
    for (int i = 0; i < LetterHeadings.FAREST && cursor.has(i); i++) {
      String text = cursor.line(i).text();
      if (text.length() > LONGEST || salutations.isSalutation(text) || salutations.opens(text)) {
        return i > 0
            && LetterHeadings.isDeep(cursor, 0)
            && (text.length() > LONGEST || !LetterHeadings.isDeep(cursor, i));
      }
      if (datelines.isDateline(text) || headings.isDate(cursor, i)) {
        return true;
      }
      if (text.length() > LONGEST_NAME || headings.addresses(text)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Block.Role> role(LineCursor cursor) {
    String text = cursor.line(0).text();
    if (headings.isHeading(cursor, collection)) {
      return Optional.of(Block.Role.HEAD);
    }
    if (salutations.isSalutation(text)
        && !Salutations.opensList(cursor)
        && !(cursor.has(-1) && closing.isFarewell(cursor.line(-1).text()))
        && (cursor.index() == 0
            || Sentences.ends(cursor.line(-1).text())
            || datelines.isDateline(cursor.line(-1).text())
            || cursor.hadRoom(0)
            || cursor.apart(0)
            || isUnderSubject(cursor))) {
      return Optional.of(Block.Role.SALUTE);
    }
    if (isUnderDateline(cursor) && (isAddress(text) || salutations.isBare(text))) {
      return Optional.of(Block.Role.SALUTE);
    }
    if (datelines.isDateline(text) && LetterHeadings.standsAlone(cursor)
        || (isUnderEdge(cursor) || isUnderHead(cursor) && isOverSalutation(cursor))
            && datelines.isShortDateline(text)
        || opensUnderHead(cursor)
        || cursor.apart(0) && isOverSalutation(cursor) && datelines.isDay(text)) {
      return Optional.of(Block.Role.DATELINE);
    }
    if (isUnderFarewell(cursor)
        && Sentences.isCapitals(text)
        && isSignature(text)
        && !closing.isInitials(text)) {
      return Optional.of(Block.Role.SIGNED);
    }
    if (WRAPPED.matcher(text).matches()
        && text.length() <= 140
        && !signs.areAllOf(text)
        && LetterHeadings.standsAlone(cursor)) {
      return cursor.index() < 12 && !isUnderHeading(cursor)
          ? Optional.of(Block.Role.HEAD)
          : Optional.empty();
    }
    boolean overDate = cursor.has(1) && datelines.isDateline(cursor.line(1).text());
    return overDate && isName(text) ? Optional.of(Block.Role.BYLINE) : Optional.empty();
  }

  /** True right under the heading of a letter, without white space between them too. */
  private boolean isUnderHead(LineCursor cursor) {
    return cursor.has(-1) && headings.isHeading(cursor.ahead(-1), collection);
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

  /**
   * Whether the line may be the signature of a letter: one to six words of letters with a capital,
   * among them particles; a full stop may end them. {@code d’Ormesson de Brie.}, {@code T. LL.}
   */
  public static boolean isSignature(String line) {
    if (line.length() > LONGEST_MARKED) {
      return false;
    }
    String text = FRAME.matcher(EMPHASIS.matcher(line).replaceAll("").strip()).replaceFirst("$2");
    if (text.length() > LONGEST_NAME || !NAME_LETTERS.matcher(text).matches()) {
      return false;
    }
    boolean stop = text.endsWith(".");
    String[] words = BETWEEN_WORDS.split(END_SIGN.matcher(text).replaceFirst(""));
    if (words.length > 7 || !NAME_HEAD.matcher(text).lookingAt()) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      boolean capital = CAPITAL_HEAD.matcher(word).lookingAt();
      if (!capital && (word.length() > 3 || stop && small > 1)) {
        return false;
      }
      small += capital ? 0 : 1;
    }
    String last = words[words.length - 1];
    return small * 2 <= words.length && CAPITAL_HEAD.matcher(last).lookingAt();
  }

  /** Two to five words, most with a capital, nothing but letters. */
  public static boolean isName(String line) {
    String text = EMPHASIS.matcher(line).replaceAll("").strip();
    String[] words = text.split("\\s+");
    if (words.length > 5
        || text.length() > LONGEST_NAME
        || !text.matches("(?U)[\\p{L}\\p{M}.’'\\- ]+")) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals * 2 >= words.length && Character.isUpperCase(text.charAt(0));
  }
}
