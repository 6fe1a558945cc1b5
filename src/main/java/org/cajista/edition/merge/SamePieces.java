package org.cajista.edition.merge;

import org.eclipse.jgit.diff.SequenceComparator;

/** Compares pieces of XML. Which white space stands before a piece makes no difference. */
final class SamePieces extends SequenceComparator<Pieces> {
  private static final int ANY_ID = 7;

  private final boolean anyId;

  /**
   * @param anyId true if any two names of parts of the text count as the same
   */
  SamePieces(boolean anyId) {
    this.anyId = anyId;
  }

  @Override
  public boolean equals(Pieces a, int i, Pieces b, int j) {
    return a.isSame(i, b, j) || anyId && a.isBlockId(i) && b.isBlockId(j);
  }

  @Override
  public int hash(Pieces pieces, int i) {
    return anyId && pieces.isBlockId(i) ? ANY_ID : pieces.hash(i);
  }
}
