package org.cajista.structure.parts;

import java.util.List;
import java.util.Objects;
import org.cajista.model.Block;
import org.cajista.model.Page;

/**
 * A text on its way from pages to a document: what the steps of this stage hand to each other.
 *
 * @param pages what the stage before made
 * @param kind what the text is; not known before the blocks are read
 * @param front the blocks before the text proper
 * @param body the blocks of the text; all of them, as long as nothing was put before or after
 * @param back the blocks after the text proper
 */
public record Parts(
    List<Page> pages, TextKind kind, List<Block> front, List<Block> body, List<Block> back) {

  public Parts {
    pages = List.copyOf(pages);
    Objects.requireNonNull(kind);
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
  }

  /** Pages of which nothing is read yet. */
  public static Parts of(List<Page> pages) {
    return new Parts(pages, TextKind.UNKNOWN, List.of(), List.of(), List.of());
  }

  /** Returns these parts with the kind {@code other}. */
  public Parts withKind(TextKind other) {
    return new Parts(pages, other, front, body, back);
  }

  public Parts withBody(List<Block> other) {
    return new Parts(pages, kind, front, other, back);
  }

  public Parts withBlocks(List<Block> newFront, List<Block> newBody, List<Block> newBack) {
    return new Parts(pages, kind, newFront, newBody, newBack);
  }
}
