package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

/**
 * Reads the brackets that no other reader recognises: a few words complete the sentence ({@code
 * vida [fue] verdaderamente}), more are a remark. A bracket that is never closed counts as an
 * addition.
 */
final class SuppliedReader implements BracketReader {
  private static final int MOST_WORDS = 6;

  @Override
  public List<Mark> read(BracketInContext site) {
    boolean few = MarkWords.words(site.content()).size() <= MOST_WORDS;
    String signed = NoteVoices.initials(site.content());
    boolean completes = few && signed.isEmpty() || site.isAwaited() || !site.bracket().closed();
    return List.of(
        site.mark(
            completes ? new Tag.Supplied("") : new Tag.InlineNote(Note.Type.EDITORIAL, signed)));
  }
}
