package org.cajista.repair;

import java.util.stream.Stream;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/** Decides for each line of a column how it continues in the next line. */
final class LineEnds {
  private static final String DASHES = "—–―";

  /** The hyphens of black-letter type. */
  private static final String DOUBLE_HYPHENS = "=⸗";

  private static final String OPENING = "«“‹([¿¡„";

  private static final int LONGEST = 80;

  private final ZoneText column;
  private final HyphenJudge judge;

  /** The words whose apostrophe is joined to the next word without a blank. */
  private final Lexicon elided;

  private final DashStyle dashes;

  LineEnds(
      ZoneText column,
      TextLanguages languages,
      Dictionaries dictionaries,
      DocumentWords words,
      DashStyle dashes) {
    this.column = column;
    this.elided = languages.mergedQuoted(WordList.ELIDED);
    this.judge = new HyphenJudge(languages, dictionaries, words);
    this.dashes = dashes;
  }

  /**
   * Returns how the line at {@code index}, which is not the last one, continues in the next line.
   */
  LineEnd of(int index) {
    return opinions(index).findFirst().orElseThrow();
  }

  /**
   * Returns all opinions, that with the greatest weight first; there are several only about a word.
   */
  Stream<LineEnd> opinions(int index) {
    String text = column.text();
    int end = column.end(index);
    int start = Math.max(column.start(index), end - LONGEST);
    int next = column.start(index + 1);
    char last = text.charAt(end - 1);
    boolean alone = end - 1 == start || isBlank(text.charAt(end - 2));
    boolean doubled = DOUBLE_HYPHENS.indexOf(last) >= 0 && splitsWord(text, end, next);
    if (CharacterClasses.isHyphen(last) || doubled) {
      return alone ? blank(LineEndRule.HYPHEN_APART) : hyphen(text, start, end, next);
    }
    if (DASHES.indexOf(last) >= 0) {
      return dash(text, end, next, alone);
    }
    if (last == '/') {
      return alone || !goesOn(text, start, end, next)
          ? blank(LineEndRule.SLASH_ENDS)
          : glued(LineEndRule.SLASH);
    }
    if (last == '’' || last == '\'') {
      String word = text.substring(startOfLetters(text, start, end - 1), end - 1);
      return elided.containsAnyCase(word)
          ? glued(LineEndRule.ELISION)
          : blank(LineEndRule.APOSTROPHE);
    }
    // in German „so“ and »so« the same signs close
    boolean opens = end - 1 == start || !isWordEnd(text.charAt(end - 2));
    return OPENING.indexOf(last) >= 0 && opens
        ? glued(LineEndRule.OPENS)
        : blank(LineEndRule.PLAIN);
  }

  private Stream<LineEnd> hyphen(String text, int start, int end, int next) {
    char before = text.charAt(end - 2);
    char after = text.charAt(next);
    boolean soft = text.charAt(end - 1) == '\u00AD';
    if (isAddress(text, start, end)) {
      return glued(LineEndRule.ADDRESS);
    }
    if (CharacterClasses.isHyphen(before)) {
      return blank(LineEndRule.HYPHEN_TWICE);
    }
    if (isRepeated(text, end, next)) {
      return divided(LineEndRule.REPEATED);
    }
    boolean doubled = DOUBLE_HYPHENS.indexOf(text.charAt(end - 1)) >= 0;
    if (soft || text.charAt(end - 1) == '¬' || doubled) {
      return divided(LineEndRule.DIVISION_SIGN);
    }
    if (!Character.isLetter(before) || !Character.isLetter(after)) {
      boolean compound = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
      return compound ? glued(LineEndRule.FIGURES) : blank(LineEndRule.NO_WORD); // 1870- / 1947
    }
    int head = end - 1;
    while (head > start && isOfChain(text.charAt(head - 1))) {
      head--;
    }
    int tail = next;
    while (tail < text.length() && tail - next < LONGEST && isOfWord(text.charAt(tail))) {
      tail++;
    }
    boolean goesOn =
        tail + 1 < text.length()
            && text.charAt(tail) == '-'
            && Character.isLetter(text.charAt(tail + 1));
    return judge.opinions(text.substring(head, end - 1), text.substring(next, tail), goesOn);
  }

  private static Stream<LineEnd> blank(LineEndRule rule) {
    return Stream.of(LineEnd.blank(rule));
  }

  private static Stream<LineEnd> glued(LineEndRule rule) {
    return Stream.of(LineEnd.glued(rule));
  }

  private static Stream<LineEnd> divided(LineEndRule rule) {
    return Stream.of(LineEnd.divided(rule));
  }

  /** True if a word in lower case stands on both sides of a line end. */
  private static boolean splitsWord(String text, int end, int next) {
    return end > 1
        && Character.isLowerCase(text.charAt(end - 2))
        && Character.isLowerCase(text.charAt(next));
  }

  /**
   * True if the next line repeats the hyphen of a compound, as Portuguese and Spanish do: {@code
   * livre-} / {@code -pensador}.
   */
  private static boolean isRepeated(String text, int end, int next) {
    return next + 1 < text.length()
        && CharacterClasses.isHyphen(text.charAt(next))
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLetter(text.charAt(next + 1));
  }

  private static boolean isOfChain(char c) {
    return isOfWord(c) || c == '-';
  }

  /** True for a letter of any language, also for a letter that faces use as a figure elsewhere. */
  private static boolean isOfWord(char c) {
    return CharacterClasses.isLetter(c) || Character.isLetter(c);
  }

  /** A dash that opens belongs to the next word, one that closes to the last. */
  private Stream<LineEnd> dash(String text, int end, int next, boolean alone) {
    if (!alone
        && CharacterClasses.isFigure(text.charAt(end - 2))
        && CharacterClasses.isFigure(text.charAt(next))) {
      return glued(LineEndRule.DASH_OF_FIGURES);
    }
    return (alone ? dashes.opensGlued() : dashes.standsGlued())
        ? glued(LineEndRule.DASH_GLUED)
        : blank(LineEndRule.DASH_APART);
  }

  /** After a slash: an address ends with its line, unless more of it follows. */
  private static boolean goesOn(String text, int start, int end, int next) {
    if (!isAddress(text, start, end)) {
      return true;
    }
    int stop = next;
    while (stop < text.length() && stop - next < LONGEST && !isBlank(text.charAt(stop))) {
      stop++;
    }
    String more = text.substring(next, Math.max(next, stop - 1));
    return more.chars().anyMatch(c -> "/.?=&%_#".indexOf(c) >= 0);
  }

  private static boolean isAddress(String text, int start, int end) {
    int from = end;
    while (from > start && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    String chunk = text.substring(from, end);
    return chunk.contains("://") || chunk.contains("www.");
  }

  private static int startOfLetters(String text, int start, int end) {
    int from = end;
    while (from > start && CharacterClasses.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || ".,;:!?…)]".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
