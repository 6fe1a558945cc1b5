package org.cajista.repair;

import java.util.List;
import org.cajista.lang.Dictionaries;
import org.cajista.model.Page;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;

/** The stage {@code repair}: pages in, the same pages with whole words out. */
public final class Repair implements Stage<List<Page>, List<Page>> {
  private final List<Pass<List<Page>>> passes;

  /**
   * @param language the BCP 47 tag of the text's main language
   */
  public Repair(String language) {
    Dictionaries dictionaries = Dictionaries.of(language);
    passes =
        List.of(
            // first of all: what comes after compares words, and one word must be one string
            new Characters(),
            // before the hyphens: whether a split word is one can be told only of whole words
            new LostGlyphs(dictionaries),
            // a lost glyph may be an initial's neighbour
            new Initials(dictionaries),
            // now that the words around a line end are whole
            new Hyphens(dictionaries),
            // last: until here such a character could still be a lost glyph
            new ForbiddenCharacters());
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    return Pass.inOrder(passes, pages, report);
  }
}
