package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.lang.WordList;
import org.cajista.model.Certainty;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

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
    int end = site.before();
    int start = site.beforeQuotes();
    while (start > 0 && isOfWord(site.text().charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return List.of(site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, "")));
    }
    int closing = site.bracket().end() - end;
    return List.of(
        new Mark(start, site.bracket().end(), 0, closing, new Tag.Sic(), Certainty.HIGH));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '‑';
  }
}
