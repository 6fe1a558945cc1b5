package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

/**
 * A remark without set words: a sentence of its own, or a clause with a verb: {@code [el
 * «Manifiesto» de Gil es de 1928]}.
 */
final class SentenceReader implements BracketReader {
  private static final int SENTENCE = 6;
  private static final int CLAUSE = 4;

  private final MarkWords words;

  SentenceReader(MarkWords words) {
    this.words = words;
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    List<String> said = MarkWords.words(site.content());
    boolean clause = said.size() >= CLAUSE && words.speaks(said) && !site.isAwaited();
    boolean whole = site.words().endsWith(".") && said.size() >= CLAUSE - 1;
    boolean sentence = (said.size() >= SENTENCE || whole) && site.opensSentence();
    return clause || sentence
        ? List.of(
            site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, NoteVoices.initials(site.content()))))
        : List.of();
  }
}
