package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Entry;
import org.cajista.model.Header;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageBreak;
import org.cajista.model.Source;
import org.cajista.report.Report;

/** The stage {@code structure}: from the lines of all pages to one document of blocks. */
public final class Structure {
  private final Source source;
  private final Entry entry;
  private final Language language;
  private final Report report;

  private Structure(Source source, Entry entry, Report report) {
    this.source = source;
    this.entry = entry;
    this.language = Language.of(entry.language());
    this.report = report;
  }

  /** The document of {@code pages}; its header holds what the catalogue says and no more. */
  public static Document apply(List<Page> pages, Source source, Entry entry, Report report) {
    return new Structure(source, entry, report).apply(pages);
  }

  private Document apply(List<Page> pages) {
    List<PageBreak> rest = new ArrayList<>();
    List<BodyLine> lines = BodyLine.of(pages, rest);
    // lines to blocks first: a note is called from a passage, not from a line
    List<Block> blocks = read(lines);
    rest.forEach(page -> blocks.add(new Block.PageStart(page)));
    // notes next: what goes from the text must go before headings and terms are compared
    List<Block> withNotes = Notes.place(blocks, RawNote.of(pages, width(pages, true)), report);
    Entry.Kind kind = kind(withNotes);
    BlockIds ids = new BlockIds();
    Header header =
        new Header(entry.title(), entry.author(), entry.source(), kind, Optional.empty());
    List<Integer> letters = kind == Entry.Kind.LETTER ? LetterSeries.starts(withNotes) : List.of();
    if (letters.size() > 1) {
      LetterSeries series = new LetterSeries(language);
      series.divide(withNotes, letters);
      return document(
          pages, header, List.of(), ids.name(series.body(), ""), ids.name(series.back(), "back."));
    }
    if (kind == Entry.Kind.LETTER && LetterParts.isLetter(withNotes)) {
      LetterParts parts = new LetterParts(language);
      parts.divide(withNotes);
      return document(
          pages, header, List.of(), ids.name(parts.body(), ""), ids.name(parts.back(), "back."));
    }
    // divisions before lists: a list ends with its division
    List<Block> divided = new Lists(language).find(new Divisions(language).divide(withNotes));
    int[] numbered = Divisions.numbered(divided);
    int first = numbered[0] < 0 ? 0 : numbered[0];
    int last = numbered[1] < 0 ? divided.size() - 1 : numbered[1];
    return document(
        pages,
        header,
        ids.name(divisionsOnly(divided.subList(0, first), "preliminary"), "front."),
        ids.name(divided.subList(first, last + 1), ""),
        ids.name(divisionsOnly(divided.subList(last + 1, divided.size()), "appendix"), "back."));
  }

  /** Front and back matter hold divisions: what stands there without one is given one. */
  private static List<Block> divisionsOnly(List<Block> blocks, String type) {
    List<Block> divisions = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Group group && group.kind() == Block.Kind.DIVISION) {
        if (!loose.isEmpty()) {
          divisions.add(new Block.Group(Block.Kind.DIVISION, type, loose));
          loose = new ArrayList<>();
        }
        divisions.add(block);
      } else {
        loose.add(block);
      }
    }
    if (!loose.isEmpty()) {
      divisions.add(new Block.Group(Block.Kind.DIVISION, type, loose));
    }
    return divisions;
  }

  private Document document(
      List<Page> pages, Header header, List<Block> front, List<Block> body, List<Block> back) {
    return new Document(
        source, entry.language(), pages.size(), header, front, body, back, List.of());
  }

  private Entry.Kind kind(List<Block> blocks) {
    if (entry.kind() != Entry.Kind.UNKNOWN) {
      return entry.kind();
    }
    if (LetterParts.isLetter(blocks)) {
      return Entry.Kind.LETTER;
    }
    return source.text().length() > 100_000 ? Entry.Kind.BOOK : Entry.Kind.ARTICLE;
  }

  private List<Block> read(List<BodyLine> lines) {
    boolean letter = isLetter(lines);
    List<BlockRule> rules = new ArrayList<>();
    if (letter) {
      // before headings: a title in brackets, a name and a date are no headings of chapters
      rules.add(new Letters(language));
    }
    if (!letter) {
      // before headings: whose an epigraph is stands under it like a title
      rules.add(new EpigraphRule(language));
    }
    // before verse: a heading over several lines is not a stanza
    rules.add(new HeadingRule(language));
    // what stands over a salutation is an address
    rules.add(new VerseRule(letter ? salutation(lines) : 0));
    // last: every line is part of a paragraph if nothing else
    List<BlockRule> all = new ArrayList<>(rules);
    all.add(new ParagraphRule(rules));
    int width = width(lines);
    EntryLines entries = EntryLines.of(lines, width);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    boolean opening = true;
    while (at < lines.size()) {
      LineCursor cursor = new LineCursor(lines, at, width, entries, opening);
      BlockStart start =
          all.stream()
              .map(rule -> rule.tryStart(cursor))
              .flatMap(Optional::stream)
              .findFirst()
              .orElseThrow();
      blocks.addAll(start.blocks());
      opening &= start.blocks().stream().allMatch(Structure::opens);
      at += start.lines();
    }
    return blocks;
  }

  /** Whether the text proper has not begun with this block. */
  private static boolean opens(Block block) {
    return block instanceof Block.PageStart
        || block instanceof Block.Leaf leaf && leaf.role() == Block.Role.HEAD
        || block instanceof Block.Group group && group.kind() == Block.Kind.EPIGRAPH;
  }

  private boolean isLetter(List<BodyLine> lines) {
    if (entry.kind() != Entry.Kind.UNKNOWN) {
      return entry.kind() == Entry.Kind.LETTER;
    }
    Letters letters = new Letters(language);
    return lines.stream().limit(30).anyMatch(line -> letters.isSalutation(line.text()));
  }

  /** The index of the line that addresses somebody; 0 where none does. */
  private int salutation(List<BodyLine> lines) {
    Letters letters = new Letters(language);
    for (int i = 0; i < lines.size(); i++) {
      if (letters.isSalutation(lines.get(i).text())) {
        return i;
      }
    }
    return 0;
  }

  private static int width(List<BodyLine> lines) {
    return full(lines.stream().map(BodyLine::line).toList());
  }

  private static int width(List<Page> pages, boolean notes) {
    List<Line> lines = new ArrayList<>();
    for (Page page : pages) {
      page.lines().stream().filter(line -> line.zone().isNote() == notes).forEach(lines::add);
    }
    return full(lines);
  }

  /** The length of a full line: a quarter of all text stands in longer ones, if any. */
  private static int full(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    long all = IntStream.of(lengths).asLongStream().sum();
    long longer = 0;
    int at = lengths.length - 1;
    // by characters, not by lines: a short letter has many lines of a few words
    while (at > 0 && (longer + lengths[at]) * 4 < all) {
      longer += lengths[at--];
    }
    return lengths.length == 0 ? 1 : Math.max(1, lengths[at]);
  }
}
