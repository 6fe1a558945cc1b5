package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.PageBreak;
import org.cajista.model.Source;
import org.cajista.model.header.Entry;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.FlushHeadings;
import org.cajista.structure.lines.Passages;
import org.cajista.structure.lines.TabbedLines;
import org.cajista.structure.parts.Parts;

/**
 * Joins lines into blocks: at each line the first {@link BlockRule} that knows a block starts one.
 * Where a letter is possible, its rules are asked too; it is decided later whether it is one.
 */
public final class BlockReader implements Pass<Parts> {
  private final Source source;
  private final Entry entry;
  private final Language language;
  private final Bylines bylines;

  /**
   * @param source the text from which the pages come
   * @param entry what the catalogue says of it
   */
  public BlockReader(Source source, Entry entry, TextLanguages languages) {
    this.source = source;
    this.entry = entry;
    this.language = languages.main();
    this.bylines = new Bylines(languages);
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

  private List<Block> read(List<BodyLine> all, Report report) {
    List<BodyLine> parted = SharedLines.apart(all, new ClosingWords(language));
    List<BodyLine> tabbed = TabbedLines.apart(parted, source.text());
    List<BodyLine> lines = FlushHeadings.apart(tabbed, language);
    TextLines known = TextLines.of(lines, source, language);
    LetterEvidence letter = LetterEvidence.of(known, entry, language);
    List<BlockRule> rules = rules(letter);
    TextLines text = known.withFill(LineFill.of(lines, letter.dated(), new ClosingWords(language)));
    bylines.learn(lines);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    boolean opening = true;
    while (at < lines.size()) {
      Optional<Block> before =
          blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
      boolean headed = before.filter(block -> block.is(Block.Role.HEAD)).isPresent();
      boolean verse = before.filter(block -> block.is(Block.Kind.LINE_GROUP)).isPresent();
      LineCursor cursor = new LineCursor(text, at, opening, headed, verse);
      BlockStart start =
          rules.stream()
              .map(rule -> tryStart(rule, cursor, report))
              .flatMap(Optional::stream)
              .findFirst()
              .orElseGet(() -> paragraph(cursor.line(0)));
      bylines.addTo(blocks, start.blocks());
      opening &= start.blocks().stream().allMatch(BlockReader::opens);
      at += start.lines();
    }
    return blocks;
  }

  private List<BlockRule> rules(LetterEvidence letter) {
    List<BlockRule> rules = new ArrayList<>();
    // a picture says what it is
    rules.add(new PictureRule(language));
    rules.add(new CaptionRule(language));
    // an entry of the contents looks like a heading
    rules.add(new ListedDivisionRule());
    // before verse and headings, whose lines are short too
    rules.add(new OrnamentRule());
    rules.add(new TableRule());
    rules.add(new PipedTableRule());
    rules.add(new DashListRule());
    // who speaks stands in capitals, like a heading
    rules.add(new SpeechRule());
    // a text in verse has short lines throughout: before headings and addresses
    rules.add(new StanzaRule());
    // what stands over a salutation is an address
    ClosingWords closing = new ClosingWords(language);
    BlockRule verse =
        letter.possible()
            ? new VerseRule(letter.salutation(), closing::signs)
            : new VerseRule(0, cursor -> false);
    // its type says that it is a heading, in brackets too
    HeadingRule headings = new HeadingRule(language, verse);
    rules.add(headings::inLargeType);
    if (letter.possible()) {
      // before headings: a title in brackets, a name and a date are no headings of chapters
      rules.add(new Letters(language, letter.collection()));
    } else {
      // whose an epigraph is stands under it like a title
      rules.add(new EpigraphRule(language, verse));
      rules.add(new QuotedSalutation(language));
    }
    // before verse: a heading over several lines is not a stanza
    rules.add(headings);
    rules.add(verse);
    // last: every line is part of a paragraph if nothing else
    rules.add(new ParagraphRule(rules));
    return rules;
  }

  /** True if the text proper has not begun with this block. */
  private static boolean opens(Block block) {
    return block.match(
        leaf -> leaf.is(Block.Role.HEAD),
        group -> group.is(Block.Kind.EPIGRAPH) || group.is(Block.Kind.DIVISION),
        pageStart -> true);
  }
}
