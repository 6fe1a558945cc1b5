package org.cajista.layout;

import java.util.List;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;

/** The stage {@code layout}: source in, pages out, of which each line is known what it is. */
public final class Layout implements Stage<Source, List<Page>> {
  static final List<Pass<List<Page>>> PASSES =
      List.of(
          // furniture first: it is no text, and all after it looks at text
          new Furniture(),
          // a running head stands over both columns; all that follows reads lines in order
          new TwoColumns(),
          // a catchword is known by the text of the next page, without what stands over it
          new Catchwords(),
          // raised figures before notes: the note zones look for what calls them
          new RaisedFigures(),
          // notes under a heading of their own before those at the foot: these need no guess
          new EndNotes(),
          // notes before displaced headings: these stand under them
          new NoteZones(),
          // now that it is known which lines begin notes
          new TextUnderNotes(),
          new Displaced(),
          // numbers last: a chapter's head, back in its place, says where blank pages stood
          new PageNumbers());

  /** Returns the pages of {@code source}, blank ones included. */
  @Override
  public List<Page> apply(Source source, Report report) {
    return Pass.inOrder(PASSES, PageCutter.cut(source, report), report);
  }
}
