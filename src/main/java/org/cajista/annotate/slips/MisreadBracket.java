package org.cajista.annotate.slips;

import java.util.ArrayList;
import java.util.List;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Marks opening brackets that the extraction read for the letter <i>l</i>: {@code et [es marchands}
 * → {@code et <choice><sic>[es</sic><corr>les</corr></choice> marchands}; {@code e[ puente}.
 *
 * <p>Such a bracket is never closed, and with an <i>l</i> its word is one. Where the word is one
 * without it, too, the document must have several such brackets: a single one may be an editor's
 * whose end was lost.
 */
public final class MisreadBracket implements Recogniser {
  private static final int SEVERAL = 2;

  /** Of 26 degrees, how common the word must be. */
  private static final int COMMON = 15;

  private final Dictionaries dictionaries;
  private final Lexicon frequent;
  private final boolean several;

  private MisreadBracket(Document document, TextLanguages languages) {
    this.dictionaries = new Dictionaries(languages);
    this.frequent = languages.main().lexicon(WordList.FREQUENT_WORDS);
    int[] found = new int[1];
    Blocks.leaves(document).forEach(leaf -> found[0] += words(leaf.passage()).size());
    this.several = found[0] >= SEVERAL;
  }

  /** Returns the recogniser for a document. */
  public static MisreadBracket of(Document document, TextLanguages languages, Report report) {
    return new MisreadBracket(document, languages);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    return words(passage).stream().filter(mark -> several || isSure(passage, mark)).toList();
  }

  /**
   * True if the bracket can be no editor's: without it there is no word, or it stands inside one.
   */
  private boolean isSure(Passage passage, Mark mark) {
    return passage.text().charAt(mark.start()) != '['
        || !dictionaries.knowsOwn(without(passage, mark));
  }

  private static String without(Passage passage, Mark mark) {
    return passage.text().subSequence(mark.start() + 1, mark.end()).toString();
  }

  /**
   * Returns the words after unclosed brackets that an <i>l</i> makes words, with the correction.
   */
  private List<Mark> words(Passage passage) {
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>();
    for (int open : unclosed(text)) {
      int end = open + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      int start = open;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, open) + "l" + text.substring(open + 1, end);
      if (start < open ? isInside(word, end == open + 1) : opens(text, open, end, word)) {
        marks.add(Mark.of(start, end, new Tag.Correction(word)));
      }
    }
    return marks;
  }

  /** {@code [es marchands}, {@code [’eau}; not {@code [ed. cast.:}. */
  private boolean opens(String text, int open, int end, String word) {
    boolean after = open > 0 && Character.isDigit(text.charAt(open - 1));
    char next = end < text.length() ? text.charAt(end) : '.';
    boolean elided = end == open + 1 && (next == '’' || next == '\'');
    return elided
        ? !after && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))
        : end > open + 1 && !after && next == ' ' && isCommon(word);
  }

  /** {@code e[ puente}, {@code the o[d bridge}; not {@code A[lbert}, whose end was lost. */
  private boolean isInside(String word, boolean atEnd) {
    return (dictionaries.knowsOwn(word) || frequent.contains(word))
        && (atEnd || isCommon(word) || Character.isLowerCase(word.charAt(0)));
  }

  private boolean isCommon(String word) {
    boolean common = dictionaries.knowsOwn(word) && dictionaries.commonness(word, 0) >= COMMON;
    return common || frequent.contains(word);
  }

  private static List<Integer> unclosed(String text) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        open.add(i);
      } else if (text.charAt(i) == ']' && !open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    return open;
  }
}
