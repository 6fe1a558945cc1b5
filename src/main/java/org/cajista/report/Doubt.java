package org.cajista.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that an editor should look at: what the encoder, a check or a register is unsure of.
 *
 * @param id a short name that stays the same as long as the words around do; with it the doubt is
 *     ticked off
 * @param weight how much it matters; the largest comes first
 * @param finding what it is, and its place in the page text or in the TEI
 * @param tei where it is in the TEI: {@code FILE#XMLID} or {@code FILE:LINE:COLUMN}; can be empty
 * @param context the words around it; can be empty
 * @param seen true if an editor has ticked it off
 */
public record Doubt(
    String id, int weight, Diagnostic finding, String tei, String context, boolean seen) {

  /** The heaviest first; then by place. */
  public static final Comparator<Doubt> BY_WEIGHT =
      Comparator.comparingInt(Doubt::weight)
          .reversed()
          .thenComparing(Doubt::finding, Diagnostic.BY_PLACE);

  /** Checks that nothing is missing. */
  public Doubt {
    Objects.requireNonNull(id);
    Objects.requireNonNull(finding);
    Objects.requireNonNull(tei);
    Objects.requireNonNull(context);
  }
}
