package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/** {@code Poderevsky [sic]} → sic {@code Poderevsky}: the word before it; the bracket goes. */
final class SicReader implements BracketReader {
  private final MarkWords words;

  SicReader(MarkWords words) {
    this.words = words;
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    List<String> said = MarkWords.words(site.content());
    if (said.size() != 1 || !words.is(WordList.SIC, said.get(0)) || !site.bracket().closed()) {
      return List.of();
    }
    int end = site.beforeQuotes();
    int start = end;
    while (start > 0 && isOfWord(site.text().charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return List.of(site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, "")));
    }
    int close = site.bracket().end();
    if (end == site.before()) {
      return List.of(new Mark(start, close, 0, close - end, new Tag.Sic(), Certainty.HIGH));
    }
    // the closing quotation mark is the text's, and right
    return List.of(
        Mark.of(start, end, new Tag.Sic()), Mark.of(site.before(), close, new Tag.Sign()));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '‑';
  }
}
