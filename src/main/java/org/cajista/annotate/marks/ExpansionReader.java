package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * {@code N[atalia]} → expan {@code N} with ex {@code atalia} (TEI Guidelines, section 3.6.5):
 * letters in brackets glued to the letters that they complete. Other words in a glued bracket are
 * supplied.
 */
final class ExpansionReader implements BracketReader {

  @Override
  public List<Mark> read(BracketInContext site) {
    Bracket bracket = site.bracket();
    String content = site.content();
    boolean letters = content.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    if (!site.isGlued() || !bracket.closed() || !Character.isLowerCase(content.charAt(0))) {
      return List.of();
    }
    return letters ? expansion(site.text(), bracket.open(), bracket.close()) : List.of();
  }

  /**
   * Returns the marks of an abbreviation written out between the signs at {@code open} and {@code
   * close}.
   */
  static List<Mark> expansion(String text, int open, int close) {
    int start = open;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = close + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.of(start, end, new Tag.Expansion()));
    marks.add(new Mark(open, close + 1, 1, 1, new Tag.Ex(), Certainty.HIGH));
    return marks;
  }
}
