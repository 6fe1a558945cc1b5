package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Entry;
import org.cajista.model.PageBreak;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;

/**
 * Joins lines into blocks: at each line the first {@link BlockRule} that knows a block starts one.
 * Where a letter is possible, its rules are asked too; {@link KindReader} decides whether it is
 * one.
 */
public final class BlockReader implements Pass<Parts> {
  /** A salutation that makes a letter possible stands in the first so many lines. */
  private static final int LONGEST_OPENING = 30;

  /** The date of a letter without salutation stands in the first so many lines. */
  private static final int DATED = 6;

  private final Entry entry;
  private final Language language;
  private final Letters letters;

  public BlockReader(Entry entry, Language language) {
    this.entry = entry;
    this.language = language;
    this.letters = new Letters(language);
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    List<PageBreak> rest = new ArrayList<>();
    List<BodyLine> lines = BodyLine.of(parts.pages(), rest);
    List<Block> blocks = read(lines, report);
    rest.forEach(page -> blocks.add(new Block.PageStart(page)));
    return parts.withBody(blocks);
  }

  /** Without blocks each line is a paragraph. */
  @Override
  public Parts withoutResult(Parts parts) {
    List<PageBreak> rest = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (BodyLine line : BodyLine.of(parts.pages(), rest)) {
      blocks.addAll(paragraph(line).blocks());
    }
    rest.forEach(page -> blocks.add(new Block.PageStart(page)));
    return parts.withBody(blocks);
  }

  private static BlockStart paragraph(BodyLine line) {
    return new BlockStart(Passages.leaf(Block.Role.PARAGRAPH, List.of(line)), 1);
  }

  private static Optional<BlockStart> tryStart(BlockRule rule, LineCursor cursor, Report report) {
    return report.attempt(
        rule.getClass().getSimpleName(),
        cursor.line(0).line().text().span(0, 1),
        () -> rule.tryStart(cursor),
        Optional::empty);
  }

  private List<Block> read(List<BodyLine> lines, Report report) {
    List<BlockRule> rules = rules(lines);
    int width = FullLine.length(lines.stream().map(BodyLine::line).toList());
    EntryLines entries = EntryLines.of(lines, width);
    LineFill fill = LineFill.of(lines, hasLetterLines(lines));
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    boolean opening = true;
    while (at < lines.size()) {
      LineCursor cursor = new LineCursor(lines, at, width, entries, fill, opening);
      BlockStart start =
          rules.stream()
              .map(rule -> tryStart(rule, cursor, report))
              .flatMap(Optional::stream)
              .findFirst()
              .orElseGet(() -> paragraph(cursor.line(0)));
      blocks.addAll(start.blocks());
      opening &= start.blocks().stream().allMatch(BlockReader::opens);
      at += start.lines();
    }
    return blocks;
  }

  private List<BlockRule> rules(List<BodyLine> lines) {
    boolean letter = mayBeLetter(lines);
    List<BlockRule> rules =
        List.of(
            // before headings: a title in brackets, a name and a date are no headings of chapters;
            // and whose an epigraph is stands under it like a title
            letter ? letters : new EpigraphRule(language),
            // before verse: a heading over several lines is not a stanza
            new HeadingRule(language),
            // what stands over a salutation is an address
            new VerseRule(letter ? salutation(lines) : 0));
    List<BlockRule> all = new ArrayList<>(rules);
    // last: every line is part of a paragraph if nothing else
    all.add(new ParagraphRule(rules));
    return all;
  }

  /** True if the text proper has not begun with this block. */
  private static boolean opens(Block block) {
    return block.match(
        leaf -> leaf.is(Block.Role.HEAD),
        group -> group.is(Block.Kind.EPIGRAPH),
        pageStart -> true);
  }

  /**
   * True if lines can be ended as in a letter: one that may be a letter, or that opens with a date.
   */
  private boolean hasLetterLines(List<BodyLine> lines) {
    return mayBeLetter(lines)
        || entry.kind() == Entry.Kind.UNKNOWN
            && lines.stream().limit(DATED).anyMatch(line -> letters.isDateline(line.text()));
  }

  private boolean mayBeLetter(List<BodyLine> lines) {
    return entry.kind() == Entry.Kind.UNKNOWN
        ? lines.stream().limit(LONGEST_OPENING).anyMatch(this::isSalutation)
        : entry.kind() == Entry.Kind.LETTER;
  }

  /** The index of the line that addresses somebody; 0 where none does. */
  private int salutation(List<BodyLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isSalutation(lines.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private boolean isSalutation(BodyLine line) {
    return letters.isSalutation(line.text());
  }
}
