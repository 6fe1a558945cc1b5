package org.cajista.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cajista.collate.Deviation.Kind;
import org.cajista.collate.GapJudge.Verdict;
import org.cajista.collate.Pairing.Part;
import org.cajista.collate.Pairing.Place;
import org.cajista.model.Span;

/** The comparison of a TEI text with its source. */
public final class Collation {
  /** So many equal replacements are a system. */
  private static final int SYSTEM = 5;

  private final String sourceText;
  private final FlatText flat;
  private final String tei;
  private final Pairing pairing;
  private final Accounts accounts;
  private final BitSet judged = new BitSet();
  private final List<Deviation> deviations = new ArrayList<>();

  /**
   * Compares.
   *
   * @param source the text of the source
   * @param tei the TEI file, which is well-formed
   */
  public Collation(String source, String tei) {
    this.sourceText = source;
    this.flat = FlatText.of(source);
    this.tei = tei;
    FlatTei parts = TeiFlattener.read(tei);
    this.pairing = new Pairing(flat, parts);
    this.accounts = new Accounts(flat, pairing, parts.labels());
    pairing.parts().forEach(this::judge);
    judgeLost();
    judgeMoved();
    findSystems();
    deviations.sort(
        (one, other) -> {
          int kinds = one.kind().compareTo(other.kind());
          return kinds != 0 ? kinds : Integer.compare(one.tei().start(), other.tei().start());
        });
  }

  /** Returns the differences: the gravest kind first, each kind from top to bottom. */
  public List<Deviation> deviations() {
    return deviations;
  }

  /** Returns how many words, numbers and other signs the source has. */
  public int tokens() {
    return pairing.source().size();
  }

  /** Returns how many of them are in the TEI too. */
  public int found() {
    int found = 0;
    for (int i = 0; i < pairing.source().size(); i++) {
      found += pairing.isPaired(i) ? 1 : 0;
    }
    return found;
  }

  /** Returns how many running heads and page numbers the TEI does not have. */
  public int droppedLines() {
    return accounts.droppedLines();
  }

  /** Returns how many signs are in attributes: the numbers of notes and pages. */
  public int labels() {
    return accounts.labels();
  }

  /** Judges what stands in a part of the TEI and has no pair. */
  private void judge(Part part) {
    int last = -1; // the last token with a pair
    for (int i = 0; i <= part.tokens().size(); i++) {
      boolean end = i == part.tokens().size();
      if (!end && part.pairs()[i] == Pairing.NONE) {
        continue;
      }
      if (i > last + 1) {
        judge(part, last, i);
      }
      last = i;
    }
  }

  private void judge(Part part, int before, int after) {
    int from = before < 0 ? -1 : part.pairs()[before];
    int to = after < part.tokens().size() ? part.pairs()[after] : pairing.source().size();
    boolean body = part == pairing.parts().get(0);
    List<Integer> forwards = new ArrayList<>();
    for (int i = from + 1; (before >= 0 || body) && i < pairing.source().size() && isOpen(i); i++) {
      forwards.add(i);
    }
    List<Integer> backwards = new ArrayList<>();
    boolean last = after == part.tokens().size();
    for (int i = to - 1; (!last || body) && i > from + forwards.size() && isOpen(i); i--) {
      backwards.add(i);
    }
    Collections.reverse(backwards);
    forwards.removeIf(accounts::has);
    backwards.removeIf(accounts::has);
    List<TextToken> words = part.tokens().subList(before + 1, after);
    List<Integer> run = new GapRun(pairing.source(), words).nearest(forwards, backwards);
    List<TextToken> source = run.stream().map(pairing.source()::get).toList();
    Predicate<Set<String>> tags =
        names ->
            part.flat()
                .hasTag(
                    before < 0 ? 0 : part.tokens().get(before).to(),
                    after < part.tokens().size()
                        ? part.tokens().get(after).from()
                        : Integer.MAX_VALUE,
                    names);
    Verdict verdict = GapJudge.judge(source, words, hasLineEnd(run), tags);
    Span is = new Span(words.get(0).start(), words.get(words.size() - 1).end());
    if (verdict == Verdict.INVENTED || verdict == Verdict.LOST_AND_INVENTED) {
      int at = from < 0 ? 0 : pairing.source().get(from).end();
      add(Kind.INVENTED, new Span(at, at), "", is, quoted(part, words));
      return; // what is lost here is judged with the rest
    }
    run.forEach(judged::set);
    if (verdict != Verdict.SAME) {
      add(verdict.kind(), span(run), quoted(run), is, quoted(part, words));
    }
  }

