package org.cajista.annotate.names.evidence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.annotate.names.forms.NameText;
import org.cajista.model.learning.Learnt;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;
import org.cajista.report.Rule;
import org.cajista.report.Votes;

/** Votes as the corrected texts of the edition have taught. */
public final class LearntNames {
  private static final int LONGEST = 8; // words of a form

  private final Map<RegisterKind, Map<String, TaughtForm>> forms =
      new EnumMap<>(RegisterKind.class);
  private final Map<RegisterKind, Set<String>> firstWords = new EnumMap<>(RegisterKind.class);
  private final Map<String, Double> weights;

  public LearntNames(Learnt learnt) {
    this.weights = learnt.weights();
    for (RegisterKind kind : RegisterKind.values()) {
      forms.put(kind, new HashMap<>());
      firstWords.put(kind, new HashSet<>());
    }
    for (TaughtForm form : learnt.forms()) {
      String key = key(form.words());
      forms.get(form.kind()).putIfAbsent(key, form);
      firstWords.get(form.kind()).add(key.split(" ", 2)[0]);
    }
  }

  /** The letters and figures of {@code words}, folded, with one blank between words. */
  private static String key(String words) {
    return NameSpelling.fold(words).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /**
   * Returns the end of the longest words from word {@code i} on that an editor has always marked as
   * a name of this kind; {@code i} if there are none.
   *
   * @param once whether a word that was marked only once is enough; asked for only if one was
   */
  public int nameFrom(NameText text, int i, RegisterKind kind, BooleanSupplier once) {
    if (!mayOpen(text, i, kind)) {
      return i;
    }
    int end = i;
    for (int to = i + 1; to <= Math.min(text.size(), i + LONGEST); to++) {
      if (text.quiet()[to - 1]) {
        break;
      }
      boolean sign = key(text.text(to - 1)).isEmpty();
      Optional<TaughtForm> form =
          sign ? Optional.empty() : form(text.phrase(i, to), kind).filter(TaughtForm::isName);
      if (form.isPresent() && (to > i + 1 || form.get().marked() > 1 || once.getAsBoolean())) {
        end = to;
      }
    }
    return end;
  }

  private boolean mayOpen(NameText text, int i, RegisterKind kind) {
    Set<String> first = firstWords.get(kind);
    return !first.isEmpty()
        && (text.word(i).isCapital() || text.word(i).isInitial() || text.size() > i + 1)
        && first.contains(key(text.text(i)).split(" ", 2)[0])
        && (isCapital(text, i) || isCapital(text, i + 1));
  }

  private static boolean isCapital(NameText text, int i) {
    return i < text.size() && (text.word(i).isCapital() || text.word(i).isInitial());
  }

  /** True if an editor has left these words unmarked more than once. */
  public boolean refuses(NameText text, int from, int to, RegisterKind kind) {
    return form(text.phrase(from, to), kind)
        .filter(TaughtForm::isNoName)
        .filter(form -> form.unmarked() > 1)
        .isPresent();
  }

  private Optional<TaughtForm> form(String phrase, RegisterKind kind) {
    Map<String, TaughtForm> known = forms.get(kind);
    return known.isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(key(phrase)));
  }

  /**
   * Adds to {@code votes} on the words what was learnt about them and about the votes.
   *
   * @param enough the rule whose weight the votes must reach
   */
  public void cast(Votes votes, NameText text, int from, int to, RegisterKind kind, Rule enough) {
    Optional<TaughtForm> form = form(text.phrase(from, to), kind);
    double more = weights.isEmpty() ? 0 : adjustment(votes, enough);
    votes.cast(LearntRule.WEIGHTS, more);
    if (refuses(text, from, to, kind)) { // whatever else speaks for it
      votes.cast(LearntRule.UNMARKED, Math.min(form.get().vote(), -votes.sum()));
      return;
    }
    form.ifPresent(
        one -> votes.cast(one.isName() ? LearntRule.MARKED : LearntRule.UNMARKED, one.vote()));
  }

  private double adjustment(Votes votes, Rule enough) {
    double most = LearntRule.WEIGHTS.weight();
    double sum = -weights.getOrDefault(enough.id(), 0.0);
    for (var vote : votes.list()) {
      sum += weights.getOrDefault(vote.rule(), 0.0);
    }
    return Math.max(-most, Math.min(most, sum));
  }
}
