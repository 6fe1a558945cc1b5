package org.cajista.structure.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.DashLists;
import org.cajista.structure.lines.Passages;

/** Reads a list whose items begin with a dash ({@link DashLists}); the dashes stay in the text. */
final class DashListRule implements BlockRule {

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    return cursor.dashList().map(starts -> list(cursor, starts));
  }

  private static BlockStart list(LineCursor cursor, List<Integer> starts) {
    List<Block> items = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<BodyLine> lines = new ArrayList<>();
      for (int at = starts.get(i); at < starts.get(i + 1); at++) {
        lines.add(cursor.lineAt(at));
      }
      items.addAll(Passages.leaf(Role.ITEM, lines));
    }
    int length = starts.get(starts.size() - 1) - starts.get(0);
    return new BlockStart(List.of(new Block.Group(Kind.LIST, "plain", items)), length);
  }
}