  /** Judges what only the source has. */
  private void judgeLost() {
    int i = 0;
    while (i < pairing.source().size()) {
      List<Integer> run = new ArrayList<>();
      int end = i;
      while (end < pairing.source().size() && isOpen(end)) {
        if (!accounts.has(end)) {
          run.add(end);
        }
        end++;
      }
      if (!run.isEmpty()) {
        judgeLost(run);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void judgeLost(List<Integer> run) {
    Optional<Place> before = Optional.empty();
    for (int i = run.get(0) - 1; i >= 0 && before.isEmpty(); i--) {
      before = Optional.ofNullable(pairing.place(i));
    }
    Optional<Place> place = before;
    boolean next = run.get(run.size() - 1) + 1 < pairing.source().size();
    Optional<Place> after =
        next ? Optional.ofNullable(pairing.place(run.get(run.size() - 1) + 1)) : Optional.empty();
    Predicate<Set<String>> tags =
        names ->
            place.isPresent() && Accounts.hasTag(place.get(), names)
                || after.isPresent()
                    && after.get().index() > 0
                    && Accounts.hasTag(
                        new Place(after.get().part(), after.get().index() - 1), names)
                || after.isPresent() && after.get().index() == 0;
    List<TextToken> source = run.stream().map(pairing.source()::get).toList();
    Verdict verdict = GapJudge.judge(source, List.of(), hasLineEnd(run), tags);
    if (verdict != Verdict.SAME) {
      int at =
          place
              .map(one -> one.token().end())
              .orElseGet(() -> after.map(one -> one.token().start()).orElse(0));
      add(Kind.LOST, span(run), quoted(run), new Span(at, at), "");
    }
  }

  private void judgeMoved() {
    for (int[] passage : pairing.moved()) {
      int from = passage[0];
      while (from > 0 && pairing.isPaired(from - 1) && follows(from)) {
        from--;
      }
      TextToken first = pairing.place(from).token();
      TextToken last = pairing.place(passage[1]).token();
      Span was =
          new Span(pairing.source().get(from).start(), pairing.source().get(passage[1]).end());
      String words = Quoted.of(sourceText.substring(was.start(), was.end()));
      Span is = new Span(first.start(), Math.max(first.end(), last.end()));
      add(Kind.MOVED, was, words, is, words);
    }
  }

  private boolean follows(int index) {
    Place before = pairing.place(index - 1);
    Place place = pairing.place(index);
    return before.part() == place.part() && before.index() + 1 == place.index();
  }

  /** True if a token of the source has no pair and was not judged. */
  private boolean isOpen(int index) {
    return !pairing.isPaired(index) && !judged.get(index);
  }

  private boolean hasLineEnd(List<Integer> run) {
    for (int i : run) {
      int next =
          i + 1 < pairing.source().size()
              ? pairing.source().get(i + 1).from()
              : sourceText.length();
      if (pairing.source().get(i).divided()
          || Accounts.lineEnd(sourceText, pairing.source().get(i).to(), next)) {
        return true;
      }
    }
    return false;
  }

  /** What is replaced in the same way in many words is a system, such as another spelling. */
  private void findSystems() {
    Map<Replacement, Integer> counts = new HashMap<>();
    for (Deviation one : deviations) {
      if (one.kind() == Kind.ALTERED) {
        Replacement.of(one).forEach(part -> counts.merge(part, 1, Integer::sum));
      }
    }
    deviations.replaceAll(
        one ->
            one.kind() == Kind.ALTERED
                    && Replacement.of(one).stream()
                        .allMatch(
                            part ->
                                part.isShort()
                                    && (counts.get(part) >= SYSTEM || part.isLostGlyph()))
                ? one.as(Kind.SUBSTITUTED)
                : one);
  }

  private Span span(List<Integer> run) {
    return new Span(
        pairing.source().get(run.get(0)).start(),
        pairing.source().get(run.get(run.size() - 1)).end());
  }

  private void add(Kind kind, Span source, String was, Span tei, String is) {
    deviations.add(new Deviation(kind, source, tei, was, is));
  }

  /**
   * Returns the words of the source, without those between them that stand elsewhere in the TEI.
   */
  private String quoted(List<Integer> run) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || run.get(i) > run.get(i - 1) + 1) {
        int start = pairing.source().get(run.get(from)).start();
        int end = pairing.source().get(run.get(i - 1)).end();
        words.append(words.isEmpty() ? "" : " … ").append(sourceText, start, end);
        from = i;
      }
    }
    return Quoted.of(words.toString());
  }

  private static String quoted(Part part, List<TextToken> tokens) {
    int end = tokens.get(tokens.size() - 1).to();
    return Quoted.of(part.flat().text().substring(tokens.get(0).from(), end));
  }
}
