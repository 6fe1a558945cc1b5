package org.cajista.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.cajista.lang.NoteSigns.Sign;
import org.cajista.structure.Anchors.Candidate;

/**
 * The signs in the text that call no note yet, each found by what a note asks of it without looking
 * at all of them: a page can have thousands.
 */
final class FreeSigns {
  /** A number with more figures is none of a note. */
  private static final int LONGEST = 9;

  /** Signs that agree with each note in the same way. */
  private record Kind(String label, int number, boolean afterFigure, boolean bracketed) {
    static Kind of(Sign sign) {
      return new Kind(sign.label(), sign.number(), sign.afterFigure(), sign.bracketed());
    }
  }

  private record OnPage(int page, String label) {}

  private record NumberOnPage(int page, int number) {}

  private final List<Candidate> candidates;
  private final Map<Kind, NavigableSet<Integer>> byKind = new HashMap<>();
  private final Map<String, Set<Kind>> kindsByLabel = new HashMap<>();
  private final Map<Integer, Set<Kind>> kindsByNumber = new HashMap<>();
  private final Map<OnPage, NavigableSet<Integer>> byLabel = new HashMap<>();
  private final Map<NumberOnPage, NavigableSet<Integer>> byNumber = new HashMap<>();

  FreeSigns(List<Candidate> candidates) {
    this.candidates = candidates;
    for (int c = 0; c < candidates.size(); c++) {
      Sign sign = candidates.get(c).sign();
      Kind kind = Kind.of(sign);
      int page = candidates.get(c).page();
      byKind.computeIfAbsent(kind, any -> new TreeSet<>()).add(c);
      kindsByLabel.computeIfAbsent(sign.label(), any -> new LinkedHashSet<>()).add(kind);
      kindsByNumber.computeIfAbsent(sign.number(), any -> new LinkedHashSet<>()).add(kind);
      if (!sign.afterFigure()) {
        byLabel.computeIfAbsent(new OnPage(page, sign.label()), any -> new TreeSet<>()).add(c);
        byNumber
            .computeIfAbsent(new NumberOnPage(page, sign.number()), any -> new TreeSet<>())
            .add(c);
      }
    }
  }

  /** The sign calls a note now. */
  void take(int candidate) {
    Sign sign = candidates.get(candidate).sign();
    int page = candidates.get(candidate).page();
    byKind.get(Kind.of(sign)).remove(candidate);
    if (!sign.afterFigure()) {
      byLabel.get(new OnPage(page, sign.label())).remove(candidate);
      byNumber.get(new NumberOnPage(page, sign.number())).remove(candidate);
    }
  }

  /** Returns the first sign between two indexes that agrees with {@code note}. */
  OptionalInt firstThatAgrees(RawNote note, int from, int to) {
    Set<Kind> kinds = new HashSet<>(kindsByLabel.getOrDefault(note.label(), Set.of()));
    if (note.number() > 0) {
      kinds.addAll(kindsByNumber.getOrDefault(note.number(), Set.of()));
    }
    int first = to;
    for (Kind kind : kinds) {
      Integer one = byKind.get(kind).ceiling(from);
      if (one != null && one < first && NoteAgreement.sum(note, candidates.get(one)) > 0) {
        first = one;
      }
    }
    return first < to ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /** Returns the first sign between two indexes that is the note's own, on its page. */
  OptionalInt firstOnItsPage(RawNote note, int from, int to) {
    NavigableSet<Integer> same = byLabel.get(new OnPage(note.page(), note.label()));
    Integer first = same == null ? null : same.ceiling(from);
    return first != null && first < to ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /**
   * Returns the only sign between two indexes, on the page of {@code note}, that can be its number
   * with one wrong figure; empty if there is none, or several.
   */
  OptionalInt onlyMisread(RawNote note, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int number : misread(String.valueOf(note.number()))) {
      NavigableSet<Integer> signs = byNumber.get(new NumberOnPage(note.page(), number));
      if (signs != null && from < to) {
        signs.subSet(from, to).stream().limit(2).forEach(found::add);
      }
    }
    return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
  }

  /** Returns the numbers that differ in one figure, as 68, 3 and 163 differ from 63; and itself. */
  private static Set<Integer> misread(String number) {
    Set<String> others = new HashSet<>(Set.of(number));
    for (int i = 0; i <= number.length(); i++) {
      String before = number.substring(0, i);
      for (char figure = '0'; figure <= '9'; figure++) {
        others.add(before + figure + number.substring(i));
        if (i < number.length()) {
          others.add(before + figure + number.substring(i + 1));
        }
      }
      if (i < number.length()) {
        others.add(before + number.substring(i + 1));
      }
    }
    Set<Integer> numbers = new HashSet<>();
    for (String other : others) {
      if (!other.isEmpty() && !other.startsWith("0") && other.length() <= LONGEST) {
        numbers.add(Integer.parseInt(other));
      }
    }
    return numbers;
  }
}
