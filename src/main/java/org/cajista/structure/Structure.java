package org.cajista.structure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.report.Stage;
import org.cajista.structure.blocks.BlockReader;
import org.cajista.structure.divisions.BlockIds;
import org.cajista.structure.divisions.Divisions;
import org.cajista.structure.divisions.FrontAndBack;
import org.cajista.structure.divisions.Lists;
import org.cajista.structure.letters.KindReader;
import org.cajista.structure.letters.LetterSeries;
import org.cajista.structure.letters.QuotedLetters;
import org.cajista.structure.parts.Parts;

/** The stage {@code structure}: the lines of all pages in, one document of blocks out. */
public final class Structure implements Stage<List<Page>, Document> {
  private final Source source;
  private final Entry entry;
  private final List<Pass<Parts>> passes;

  /**
   * @param source the text
   * @param entry what the catalogue says of it, its language too
   * @param languages of the text, that language first
   */
  public Structure(Source source, Entry entry, TextLanguages languages) {
    this.source = Objects.requireNonNull(source);
    this.entry = Objects.requireNonNull(entry);
    Language language = languages.main();
    passes =
        List.of(
            // lines to blocks first: a note is called from a passage, not from a line
            new BlockReader(source, entry, languages),
            // notes next: what goes from the text must go before headings and terms are compared
            new Notes(),
            // the salutation is a block now, and all that follows depends on the kind
            new KindReader(entry, source.text().length(), language),
            // a letter, or the letters of a series; other texts stay as they are
            new LetterSeries(language),
            // letters that another text quotes: before divisions, which look at what is left
            new QuotedLetters(language),
            // the chapters of a text that is no letter
            new Divisions(language),
            // divisions before lists: a list ends with its division
            new Lists(language),
            // what stands before the first numbered chapter and after the last
            new FrontAndBack(),
            // once all is divided: what stands where TEI does not allow it is a paragraph
            new AllowedPlaces(),
            // what is suspicious in the finished structure
            new StructureDoubts(language),
            // last: a block is named by its division and its place there
            new BlockIds());
  }

  /**
   * Returns the document of {@code pages}; its header holds what the catalogue says and no more.
   */
  @Override
  public Document apply(List<Page> pages, Report report) {
    Parts parts = Pass.inOrder(passes, Parts.of(pages), report);
    Header header =
        new Header(
            entry.title(),
            entry.author(),
            entry.source(),
            parts.kind().entryKind(),
            Optional.empty());
    return new Document(
        source,
        entry.language(),
        pages.size(),
        header,
        parts.front(),
        parts.body(),
        parts.back(),
        List.of());
  }
}
