package org.cajista.structure.letters;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.blocks.LetterHeadings;
import org.cajista.structure.divisions.Divisions;
import org.cajista.structure.parts.Parts;
import org.cajista.structure.parts.TextKind;

/**
 * Gives a letter its parts, and each letter of a series, as editions of a correspondence print
 * them: {@link LetterParts}. What stands before the first letter of a series stays what it is.
 */
public final class LetterSeries implements Pass<Parts> {
  private final Language language;
  private final LetterHeadings headings;

  public LetterSeries(Language language) {
    this.language = language;
    this.headings = new LetterHeadings(language);
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    TextKind kind = parts.kind();
    if (!kind.isOfLetters()) {
      return parts;
    }
    List<Block> blocks = parts.body();
    LetterParts letters = new LetterParts(language);
    if (!kind.isSeries()) {
      LetterParts.Letter letter = letters.divide(blocks);
      boolean headed = letter.body().stream().anyMatch(this::isHeading);
      List<Block> alone = headed ? inOneDivision(letter.body()) : letter.body();
      return parts.withBlocks(parts.front(), alone, letter.back());
    }
    int first = kind.letters().get(0);
    List<Block> over = blocks.subList(0, first);
    List<Block> body =
        new ArrayList<>(
            letters.rest(over).orElseGet(() -> new Divisions(language).divide(over, report)));
    List<Block> back = new ArrayList<>();
    for (int i = 0; i < kind.letters().size(); i++) {
      int end = i + 1 < kind.letters().size() ? kind.letters().get(i + 1) : blocks.size();
      LetterParts.Letter letter = letters.divide(blocks.subList(kind.letters().get(i), end));
      body.addAll(inOneDivision(letter.body()));
      back.addAll(letter.back());
    }
    return parts.withBlocks(parts.front(), body, back);
  }

  /** True for a heading as each letter of a collection has one: it says which, and to whom. */
  private boolean isHeading(Block block) {
    if (!(block instanceof Block.Leaf leaf) || !leaf.is(Block.Role.HEAD)) {
      return false;
    }
    String text = leaf.passage().text().toString();
    return headings.isNumbered(text) && headings.addresses(text);
  }

  /** What stands over a letter goes into its division: several headings follow each other here. */
  private static List<Block> inOneDivision(List<Block> letter) {
    List<Block> before = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    List<Block> enclosures = new ArrayList<>();
    for (Block block : letter) {
      if (block instanceof Block.Group group
          && group.is(Kind.DIVISION)
          && group.type().equals("enclosure")) {
        enclosures.add(group);
      } else if (block instanceof Block.Group group && group.is(Kind.DIVISION)) {
        inside.addAll(group.blocks());
      } else if (block instanceof Block.PageStart && inside.isEmpty()) {
        before.add(block);
      } else {
        inside.add(block);
      }
    }
    before.add(new Block.Group(Kind.DIVISION, "letter", inside));
    before.addAll(enclosures);
    return before;
  }
}
