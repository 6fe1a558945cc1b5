package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Blocks;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;

/**
 * Takes what stands before the first numbered chapter for front matter, and what stands after the
 * last one for back matter; and a list of contents or an index, with what is farther from the text.
 * A text with fewer than two numbered chapters, or of letters, is all body but for these.
 */
public final class FrontAndBack implements Pass<Parts> {
  private static final String CONTENTS = "contents";
  private static final String INDEX = "index";

  @Override
  public Parts apply(Parts parts, Report report) {
    if (parts.kind().isOfLetters()) {
      return parts;
    }
    List<Block> blocks = parts.body();
    int first = afterContents(blocks);
    int end = beforeLists(blocks, first);
    List<Integer> numbered = numbered(blocks.subList(first, end));
    if (numbered.size() > 1) {
      end = first + numbered.get(numbered.size() - 1) + 1;
      first += numbered.get(0);
    }
    return parts.withBlocks(
        divisionsOnly(blocks.subList(0, first), "preliminary"),
        blocks.subList(first, end),
        divisionsOnly(blocks.subList(end, blocks.size()), "appendix"));
  }

  /** The index of the block after the contents, where most of the text follows them; else 0. */
  private static int afterContents(List<Block> blocks) {
    int all = length(blocks);
    int before = 0;
    int after = 0;
    for (int i = 0; i < blocks.size() && before * 2 <= all; i++) {
      boolean contents = isListed(blocks.get(i), CONTENTS);
      after = contents ? i + 1 : after;
      before += contents ? 0 : length(blocks.subList(i, i + 1));
    }
    return blocks.subList(after, blocks.size()).stream().anyMatch(FrontAndBack::isText) ? after : 0;
  }

  /** The index of the first list of contents or index after which no text stands but such lists. */
  private static int beforeLists(List<Block> blocks, int first) {
    int end = blocks.size();
    for (int i = blocks.size() - 1; i >= first; i--) {
      boolean listed = isListed(blocks.get(i), CONTENTS) || isListed(blocks.get(i), INDEX);
      if (!listed && isText(blocks.get(i))) {
        break;
      }
      end = listed ? i : end;
    }
    while (end > first && end < blocks.size() && blocks.get(end - 1) instanceof Block.PageStart) {
      end--;
    }
    return blocks.subList(first, end).stream().anyMatch(FrontAndBack::isText) ? end : blocks.size();
  }

  private static boolean isText(Block block) {
    return !(block instanceof Block.PageStart);
  }

  private static boolean isListed(Block block, String type) {
    return block instanceof Block.Group group
        && group.is(Kind.DIVISION)
        && group.type().equals(type);
  }

  private static int length(List<Block> blocks) {
    int[] length = {0};
    Blocks.forEachTextLeaf(blocks, leaf -> length[0] += leaf.passage().text().length());
    return length[0];
  }

  /** The indexes of the chapters whose headings begin with a Roman numeral. */
  private static List<Integer> numbered(List<Block> divisions) {
    List<Integer> numbered = new ArrayList<>();
    for (int i = 0; i < divisions.size(); i++) {
      if (divisions.get(i) instanceof Block.Group group && isNumbered(group)) {
        numbered.add(i);
      }
    }
    return numbered;
  }

  private static boolean isNumbered(Block.Group group) {
    for (Block block : group.blocks()) {
      if (block instanceof Block.Leaf leaf) {
        String first = leaf.passage().text().toString().split("\\s+", 2)[0];
        return leaf.is(Role.HEAD) && Sentences.isRoman(first) && !first.endsWith(".");
      }
    }
    return false;
  }

  /** Front and back matter hold divisions: what stands there without one is given one. */
  private static List<Block> divisionsOnly(List<Block> blocks, String type) {
    List<Block> divisions = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    for (Block block : blocks) {
      if (block.is(Kind.DIVISION)) {
        wrap(loose, type, divisions);
        divisions.add(block);
      } else {
        loose.add(block);
      }
    }
    wrap(loose, type, divisions);
    return divisions;
  }

  /** Page starts alone need no division. */
  private static void wrap(List<Block> loose, String type, List<Block> into) {
    if (loose.stream().anyMatch(FrontAndBack::isText)) {
      into.add(new Block.Group(Kind.DIVISION, type, List.copyOf(loose)));
    } else {
      into.addAll(loose);
    }
    loose.clear();
  }
}
