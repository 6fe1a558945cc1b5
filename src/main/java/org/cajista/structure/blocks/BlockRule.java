package org.cajista.structure.blocks;

import java.util.Optional;

/** Tries to start a block at a line. A line that is not its business gives nothing. */
interface BlockRule {

  /** The block that starts at the cursor's line, if this rule knows one. */
  Optional<BlockStart> tryStart(LineCursor cursor);
}
