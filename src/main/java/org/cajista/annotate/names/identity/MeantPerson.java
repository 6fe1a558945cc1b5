package org.cajista.annotate.names.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.Sex;

/** Whom of several people who have a name a mention means. */
final class MeantPerson {
  private static final Comparator<PersonCandidate> MOST_NAMED =
      Comparator.comparingInt(PersonCandidate::count);

  private MeantPerson() {}

  /**
   * A surname alone does not mean a lady who is never named without her title, nor one who is never
   * named by her surname alone while somebody else shortly before is, but another person.
   */
  static List<PersonCandidate> withoutLadies(List<PersonCandidate> candidates, Mention mention) {
    NameForm form = mention.form();
    boolean bare = mention.traits().sex() == Sex.UNKNOWN;
    boolean usual =
        candidates.stream()
            .anyMatch(
                known ->
                    !known.isLady()
                        && known.count(form) > 0
                        && known.places().since(mention) <= Whereabouts.NEAR);
    List<PersonCandidate> others =
        candidates.stream()
            .filter(known -> !known.isOnlyTitledLady())
            .filter(known -> !usual || !known.isLady() || known.count(form) > 0)
            .toList();
    return bare && !others.isEmpty() ? others : candidates;
  }

  /**
   * Returns the person of several whom {@code mention} means most likely: named in its passage or
   * hardly before or after it; or else named most often, and rather not far away.
   */
  static Optional<PersonCandidate> choose(List<PersonCandidate> candidates, Mention mention) {
    NameForm form = mention.form();
    List<PersonCandidate> near =
        candidates.stream().filter(someone -> someone.places().isNear(mention)).toList();
    if (!near.isEmpty()) {
      return spelt(near, form).stream()
          .min(Comparator.comparingInt(someone -> someone.places().distance(mention)));
    }
    List<PersonCandidate> about =
        candidates.stream().filter(someone -> someone.places().isRoundAbout(mention)).toList();
    return (about.isEmpty() ? candidates : spelt(about, form)).stream().max(MOST_NAMED);
  }

  /**
   * Returns those whose surname is spelt as in {@code form}, if a full name of one is: {@code
   * Kesler} is rather an {@code Ernst Kesler} than a {@code Max Kessler}.
   */
  static List<PersonCandidate> spelt(List<PersonCandidate> candidates, NameForm form) {
    List<PersonCandidate> exact = candidates.stream().filter(one -> one.isSpelt(form)).toList();
    return exact.stream().anyMatch(PersonCandidate::hasFullForm) ? exact : candidates;
  }
}
