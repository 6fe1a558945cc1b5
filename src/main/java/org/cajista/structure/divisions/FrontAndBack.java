package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;

/**
 * Takes what stands before the first numbered chapter for front matter, and what stands after the
 * last one for back matter. A text with fewer than two numbered chapters, or of letters, is all
 * body.
 */
public final class FrontAndBack implements Pass<Parts> {

  @Override
  public Parts apply(Parts parts, Report report) {
    if (parts.kind().isOfLetters()) {
      return parts;
    }
    List<Block> blocks = parts.body();
    List<Integer> numbered = numbered(blocks);
    if (numbered.size() < 2) {
      return parts;
    }
    int first = numbered.get(0);
    int end = numbered.get(numbered.size() - 1) + 1;
    return parts.withBlocks(
        divisionsOnly(blocks.subList(0, first), "preliminary"),
        blocks.subList(first, end),
        divisionsOnly(blocks.subList(end, blocks.size()), "appendix"));
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
        if (!loose.isEmpty()) {
          divisions.add(new Block.Group(Kind.DIVISION, type, loose));
          loose = new ArrayList<>();
        }
        divisions.add(block);
      } else {
        loose.add(block);
      }
    }
    if (!loose.isEmpty()) {
      divisions.add(new Block.Group(Kind.DIVISION, type, loose));
    }
    return divisions;
  }
}
