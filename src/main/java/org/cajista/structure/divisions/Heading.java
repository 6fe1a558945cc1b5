package org.cajista.structure.divisions;

import java.util.Objects;
import java.util.Optional;
import org.cajista.model.Block;

/**
 * A heading among the blocks of a text.
 *
 * @param leaf the block
 * @param opens whether it opens a chapter, not a section
 * @param number its number, if it has one
 * @param prefatory whether it is a word such as <i>Preface</i> without a number
 * @param textBefore how many characters of text stand between the heading before it and this one
 */
record Heading(
    Block.Leaf leaf,
    boolean opens,
    Optional<HeadNumber> number,
    boolean prefatory,
    int textBefore) {
  private static final String UNNUMBERED = "";

  Heading {
    Objects.requireNonNull(leaf);
    Objects.requireNonNull(number);
  }

  /** How it is numbered; headings of one series have one style. */
  String style() {
    return number.map(n -> n.style() + n.depth()).orElse(UNNUMBERED);
  }

  boolean isNumbered() {
    return number.isPresent();
  }

  /**
   * True if a series may begin with it.
   *
   * @param open whether a heading of the same style is open: a number in words goes on then
   */
  boolean mayBeFirst(boolean open) {
    return number.map(n -> n.value() == 1 || !open && n.value() == 0).orElse(false);
  }
}
