package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Passages;
import org.cajista.structure.listed.ListedDivision;

/**
 * Reads a list of contents and an index: a division with a heading and one list, an item an entry.
 *
 * <p>{@code ÍNDICE} / {@code La casa ..... 7} / {@code El camino ..... 9} → {@code div}, {@code
 * head}, {@code list} of two {@code item}. Letters that part an index head lists of their own.
 */
final class ListedDivisionRule implements BlockRule {

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    return cursor.listedDivision().map(division -> read(cursor, division));
  }

  private static BlockStart read(LineCursor cursor, ListedDivision division) {
    List<Block> blocks = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    for (Block block : leaf(Role.HEAD, cursor, division.from(), division.entries().get(0))) {
      (block instanceof Block.PageStart ? blocks : inside).add(block);
    }
    List<Block> items = new ArrayList<>();
    for (int i = 0; i < division.entries().size(); i++) {
      int from = division.entries().get(i);
      boolean letter = cursor.lineAt(from).text().length() == 1;
      if (letter) {
        end(division.type(), items, inside);
      }
      items.addAll(leaf(letter ? Role.HEAD : Role.ITEM, cursor, from, division.end(i)));
    }
    end(division.type(), items, inside);
    blocks.add(new Block.Group(Kind.DIVISION, division.type(), inside));
    return new BlockStart(blocks, division.to() - division.from());
  }

  /** Ends a list; a heading alone is no list. */
  private static void end(String type, List<Block> items, List<Block> into) {
    if (items.stream().anyMatch(block -> block.is(Role.ITEM))) {
      into.add(new Block.Group(Kind.LIST, type, List.copyOf(items)));
    } else {
      items.forEach(
          block -> into.add(block instanceof Block.Leaf l ? l.withRole(Role.PARAGRAPH) : block));
    }
    items.clear();
  }

  private static List<Block> leaf(Role role, LineCursor cursor, int from, int to) {
    List<BodyLine> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(cursor.lineAt(i));
    }
    return Passages.leaf(role, lines);
  }
}
