package org.cajista.repair;

import java.util.List;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Page;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;

/** The stage {@code repair}: pages in, the same pages with whole words out. */
public final class Repair implements Stage<List<Page>, List<Page>> {
  private final List<Pass<List<Page>>> passes;

  /**
   * @param languages of the text
   */
  public Repair(TextLanguages languages) {
    Dictionaries dictionaries = new Dictionaries(languages);
    passes =
        List.of(
            // first of all: what comes after compares words, and one word must be one string
            new CharacterNormalisation(),
            // a number for a glyph is a sign like others
            new GlyphCodes(),
            // before the hyphens: whether a split word is one can be told only of whole words
            new LostGlyphs(dictionaries),
            // a lost glyph may be an initial's neighbour
            new DropInitials(languages, dictionaries),
            // a repeated mark stands between the halves of a word
            new RepeatedQuotes(),
            // now that the words around a line end are whole
            new Hyphens(languages, dictionaries),
            // what is still unread stands as it stood
            new GlyphCodes.Unread(),
            // last: until here such a character could still be a lost glyph
            new ForbiddenCharacters());
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    return Pass.inOrder(passes, pages, report);
  }
}
