package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;

/**
 * Reads the epigraphs that a text opens with: a few lines that stand apart, and under them, apart
 * too, one or two short lines that say whose they are.
 *
 * <p>{@code Quien calla, compone.} / {@code Refrán de taller} → {@code epigraph} with {@code cit},
 * {@code quote} and {@code bibl}. It looks at the first page only, and leaves alone a heading, and
 * a paragraph whose next lines are more than an attribution.
 */
final class EpigraphRule implements BlockRule {
  private static final int MOST_LINES = 8;
  private static final double SHORT = 0.75;

  /** The lines of an epigraph are shorter than this part of a full one. */
  private static final double NARROW = 0.9;

  /** A title has no more characters. */
  private static final int MOST_TITLE = 90;

  /** The signs with which a quotation opens. */
  private static final String OPENING = "«“\"„‘";

  /** How much further in than the quotation the line stands that says whose it is. */
  private static final int FURTHER = 6;

  private static final Pattern CREDIT = Pattern.compile("(?U)([—–] ?|--? ?)?\\p{Lu}[^!?;:]*");

  private final Language language;
  private final BlockRule verse;

  /**
   * @param verse the rule that reads stanzas: over a stanza stands its title
   */
  EpigraphRule(Language language, BlockRule verse) {
    this.language = language;
    this.verse = verse;
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    boolean possible = cursor.opening() || cursor.headed();
    if (!possible || !cursor.apart(0) || !Sentences.begins(cursor.line(0).text())) {
      return Optional.empty();
    }
    int block = cursor.blockLength();
    boolean inside = endsInCredit(cursor, block);
    if (!cursor.opening() && !(inside || cursor.has(block) && isQuoted(cursor, block))) {
      return Optional.empty(); // any chapter may begin with a short paragraph
    }
    int quote = inside ? block - 1 : block;
    if (quote > MOST_LINES || !cursor.has(quote) || cursor.line(quote).startsPage()) {
      return Optional.empty();
    }
    boolean complete =
        Sentences.stops(cursor.line(quote - 1).text())
            || cursor.line(quote - 1).text().endsWith("]");
    int credit = inside ? 1 : cursor.ahead(quote).blockLength();
    if (!complete
        || !cursor.has(quote + credit) // the text itself must follow
        || isNumbered(cursor.line(quote).text())
        || cursor.ahead(quote).listedDivision().isPresent()
        || !inside && !standsOut(cursor, quote)
        || verse.tryStart(cursor.ahead(quote + credit)).isPresent()
        || cursor.recurs(quote)
        || cursor.recurs(0)
        || HeadingRule.opensChapter(cursor.line(0).text(), language)
        || credit > 2
        || Sentences.isCapitals(cursor.line(0).text())) {
      return Optional.empty();
    }
    for (int i = quote; i < quote + credit; i++) {
      if (!isCredit(cursor.line(i).text(), cursor.width())) {
        return Optional.empty();
      }
    }
    List<Block> blocks = new ArrayList<>();
    List<Block> cited = new ArrayList<>();
    cited.addAll(leaf(Role.QUOTE, cursor, 0, quote, blocks));
    cited.addAll(leaf(Role.BIBL, cursor, quote, quote + credit, blocks));
    Block citation = new Block.Group(Kind.CITATION, "", cited);
    blocks.add(new Block.Group(Kind.EPIGRAPH, "", List.of(citation)));
    return Optional.of(new BlockStart(blocks, quote + credit));
  }

  /**
   * Whether the last line of a block says whose it is: it is set in further, a dash stands before
   * it, or it names a person or a work after a sentence in short lines.
   */
  private static boolean endsInCredit(LineCursor cursor, int block) {
    int last = block - 1;
    if (block < 2 || block > MOST_LINES + 1) {
      return false;
    }
    boolean further =
        cursor.isSetIn(0)
            && cursor.line(last).line().indent() >= cursor.line(last - 1).line().indent() + FURTHER;
    return further || isSureCredit(cursor, last);
  }

  /** Whether a line that follows a sentence in short lines has a dash before it, or names. */
  private static boolean isSureCredit(LineCursor cursor, int at) {
    String text = cursor.line(at).text();
    if (at == 0 || !isCredit(text, cursor.width())) {
      return false;
    }
    boolean dashed = "—–-".indexOf(text.charAt(0)) >= 0;
    boolean quoted = OPENING.indexOf(cursor.line(0).text().charAt(0)) >= 0;
    boolean narrow = true;
    for (int i = 0; i < at; i++) {
      narrow &= cursor.line(i).text().length() < cursor.width() * SHORT;
    }
    String last = cursor.line(at - 1).text();
    boolean stops = Sentences.stops(last) || closes(last);
    return stops
        && (narrow && dashed && at < MOST_LINES
            || (narrow || quoted) && !Sentences.ends(text) && names(text));
  }

  /** Whether a block in quotation marks has a line under it that says whose it is. */
  private static boolean isQuoted(LineCursor cursor, int block) {
    String last = cursor.line(block - 1).text();
    boolean quoted = OPENING.indexOf(cursor.line(0).text().charAt(0)) >= 0 && closes(last);
    return quoted
        && isSureCredit(cursor, block)
        && cursor.ahead(block).listedTitle(MOST_TITLE) == 0;
  }

  /** Whether lines are no paragraph over a title: short, in quotation marks, or set otherwise. */
  private static boolean standsOut(LineCursor cursor, int quote) {
    boolean narrow = true;
    for (int i = 0; i < quote; i++) {
      narrow &= cursor.line(i).text().length() < cursor.width() * NARROW;
    }
    String credit = cursor.line(quote).text();
    return narrow
        || OPENING.indexOf(cursor.line(0).text().charAt(0)) >= 0
        || "—–-".indexOf(credit.charAt(0)) >= 0
        || cursor.isSetIn(0)
        || cursor.depth(quote) >= FURTHER;
  }

  private static boolean closes(String line) {
    return "»”\"“’'".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether two words of a line at least begin with capitals. */
  private static boolean names(String text) {
    int capitals = 0;
    for (String word : text.split("[\\s—–-]+")) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Whether the next chapter begins here. */
  private boolean isNumbered(String text) {
    String[] words = text.replaceAll("[.:]$", "").split("[.:]?\\s+");
    Lexicon headings = language.lexicon(WordList.HEADINGS);
    return Sentences.isRoman(words[0])
        || headings.containsAnyCase(words[0])
        || words.length == 2 && headings.containsAnyCase(words[1]); // Zweites Kapitel
  }

  /** The lines as a leaf; pages that start with them go before the whole. */
  private static List<Block> leaf(
      Role role, LineCursor cursor, int from, int to, List<Block> before) {
    before.addAll(Passages.pageStarts(cursor.line(from)));
    List<BodyLine> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(new BodyLine(cursor.line(i).line(), List.of()));
    }
    return Passages.leaf(role, lines);
  }

  private static boolean isCredit(String text, int width) {
    return text.length() < width * SHORT
        && CREDIT.matcher(text).matches()
        && text.split("\\s+").length <= 9;
  }
}
