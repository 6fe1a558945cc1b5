package org.cajista.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down the running heads and folios at the head and the foot of each page.
 *
 * <p>{@code Los años de viaje | 79} → furniture; a figure alone in the first or last line → folio.
 * Words without a number are a running head where three pages or more begin with them. It leaves
 * alone lines inside the page, and a numeral alone over a heading.
 */
final class Furniture implements Pass {
  private static final int RECURRENCE = 3;

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    Map<String, Set<String>> numbers = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    Folios folios = new Folios(pages.size());
    for (Page page : pages) {
      for (int i : edges(page)) {
        String text = page.lines().get(i).toString();
        folios.add(page.index(), text);
        RunningHeads.parse(text)
            .ifPresent(
                head ->
                    numbers.computeIfAbsent(head.words(), w -> new HashSet<>()).add(head.number()));
        times.merge(letters(text), 1, Integer::sum);
      }
    }
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      for (int i : edges(page)) {
        Line line = lines.get(i);
        Optional<Zone> zone =
            folios.isFolio(page.index(), line.toString())
                ? Optional.of(Zone.FOLIO)
                : headZone(line, page.index(), numbers, times, folios);
        zone.ifPresent(found -> lines.set(i, line.withZone(found)));
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  private static Optional<Zone> headZone(
      Line line,
      int page,
      Map<String, Set<String>> numbers,
      Map<String, Integer> times,
      Folios folios) {
    String text = line.toString();
    Optional<RunningHeads.Head> head = RunningHeads.parse(text);
    if (head.isPresent()
        && (head.get().ruled()
            || !RunningHeads.isHeadingWord(head.get().words())
                && numbers.get(head.get().words()).size() >= 2
            || folios.agrees(page, text, head.get().number()))
        && !text.endsWith(".")) {
      return Optional.of(Zone.RUNNING_HEAD);
    }
    String letters = letters(text);
    boolean recurs =
        letters.length() > 3
            && !RunningHeads.isHeadingWord(letters)
            && times.getOrDefault(letters, 0) >= RECURRENCE;
    // a full line that comes again is text that comes again
    return recurs && Folios.isShort(text) ? Optional.of(Zone.RUNNING_HEAD) : Optional.empty();
  }

  /** The first two and the last two lines of the page, as far as they may be furniture. */
  private static List<Integer> edges(Page page) {
    int size = page.lines().size();
    Set<Integer> edges = new HashSet<>();
    for (int i = 0; i < Math.min(2, size); i++) {
      if (i == 0 || page.lines().get(i - 1).toString().length() < 90) {
        edges.add(i);
      }
      edges.add(size - 1 - i);
    }
    return edges.stream().sorted().toList();
  }

  /** The letters that are left of a line; capitals stay, for a heading is not its running head. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
