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
import org.cajista.report.NoteSeries;
import org.cajista.report.NumberGap;
import org.cajista.validate.Check;
import org.cajista.validate.Code;
import org.cajista.validate.Element;
import org.cajista.validate.Faults;
import org.cajista.validate.Spot;

/**
 * The numbers of the notes: none twice in a division, or on a page where each page counts anew;
 * none missing; each note called from somewhere, each call with its note. In TEI that is not ours
 * notes of another sort ({@code @type}) or at another place ({@code @place}) have their own count.
 */
final class NoteCheck extends Check {

  /** A note with a number. {@code series} is its division and its kind. */
  private record Numbered(String n, String series, int page, Spot spot) {}

  private final Context context;
  private final Map<String, NoteSeries> numbers = new LinkedHashMap<>();
  private final Map<String, Spot> places = new HashMap<>();
  private final List<Numbered> notes = new ArrayList<>();
  private final Deque<Integer> divisions = new ArrayDeque<>(List.of(0));
  private int divisionsSoFar;
  private int page;

  NoteCheck(Context context, Faults faults) {
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
      String kind = context.house() ? "" : type + "|" + note.attribute("place").orElse("");
      Spot spot = note.attributeSpot("n");
      notes.add(new Numbered(n, division + "|" + type + kind, page, spot));
      numbers.computeIfAbsent(kind, unused -> new NoteSeries()).add(n, division + "|" + kind);
      places.putIfAbsent(division + "|" + kind + "|" + n, spot);
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
    checkDoubles();
    numbers.values().stream().flatMap(series -> series.gaps().stream()).forEach(this::report);
  }

  private void report(NumberGap gap) {
    Optional.ofNullable(places.get(gap.division() + "|" + (gap.to() + 1)))
        .ifPresent(spot -> faults().add(Code.NOTE_GAP, spot, gap.numbers(), gap.numbers()));
  }

  private void checkDoubles() {
    Map<String, Integer> firsts = new HashMap<>();
    for (Numbered note : notes) {
      if (note.n().equals("1") || note.n().equals("1*")) {
        firsts.merge(note.series() + "|" + note.n(), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Numbered note : notes) {
      String first = note.series() + "|" + (note.n().endsWith("*") ? "1*" : "1");
      boolean byPage = firsts.getOrDefault(first, 0) > 1;
      String key = note.series() + "|" + note.n() + (byPage ? "|" + note.page() : "");
      if (!seen.add(key)) {
        faults().add(Code.NOTE_NUMBER, note.spot(), note.n(), note.n());
      }
    }
  }
}
