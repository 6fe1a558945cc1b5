package org.cajista.annotate.names.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cajista.lang.Lexicon;

/**
 * Cuts a passage into words, numbers and signs, as names need it: initials with their full stop,
 * elided articles apart ({@code d’|Alembert}), words with an editor's brackets inside as one word
 * ({@code N[atalia]}), hyphenated words as one word.
 */
public final class NameWords {
  private static final String SENTENCE_ENDS = ".!?…:";
  private static final String OPENING = "¿¡«“‘\"([—–";
  private static final String NEUTRAL = ")]»”’*";

  private final String text;
  private final Lexicon elided;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private boolean opens = true;
  private boolean glued;

  private NameWords(String text, Lexicon elided) {
    this.text = text;
    this.elided = elided;
  }

  /**
   * Returns the words of {@code passage} in their order.
   *
   * @param elided what stands before an apostrophe as a word of its own
   */
  static List<Word> of(String passage, Lexicon elided) {
    NameWords words = new NameWords(passage, elided);
    while (words.at < passage.length()) {
      words.next();
    }
    return words.words;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      glued = false;
      at++;
      return;
    }
    int start = at;
    if (isLetter(at)) {
      word(start);
      opens = false;
    } else if (Character.isDigit(c)) {
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      add(text.substring(start, at), start, Word.Shape.NUMBER);
      opens = false;
    } else {
      at++;
      add(String.valueOf(c), start, Word.Shape.SIGN);
      if (NEUTRAL.indexOf(c) < 0) {
        opens = SENTENCE_ENDS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || isTypedDash(start);
      }
    }
    glued = true;
  }

  /** True for the dash of a typewriter: {@code --}, or a hyphen between blanks. */
  private boolean isTypedDash(int i) {
    boolean hyphen = text.charAt(i) == '-' && i > 0;
    return hyphen
        && (text.charAt(i - 1) == '-'
            || Character.isWhitespace(text.charAt(i - 1))
                && at < text.length()
                && Character.isWhitespace(text.charAt(at)));
  }

  private void word(int start) {
    StringBuilder word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(at)) {
        word.append(c == 'ſ' ? 's' : c); // the long s is an s

        at++;
      } else if (isApostrophe(c) && goesOn(word)) {
        word.append('’');
        at++;
        if (isElision(word)) {
          break;
        }
      } else if ((c == '-' || c == '‐' || c == '‑') && isLetter(at + 1)) {
        word.append('-');
        at++;
      } else if ((c == '[' || c == '(') && bracketEnd() > 0) {
        int end = bracketEnd();
        word.append(text, at + 1, end);
        at = end + 1;
      } else {
        break;
      }
    }
    if (isInitial(word)) {
      at++;
      word.append('.');
      add(word.toString(), start, Word.Shape.INITIAL);
    } else {
      add(word.toString(), start, shape(word));
    }
  }

  private void add(String word, int start, Word.Shape shape) {
    words.add(new Word(word, word.toLowerCase(Locale.ROOT), start, at, shape, opens, glued));
  }

  /** True if the word goes on after an apostrophe, or an elided article ends with it. */
  private boolean goesOn(CharSequence word) {
    return isLetter(at + 1)
        ? !isGenitive()
        : at + 1 == text.length() && elided.containsAnyCase(word.toString());
  }

  private boolean isLetter(int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    boolean sign = c == 'ª' || c == 'º' || c >= '\u2100' && c <= '\u214F'; // ℳ 20, № 3
    return Character.isLetter(c) && !sign || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '\'' || c == 'ʼ';
  }

  /** True if an English genitive begins here: {@code Shelley’s}. */
  private boolean isGenitive() {
    return (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isLetter(at + 2);
  }

  /** True if {@code word} is an elided article; the {@code D’} of {@code D’Annunzio} is not. */
  private boolean isElision(CharSequence word) {
    String letters = word.subSequence(0, word.length() - 1).toString();
    boolean ofName =
        letters.equals("D")
            && at < text.length()
            && Character.isUpperCase(text.charAt(at))
            && !isBeforeFullName();
    return !ofName && elided.containsAnyCase(letters);
  }

  /** {@code D’Émile Robles} at the head of a sentence, {@code D’A. Robles}: the D’ means «of». */
  private boolean isBeforeFullName() {
    int end = at + 1;
    while (isLetter(end)) {
      end++;
    }
    boolean initial = end == at + 1 && end < text.length() && text.charAt(end) == '.';
    return initial
        || opens
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
  }

  /**
   * Returns the offset of the bracket that closes letters glued to this word; 0 if there are none.
   */
  private int bracketEnd() {
    char closing = text.charAt(at) == '[' ? ']' : ')';
    int end = at + 1;
    while (isLetter(end) && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == closing ? end : 0;
  }

  private boolean isInitial(CharSequence word) {
    if (at >= text.length() || text.charAt(at) != '.' || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    // two letters that transliteration, or Spanish, writes for one: Ch. Th. Kh. Ya. Yu. Ll.
    boolean doubled =
        word.length() == 2
            && word.charAt(0) == 'L'
            && "Ll".indexOf(word.charAt(1)) >= 0
            && !words.isEmpty()
            && words.get(words.size() - 1).isInitial();
    return word.length() == 1
        || doubled
        || (word.length() == 2
            && (word.charAt(1) == 'h'
                || (word.charAt(0) == 'Y' && "aeu".indexOf(word.charAt(1)) >= 0)));
  }

  private static Word.Shape shape(CharSequence word) {
    boolean elided = word.length() > 1 && word.charAt(word.length() - 1) == '’';
    if (!Character.isUpperCase(word.charAt(0)) || elided && word.charAt(0) != 'L') {
      return Word.Shape.LOWER; // «J’ai», «C’est» at the head of a sentence; «L’Arioste»
    }
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1 && upper == letters ? Word.Shape.CAPITALS : Word.Shape.CAPITAL;
  }
}
