package org.cajista.structure;

import org.cajista.report.Votes;
import org.cajista.structure.Anchors.Candidate;

/** How well a note and a sign in the text agree, whatever stands around them. */
final class NoteAgreement {

  private NoteAgreement() {}

  /** The sum of the votes; 0 where the two have nothing in common. */
  static double sum(RawNote note, Candidate candidate) {
    return agree(note, candidate) ? votes(note, candidate).sum() : 0;
  }

  /** The votes on their signs; none where the two have nothing in common. */
  static Votes votes(RawNote note, Candidate candidate) {
    if (!agree(note, candidate)) {
      return new Votes();
    }
    boolean same = isSame(note, candidate);
    return Votes.of(same ? NoteCallRule.SAME_SIGN : NoteCallRule.SAME_NUMBER)
        .add(
            new Votes()
                .castIf(candidate.sign().afterFigure(), NoteCallRule.AFTER_FIGURE)
                .castIf(
                    candidate.sign().bracketed() && !note.isBracketed(), NoteCallRule.BRACKETED));
  }

  /** Asked for every note and every sign of a page, so it makes no votes. */
  private static boolean agree(RawNote note, Candidate candidate) {
    return isSame(note, candidate)
        || note.number() > 0 && note.number() == candidate.sign().number();
  }

  private static boolean isSame(RawNote note, Candidate candidate) {
    return note.label().equals(candidate.sign().label());
  }
}
