package org.cajista.repair;

import java.util.List;
import org.cajista.lang.Dictionaries;
import org.cajista.model.Page;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/** The stage {@code repair}: pages in, the same pages with whole words out. */
public final class Repair {

  /**
   * Repairs the pages of one document.
   *
   * @param pages what the stage {@code layout} made, zones told apart
   * @param language the BCP 47 tag of the document's main language
   * @param report gets an edit for every change and a diagnostic for every doubt
   */
  public List<Page> apply(List<Page> pages, String language, Report report) {
    Dictionaries dictionaries = Dictionaries.of(language);
    List<Pass> passes =
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
    List<Page> repaired = pages;
    for (Pass pass : passes) {
      repaired = pass.apply(repaired, report);
    }
    return repaired;
  }
}
