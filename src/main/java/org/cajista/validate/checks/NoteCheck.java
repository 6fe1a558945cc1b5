package org.cajista.validate.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cajista.report.encoding.NoteSeries;
import org.cajista.report.encoding.NumberGap;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * Checks the numbers of notes: no number twice in a division (or on a page, if each page counts
 * anew), no number missing, each note called, each call with its note. In other TEI than Cajista's,
 * notes of another kind ({@code @type}) or place ({@code @place}) can have their own series. They
 * have it if the same number occurs next to each other in both.
 */
final class NoteCheck extends Check {

  /** A note with a number. */
  private record Numbered(
      String n, int division, String type, String place, int page, Location location) {}

  private final CheckContext context;
  private final List<Numbered> notes = new ArrayList<>();
  private final Deque<Integer> divisions = new ArrayDeque<>(List.of(0));
  private int divisionsSoFar;
  private int page;

  NoteCheck(CheckContext context, Faults faults) {
    super(faults);
    this.context = context;
  }

  @Override
  public void start(Element element) {
    if (element.is("div")) {
      divisions.push(++divisionsSoFar);
    } else if (element.is("pb")) {
      page++;
    } else if (element.is("note")) {
      note(element);
    } else if (context.house()
        && element.is("ref")
        && element.attribute("type").filter("noteAnchor"::equals).isPresent()
        && element.attribute("target").isEmpty()) {
      String n = element.attribute("n").orElse("");
      faults().add(Code.NOTE_LOST, element.tag(), n, n);
    }
  }

  private void note(Element note) {
    String n = note.attribute("n").orElse("");
    if (!note.isWithin("text")) {
      return;
    }
    if (context.house() && note.attribute("cert").filter("low"::equals).isPresent()) {
      faults().add(Code.NOTE_UNCALLED, note.tag(), n, n);
    }
    int division = divisions.getFirst();
    if (n.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      String type = note.attribute("type").orElse("");
      String place = note.attribute("place").orElse("");
      notes.add(new Numbered(n, division, type, place, page, note.attributeLocation("n")));
    }
  }

  @Override
  public void end(Element element) {
    if (element.is("div")) {
      divisions.pop();
    }
  }

  @Override
  public void finish() {
    boolean types =
        !context.house()
            && areApart(
                Numbered::type, note -> note.division() + "|" + note.page() + "|" + note.n());
    boolean places =
        !context.house() && areApart(Numbered::place, note -> note.division() + "|" + note.n());
    checkDoubles(note -> note.type() + "|" + (places ? note.place() : ""));
    checkGaps(note -> (types ? note.type() : "") + "|" + (places ? note.place() : ""));
  }

  /** True if two notes that differ in {@code kind} have the same number. */
  private boolean areApart(Function<Numbered, String> kind, Function<Numbered, String> number) {
    Map<String, String> kinds = new HashMap<>();
    return notes.stream()
        .anyMatch(
            note -> {
              String other = kinds.putIfAbsent(number.apply(note), kind.apply(note));
              return other != null && !other.equals(kind.apply(note));
            });
  }

  private void checkGaps(Function<Numbered, String> kind) {
    Map<String, NoteSeries> numbers = new LinkedHashMap<>();
    Map<String, Location> locations = new HashMap<>();
    for (Numbered note : notes) {
      String where = series(note, kind);
      numbers.computeIfAbsent(kind.apply(note), unused -> new NoteSeries()).add(note.n(), where);
      locations.putIfAbsent(where + "|" + note.n(), note.location());
    }
    for (NoteSeries series : numbers.values()) {
      for (NumberGap gap : series.gaps()) {
        Optional.ofNullable(locations.get(gap.division() + "|" + (gap.to() + 1)))
            .ifPresent(
                location -> faults().add(Code.NOTE_GAP, location, gap.numbers(), gap.numbers()));
      }
    }
  }

  private void checkDoubles(Function<Numbered, String> kind) {
    Map<String, Integer> firsts = new HashMap<>();
    for (Numbered note : notes) {
      if (note.n().equals("1") || note.n().equals("1*")) {
        firsts.merge(series(note, kind) + "|" + note.n(), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Numbered note : notes) {
      String first = series(note, kind) + "|" + (note.n().endsWith("*") ? "1*" : "1");
      boolean byPage = firsts.getOrDefault(first, 0) > 1;
      String key = series(note, kind) + "|" + note.n() + (byPage ? "|" + note.page() : "");
      if (!seen.add(key)) {
        faults().add(Code.NOTE_NUMBER, note.location(), note.n(), note.n());
      }
    }
  }

  private static String series(Numbered note, Function<Numbered, String> kind) {
    return note.division() + "|" + kind.apply(note);
  }
}
