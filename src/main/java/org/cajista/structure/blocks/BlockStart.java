package org.cajista.structure.blocks;

import java.util.List;
import org.cajista.model.Block;

/**
 * What a rule found: the blocks, with the pages that start before them, and how many lines they
 * take.
 */
record BlockStart(List<Block> blocks, int lines) {
  BlockStart {
    blocks = List.copyOf(blocks);
    if (lines < 1) {
      throw new IllegalArgumentException("a block takes at least one line");
    }
  }
}
