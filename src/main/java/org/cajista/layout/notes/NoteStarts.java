package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Answer;
import org.cajista.report.Decision;
import org.cajista.report.Question;
import org.cajista.report.Trace;
import org.cajista.report.Votes;

/**
 * Tells which lines begin a footnote: of all lines with a number at their head, those whose numbers
 * make the best run over the whole document. So a line of text that happens to begin with a figure
 * is none, and one misread number does not shift the rest. The weights stand in {@link
 * NoteStartRule}.
 */
final class NoteStarts {
  private static final int LONGEST_TITLE = 60;

  /** Fewer called notes than these say nothing of the form of their signs. */
  private static final int FEWEST = 5;

  /** What stands so many lines further down is on another page, where page starts are lost. */
  private static final int LONGEST_PAGE = 60;

  /** Dots that lead to a page number: {@code 1. El patio ....... 8}. */
  private static final Pattern LEADERS =
      Pattern.compile("(?:\\. ?){5,}\\s*\\S{1,6}$|…{3,}\\s*\\S{1,6}$");

  /** A form that fewer of the notes have is rather that of a list. */
  private static final double RARE = 0.15;

  private NoteStarts() {}

  /**
   * By page, the indexes of the lines that begin a note.
   *
   * @param calls by page and line, the labels of the notes that the line may call
   */
  static Map<Integer, Set<Integer>> find(
      List<Page> pages, List<List<Set<String>>> calls, Trace trace) {
    List<NoteStart> candidates = candidates(pages, calls);
    voteOnForm(candidates);
    NoteRun.vote(
        candidates.stream()
            .filter(start -> !start.sign().isSymbol() && start.weight() > 0)
            .toList());
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (NoteStart start : candidates) {
      if (start.begins()) {
        found.computeIfAbsent(start.page(), page -> new HashSet<>()).add(start.line());
      }
    }
    if (trace.isOn()) {
      tell(candidates, pages, trace);
    }
    return found;
  }

  /** Most notes of a document have signs of one form: {@code 3}, {@code 3.}, {@code (3)}. */
  private static void voteOnForm(List<NoteStart> candidates) {
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    for (NoteStart start : candidates) {
      if (start.isLikely() && !start.sign().isSymbol()) {
        times.merge(start.form(), 1, Integer::sum);
        all++;
      }
    }
    for (NoteStart start : candidates) {
      int same = times.getOrDefault(start.form(), 0);
      boolean other = !start.sign().isSymbol() && all >= FEWEST && same < all * RARE;
      start.votes().castIf(other, NoteStartRule.OTHER_FORM);
    }
  }

  private static void tell(List<NoteStart> candidates, List<Page> pages, Trace trace) {
    Map<Integer, Page> byIndex = new HashMap<>();
    pages.forEach(page -> byIndex.put(page.index(), page));
    for (NoteStart start : candidates) {
      Line line = byIndex.get(start.page()).lines().get(start.line());
      trace.decided(
          () ->
              Decision.of(
                  Question.NOTE_START,
                  line.text().span(0, start.sign().end()),
                  start.sign().label(),
                  List.of(
                      Answer.of("note " + start.sign().label(), start.votes()),
                      Answer.of("no note", Votes.of(NoteStartRule.ENOUGH)))));
    }
  }

