package org.cajista.layout;

import java.util.List;
import java.util.Optional;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.notes.EndNotes;
import org.cajista.layout.notes.MisreadNumbers;
import org.cajista.layout.notes.MisreadSigns;
import org.cajista.layout.notes.NoteZones;
import org.cajista.layout.notes.RaisedFigures;
import org.cajista.layout.notes.RaisedMarkup;
import org.cajista.layout.notes.SwallowedNotes;
import org.cajista.layout.notes.TextUnderNotes;
import org.cajista.layout.regions.RegionRoles;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;

/** The stage {@code layout}: source in, pages out, of which each line is known what it is. */
public final class Layout implements Stage<Source, List<Page>> {
  /**
   * A pass and its place in the stage.
   *
   * @param rule the rule by which it says what a line is; none where it leaves that alone
   */
  private record Step(Pass<List<Page>> pass, Optional<LayoutRule> rule) {

    static Step of(Pass<List<Page>> pass) {
      return new Step(pass, Optional.empty());
    }

    static Step of(Pass<List<Page>> pass, LayoutRule rule) {
      return new Step(pass, Optional.of(rule));
    }
  }

  private final HeadReader heads;
  private final LibraryMarks libraryMarks;
  private final List<Step> steps;

  /**
   * @param languages of the text
   */
  public Layout(TextLanguages languages) {
    heads = new HeadReader(languages);
    libraryMarks = new LibraryMarks(languages);
    steps =
        List.of(
            // signs in markup first: what is left of it looks like stains
            Step.of(new RaisedMarkup()),
            // what stands in brackets with a word that says what it is needs no guess
            Step.of(new ProofreadersMarks(languages)),
            // so do the signs around verse, whose lines no other pass may take for something else
            Step.of(new ProofreadersBlocks()),
            // what is no text at all, before anybody looks at the edges of pages
            Step.of(new Dirt()),
            // what the source itself says of its regions, before anybody guesses
            Step.of(new RegionRoles(), LayoutRule.REGION),
            // furniture first: it is no text, and all after it looks at text
            Step.of(new Furniture(heads), LayoutRule.FURNITURE),
            // what is printed on the paper is no text either
            Step.of(new Letterheads(heads)),
            // a column of side notes is no column of text
            Step.of(new SideNotes()),
            // a running head stands over both columns; all that follows reads lines in order
            Step.of(new TwoColumns()),
            // before catchwords, which stand under them
            Step.of(new Signatures(), LayoutRule.SIGNATURE),
            // a catchword is known by the text of the next page, without what stands over it
            Step.of(new Catchwords(), LayoutRule.CATCHWORD),
            Step.of(new MisreadSigns()),
            Step.of(new MisreadNumbers()),
            // raised figures before notes: the note zones look for what calls them
            Step.of(new RaisedFigures()),
            // notes under a heading of their own before those at the foot: these need no guess
            Step.of(new EndNotes(languages), LayoutRule.END_NOTES),
            // notes before displaced headings: these stand under them
            Step.of(new NoteZones(), LayoutRule.FOOTNOTES),
            Step.of(new SwallowedNotes()),
            // now that it is known which lines begin notes
            Step.of(new TextUnderNotes(languages), LayoutRule.TEXT_UNDER_NOTES),
            Step.of(new Displaced(languages), LayoutRule.DISPLACED),
            // numbers last: a chapter's head, back in its place, says where blank pages stood
            Step.of(new PageNumbers(heads)));
  }

  /** Returns the layout for texts in these languages, which is made once. */
  public static Layout of(TextLanguages languages) {
    return languages.once(Layout.class, Layout::new);
  }

  /** Returns the passes in their order. */
  List<Pass<List<Page>>> passes() {
    return steps.stream().map(Step::pass).toList();
  }

  /** Returns the pages of {@code source}, blank ones included. */
  @Override
  public List<Page> apply(Source source, Report report) {
    List<Page> pages = PageCutter.cut(source, heads, libraryMarks, report);
    ZoneVotes zones = new ZoneVotes(report.trace());
    zones.cut(pages);
    for (Step step : steps) {
      List<Page> done = step.pass.attempt(pages, report);
      pages = done;
      step.rule.ifPresent(rule -> zones.after(done, rule));
    }
    zones.tell(pages);
    return pages;
  }
}
