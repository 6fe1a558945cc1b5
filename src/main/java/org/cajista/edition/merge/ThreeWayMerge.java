package org.cajista.edition.merge;

import java.util.Map;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;

/**
 * Merges the TEI that an editor has corrected with a new encoding of the same page text, word by
 * word and attribute by attribute: what only one of them has changed since the program last wrote
 * the file is taken over, and what both have changed in another way is a conflict. White space that
 * the editor has not changed is that of the new encoding.
 */
public final class ThreeWayMerge {
  private static final SamePieces EXACT = new SamePieces(false);

  private final Pieces before;
  private final Pieces yours;
  private final Pieces theirs;

  /** Where the editor's pieces part from those before. */
  private final EditList own;

  /** Where the pieces of the new encoding part from those before. */
  private final EditList others;

  private ThreeWayMerge(Pieces before, Pieces yours, Pieces theirs) {
    this.before = before;
    this.yours = yours;
    this.theirs = theirs;
    this.own = new HistogramDiff().diff(EXACT, before, yours);
    this.others = new HistogramDiff().diff(EXACT, before, theirs);
  }

  /**
   * Merges.
   *
   * @param before what the program last wrote
   * @param yours what the editor made of it
   * @param theirs what the program would write now
   */
  public static Merged merge(String before, String yours, String theirs) {
    Pieces base = new Pieces(before);
    Pieces own = new Pieces(yours);
    Pieces renamed = StableIds.keep(base, new Pieces(lineEnds(theirs, yours)), own);
    return new ThreeWayMerge(base, own, renamed).merge();
  }

  /**
   * Puts two texts beside each other of which nobody knows what they have come from: each
   * difference is a conflict.
   */
  public static Merged compare(String yours, String theirs) {
    Pieces own = new Pieces(yours);
    Pieces other = StableIds.keep(own, new Pieces(lineEnds(theirs, yours)), own);
    Merged.Builder merged = new Merged.Builder(other.all());
    int at = 0;
    for (Edit edit : new HistogramDiff().diff(EXACT, own, other)) {
      merged.agree(own.text(at, edit.getBeginA()));
      merged.conflict(
          own.text(edit.getBeginA(), edit.getEndA()),
          "",
          other.text(edit.getBeginB(), edit.getEndB()));
      at = edit.getEndA();
    }
    merged.agree(own.text(at, own.size()));
    return merged.done();
  }

  /** Line ends as the editor's program writes them. */
  private static String lineEnds(String theirs, String yours) {
    return yours.contains("\r\n") ? theirs.replace("\n", "\r\n") : theirs;
  }

  private Merged merge() {
    DiffAlgorithm changes = new Known(Map.of(yours, own, theirs, others), new HistogramDiff());
    Merged.Builder merged = new Merged.Builder(theirs.all());
    String first = "";
    String base = "";
    for (MergeChunk chunk : new MergeAlgorithm(changes).merge(EXACT, before, yours, theirs)) {
      String text = text(chunk);
      if (chunk.getConflictState() == ConflictState.NO_CONFLICT) {
        merged.agree(text);
      } else if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
        first = text;
        base = "";
      } else if (chunk.getConflictState() == ConflictState.BASE_CONFLICTING_RANGE) {
        base = text;
      } else {
        merged.conflict(first, base, text);
      }
    }
    return merged.done();
  }

  private String text(MergeChunk chunk) {
    int from = chunk.getBegin();
    int to = chunk.getEnd();
    if (from == to) {
      return "";
    }
    return switch (chunk.getSequenceIndex()) {
      case 0 ->
          chunk.getConflictState() == ConflictState.NO_CONFLICT
              ? unchanged(from, to)
              : before.text(from, to);
      case 1 -> yours.text(from, to);
      default -> theirs.text(from, to);
    };
  }

  /** Returns pieces that nobody has changed; only the white space between them can be another. */
  private String unchanged(int from, int to) {
    StringBuilder text = new StringBuilder();
    int shift = place(own, from) - from;
    int other = place(others, from) - from;
    for (int i = from; i < to; i++) {
      String blanks = yours.blanks(i + shift);
      boolean kept = blanks.replace("\r", "").equals(before.blanks(i).replace("\r", ""));
      text.append(kept ? theirs.blanks(i + other) : blanks).append(yours.core(i + shift));
    }
    return text.toString();
  }

  /** Returns the index of the piece that is the same as piece {@code i} before. */
  private static int place(EditList edits, int i) {
    int low = 0;
    int high = edits.size();
    while (low < high) { // the number of changes that end before it
      int middle = (low + high) / 2;
      if (edits.get(middle).getEndA() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? i : edits.get(low - 1).getEndB() + i - edits.get(low - 1).getEndA();
  }

  /** Finds changes, and remembers some that were found before: finding them is most of the work. */
  private static final class Known extends DiffAlgorithm {
    private final Map<Pieces, EditList> known;
    private final DiffAlgorithm others;

    Known(Map<Pieces, EditList> known, DiffAlgorithm others) {
      this.known = known;
      this.others = others;
    }

    @Override
    public <S extends Sequence> EditList diff(SequenceComparator<? super S> same, S a, S b) {
      EditList found = b instanceof Pieces pieces ? known.get(pieces) : null;
      return found == null ? others.diff(same, a, b) : found;
    }

    @Override
    public <S extends Sequence> EditList diffNonCommon(
        SequenceComparator<? super S> same, S a, S b) {
      return others.diffNonCommon(same, a, b);
    }
  }
}