  /** All lines with a number or a sign at their head. */
  private static List<NoteStart> candidates(List<Page> pages, List<List<Set<String>>> calls) {
    List<NoteStart> candidates = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      Page page = pages.get(p);
      Set<String> called = new HashSet<>();
      Set<String> begun = new HashSet<>(); // what was called and has begun since
      for (int i = 0; i < page.lines().size(); i++) {
        Line line = page.lines().get(i);
        if (line.zone() != Zone.BODY && !line.zone().isNote()) {
          continue;
        }
        Optional<NoteSigns.Sign> sign = NoteSigns.leading(line.text());
        if (sign.isPresent()) {
          Votes votes = votes(page, i, sign.get(), called);
          votes.castIf(sign.get().isSymbol() && isLoneSymbol(page, i), NoteStartRule.LONE_SYMBOL);
          votes.castIf(
              line.zone() == Zone.BODY && begun.contains(sign.get().label()), NoteStartRule.AGAIN);
          NoteStart start =
              new NoteStart(page.index(), i, sign.get(), form(line, sign.get()), votes);
          candidates.add(start);
          if (start.isLikely()) {
            begun.add(sign.get().label());
          }
        }
        Set<String> callsHere = calls.get(p).get(i);
        called.addAll(callsHere);
        begun.removeAll(callsHere);
      }
    }
    return candidates;
  }

  /** The sign without its number: {@code #.}, {@code (#)}. */
  private static String form(Line line, NoteSigns.Sign sign) {
    String text = line.text().subSequence(0, sign.end()).toString().strip();
    return sign.isSymbol() ? "*" : text.replaceAll("[\\d*]+", "#").replaceAll("[⁰¹²³⁴-⁹]+", "^");
  }

  /** A starred line over the first numbered note of the page is a note, though nothing calls it. */
  private static boolean isLoneSymbol(Page page, int i) {
    List<Line> lines = page.lines();
    if (i == 0 || lines.get(i).blanksBefore() == 0) {
      return false;
    }
    for (int next = i + 1; next < lines.size() && lines.get(next).blanksBefore() == 0; next++) {
      Optional<NoteSigns.Sign> sign = NoteSigns.leading(lines.get(next).text());
      if (sign.isPresent()) {
        return !sign.get().isSymbol();
      }
    }
    return false;
  }

  private static Votes votes(Page page, int i, NoteSigns.Sign sign, Set<String> calls) {
    Line line = page.lines().get(i);
    Votes votes = Votes.of(NoteStartRule.SIGN);
    boolean small =
        Character.isLowerCase(line.text().charAt(Math.min(sign.end(), line.text().length() - 1)));
    boolean called = calls.contains(sign.label()) && !(small && beginsBelow(page, i, sign));
    if (small && line.zone() == Zone.BODY && !called) {
      return votes.cast(NoteStartRule.LOWER_CASE); // «3 de abril …»
    }
    if (LEADERS.matcher(line.text()).find()) {
      return votes.cast(NoteStartRule.LEADERS);
    }
    boolean apart =
        i == 0 || line.blanksBefore() > 0 || Sentences.ends(page.lines().get(i - 1).text());
    return votes
        .castIf(line.zone().isNote(), NoteStartRule.AMONG_NOTES)
        .castIf(called, NoteStartRule.CALLED)
        .castIf(apart, NoteStartRule.APART)
        .castIf(
            // be it the only one of its chapter
            apart && line.zone().isNote() && (sign.bracketed() || sign.superscript()),
            NoteStartRule.BRACKETED)
        .castIf(isTitle(page.lines(), i, sign), NoteStartRule.TITLE);
  }

  /**
   * Whether a line under line {@code i} has the same sign and goes on with a capital: what goes on
   * in lower case over it is a date or an item of a list.
   */
  private static boolean beginsBelow(Page page, int i, NoteSigns.Sign sign) {
    int to = Math.min(page.lines().size(), i + 1 + LONGEST_PAGE);
    return page.lines().subList(i + 1, to).stream()
        .map(Line::text)
        .anyMatch(
            text ->
                Character.isDigit(text.charAt(0))
                    && NoteSigns.leading(text)
                        .filter(other -> other.label().equals(sign.label()))
                        .filter(other -> other.end() < text.length())
                        .filter(other -> !Character.isLowerCase(text.charAt(other.end())))
                        .isPresent());
  }

  /**
   * A numbered title: short, without a stop, apart on both sides, and over a longer line of text or
   * over a note that does not count on from it.
   */
  private static boolean isTitle(List<Line> lines, int i, NoteSigns.Sign sign) {
    if (lines.get(i).blanksBefore() == 0 || i + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(i + 1);
    CharSequence title = lines.get(i).text();
    return lines.get(i).zone() == Zone.BODY
        && next.zone() == Zone.BODY
        && next.blanksBefore() > 0
        && next.text().length() > title.length()
        && Sentences.begins(next.text())
        && title.length() <= LONGEST_TITLE
        && !Sentences.ends(title)
        && NoteSigns.leading(next.text())
            .filter(other -> other.number() == sign.number() + 1)
            .isEmpty();
  }
}
