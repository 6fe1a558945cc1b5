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

  /** How much further in than the quotation the line stands that says whose it is. */
  private static final int FURTHER = 6;

  private static final Pattern CREDIT = Pattern.compile("(?U)([—–] ?)?\\p{Lu}[^!?;:]*");

  private final Language language;

  EpigraphRule(Language language) {
    this.language = language;
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    if (!cursor.opening() || !cursor.apart(0) || !Sentences.begins(cursor.line(0).text())) {
      return Optional.empty();
    }
    int block = cursor.blockLength();
    boolean inside = endsInCredit(cursor, block);
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

  /** Whether the last line of a block that is set in says whose it is: it is set in further. */
  private static boolean endsInCredit(LineCursor cursor, int block) {
    int last = block - 1;
    return block > 1
        && block <= MOST_LINES + 1
        && cursor.isSetIn(0)
        && cursor.line(last).line().indent() >= cursor.line(last - 1).line().indent() + FURTHER;
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
