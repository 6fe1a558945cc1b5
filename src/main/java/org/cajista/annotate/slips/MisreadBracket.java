package org.cajista.annotate.slips;

import java.util.ArrayList;
import java.util.List;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Marks opening brackets that the extraction read for the letter <i>l</i>: {@code et [es marchands}
 * → {@code et <choice><sic>[es</sic><corr>les</corr></choice> marchands}.
 *
 * <p>Such a bracket opens a word and is never closed, and with an <i>l</i> the word is one. Where
 * the word is one without it, too, the document must have several such brackets: a single one may
 * be an editor's whose end was lost.
 */
public final class MisreadBracket implements Recogniser {
  private static final int SEVERAL = 2;

  /** Of 26 degrees, how common the word must be. */
  private static final int COMMON = 15;

  private final Dictionaries dictionaries;
  private final boolean several;

  private MisreadBracket(Document document, TextLanguages languages) {
    this.dictionaries = new Dictionaries(languages);
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
    return words(passage).stream()
        .filter(mark -> several || !dictionaries.knowsOwn(without(passage, mark)))
        .toList();
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
      String word = "l" + text.substring(open + 1, end);
      boolean glued = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
      boolean goesOn = end < text.length() && text.charAt(end) == ' '; // not [ed. cast.:
      if (end > open + 1 && !glued && goesOn && isCommon(word)) {
        marks.add(Mark.of(open, end, new Tag.Correction(word)));
      }
    }
    return marks;
  }

  private boolean isCommon(String word) {
    return dictionaries.knowsOwn(word) && dictionaries.commonness(word, 0) >= COMMON;
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
