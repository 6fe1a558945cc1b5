package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.blocks.HeadingRule;
import org.cajista.structure.parts.Parts;

/**
 * Divides a text that is no letter at its headings: chapters at those with a number or in capitals,
 * sections inside them at the others.
 */
public final class Divisions implements Pass<Parts> {
  private final Language language;
  private boolean anyChapters;

  public Divisions(Language language) {
    this.language = language;
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.kind().isOfLetters() ? parts : parts.withBody(divide(parts.body()));
  }

  /** Returns the blocks with everything from a heading to the next inside a division. */
  public List<Block> divide(List<Block> blocks) {
    List<Block> divided = new ArrayList<>();
    anyChapters =
        blocks.stream()
            .anyMatch(
                block ->
                    block instanceof Block.Leaf leaf
                        && leaf.is(Role.HEAD)
                        && HeadingRule.opensChapter(leaf.passage().text(), language));
    int at = 0;
    while (at < blocks.size() && !isHead(blocks, at, true)) {
      at++;
    }
    divided.addAll(sections(blocks.subList(0, at)));
    while (at < blocks.size()) {
      int end = at + 1;
      while (end < blocks.size() && blocks.get(end - 1) instanceof Block.PageStart) {
        end++;
      }
      while (end < blocks.size() && !isHead(blocks, end, true)) {
        end++;
      }
      divided.add(new Block.Group(Kind.DIVISION, "chapter", sections(blocks.subList(at, end))));
      at = end;
    }
    return divided;
  }

  private List<Block> sections(List<Block> blocks) {
    List<Block> divided = new ArrayList<>();
    int at = 0;
    while (at < blocks.size() && !isHead(blocks, at, false)) {
      divided.add(blocks.get(at++));
    }
    while (at < blocks.size()) {
      int end = at + 1;
      while (end < blocks.size() && blocks.get(end - 1) instanceof Block.PageStart) {
        end++;
      }
      while (end < blocks.size() && !isHead(blocks, end, false)) {
        end++;
      }
      divided.add(new Block.Group(Kind.DIVISION, "section", blocks.subList(at, end)));
      at = end;
    }
    return divided;
  }

  /** Whether a heading stands here, or the start of the page that it opens. */
  private boolean isHead(List<Block> blocks, int at, boolean chapter) {
    int i = at;
    while (i < blocks.size() && blocks.get(i) instanceof Block.PageStart) {
      i++;
    }
    return i < blocks.size()
        && blocks.get(i) instanceof Block.Leaf leaf
        && leaf.role() == Role.HEAD
        && opensChapter(leaf) == chapter;
  }

  /** Where no heading is of the kind that opens chapters, those with a number do. */
  private boolean opensChapter(Block.Leaf head) {
    String text = head.passage().text().toString();
    return anyChapters
        ? HeadingRule.opensChapter(text, language)
        : Sentences.isRoman(text.split("\\s+", 2)[0]) || text.matches("\\d{1,2}\\.? .*");
  }
}
