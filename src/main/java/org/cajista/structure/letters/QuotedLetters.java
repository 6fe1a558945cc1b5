package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Passage;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.blocks.ClosingWords;
import org.cajista.structure.parts.Parts;

/**
 * Sets a letter that a story quotes as a quotation: from its salutation, which a colon announces,
 * to its signature. {@code … su carta dice:} / {@code Querida Rosario:} / … / {@code Blas} → {@code
 * quote}. A letter that nobody signs stays paragraphs; texts that are letters stay what they are.
 */
public final class QuotedLetters implements Pass<Parts> {
  /** A quoted letter has no more blocks. */
  private static final int LONGEST = 60;

  private static final Pattern QUOTES = Pattern.compile("(?U)^[«»“”„\"‘’']+\\s*");

  private static final Pattern EDGES =
      Pattern.compile("(?U)[«»“”„\"‘’'\\s]*(.*?)[.\\s]*[«»“”„\"‘’'\\s]*");

  private final ClosingWords words;

  public QuotedLetters(Language language) {
    this.words = new ClosingWords(language);
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.kind().isOfLetters() ? parts : parts.withBody(quoted(parts.body()));
  }

  private List<Block> quoted(List<Block> blocks) {
    List<Block> done = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int text = at + 1;
      boolean opens = opens(blocks, at);
      while (opens && text < blocks.size() && isOpening(blocks.get(text))) {
        text++;
      }
      int end = opens ? end(blocks, text) : at;
      if (end > at) {
        List<Block> letter = Signature.apart(blocks.subList(at, end), words::isFarewell);
        done.add(new Block.Group(Kind.QUOTATION, "", paragraphs(letter)));
        at = end;
      } else {
        done.addAll(opens ? paragraphs(blocks.subList(at, text)) : List.of(blocks.get(at)));
        at = opens ? text : at + 1;
      }
    }
    return done;
  }

  /** True if a salutation, or a date over one, stands under words that announce it. */
  private static boolean opens(List<Block> blocks, int at) {
    boolean dated =
        blocks.get(at).is(Role.DATELINE)
            && at + 1 < blocks.size()
            && blocks.get(at + 1).is(Role.SALUTE);
    return (blocks.get(at).is(Role.SALUTE) || dated) && KindReader.isAnnounced(blocks, at);
  }

  private static boolean isOpening(Block block) {
    return block.is(Role.SALUTE) || block.is(Role.DATELINE);
  }

  /** Where the quoted letter ends: after its signature; -1 where nobody signs. */
  private int end(List<Block> blocks, int from) {
    int last = Math.min(blocks.size(), from + LONGEST);
    boolean leaving = false; // whether the block before takes leave
    for (int i = from; i < last; i++) {
      if (blocks.get(i).is(Role.HEAD)) {
        return -1;
      }
      if (!(blocks.get(i) instanceof Block.Leaf leaf)) {
        leaving &= blocks.get(i) instanceof Block.PageStart;
        continue;
      }
      boolean signed =
          leaving && words.isName(unquoted(leaf))
              || Signature.apart(List.of(leaf), words::isFarewell).size() > 1;
      if (signed) {
        return i + 1;
      }
      String text = QUOTES.matcher(ClosingWords.text(leaf)).replaceAll("");
      leaving = words.isFarewellOverName(text) || ClosingWords.isShort(leaf) && text.endsWith(",");
    }
    return -1;
  }

  /** A block without the quotation marks at its ends: each paragraph of a quotation has them. */
  private static Block.Leaf unquoted(Block.Leaf leaf) {
    String text = ClosingWords.text(leaf);
    Matcher quotes = EDGES.matcher(text);
    if (!quotes.matches() || quotes.group(1).length() == text.length()) {
      return leaf;
    }
    Traced words = leaf.passage().text().subSequence(quotes.start(1), quotes.end(1));
    return leaf.withPassage(Passage.of(words));
  }

  private static List<Block> paragraphs(List<Block> blocks) {
    List<Block> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      paragraphs.add(block instanceof Block.Leaf leaf ? leaf.withRole(Role.PARAGRAPH) : block);
    }
    return paragraphs;
  }
}
