package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;

/**
 * The lines of a page among which its notes may begin: those over the notes that are known already,
 * without the furniture. Places are counted in these lines.
 */
final class NotePage {
  private final Page page;
  private final List<Integer> indexes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>(); // of the starts
  private final List<Set<String>> calls = new ArrayList<>(); // by line
  private final boolean known;

  /**
   * @param page the page
   * @param begins the indexes of its lines that begin a note
   */
  NotePage(Page page, List<Integer> begins) {
    this.page = page;
    boolean notes = false;
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      notes |= line.zone().isNote();
      // text under notes that stand under a heading of their own is the next chapter
      if (notes || line.zone() != Zone.BODY) {
        continue;
      }
      if (begins.contains(i)) {
        starts.add(lines.size());
        labels.add(NoteSigns.leading(line.text()).map(NoteSigns.Sign::label).orElse(""));
      }
      calls.add(NoteSigns.calls(line.text()));
      indexes.add(i);
      lines.add(line);
    }
    known = notes;
  }

  Page page() {
    return page;
  }

  /** The lines in order. */
  List<Line> lines() {
    return lines;
  }

  int size() {
    return lines.size();
  }

  /** The index on the page of the line at {@code place}. */
  int index(int place) {
    return place < indexes.size() ? indexes.get(place) : page.lines().size();
  }

  /** Whether a rule or a heading has already said where its notes stand. */
  boolean isKnown() {
    return known;
  }

  /** The places of the lines that begin a note. */
  List<Integer> starts() {
    return starts;
  }

  /** The first line from {@code place} on that begins a note; the number of lines if none does. */
  int firstStart(int place) {
    return starts.stream().filter(start -> start >= place).findFirst().orElse(lines.size());
  }

  /** How many notes begin over {@code place}. */
  int startsAbove(int place) {
    return (int) starts.stream().filter(start -> start < place).count();
  }

  /** How many notes that begin from {@code place} on are called over it. */
  int called(int place) {
    Set<String> above = labelsIn(0, place);
    int called = 0;
    for (int i = 0; i < starts.size(); i++) {
      called += starts.get(i) >= place && above.contains(labels.get(i)) ? 1 : 0;
    }
    return called;
  }

  /** Whether lines from {@code place} to the next start call notes that no line above calls. */
  boolean callsBelow(int place) {
    Set<String> below = labelsIn(place, firstStart(place));
    if (below.isEmpty()) {
      return false;
    }
    Set<String> above = labelsIn(0, place);
    for (int i = 0; i < starts.size(); i++) {
      String label = labels.get(i);
      if (starts.get(i) >= place && below.contains(label) && !above.contains(label)) {
        return true;
      }
    }
    return false;
  }

  /** The first line that begins a note called over it; -1 if there is none. */
  int firstCalled() {
    for (int i = 0; i < starts.size(); i++) {
      if (labelsIn(0, starts.get(i)).contains(labels.get(i))) {
        return starts.get(i);
      }
    }
    return -1;
  }

  private Set<String> labelsIn(int from, int to) {
    Set<String> labelsIn = new HashSet<>();
    calls.subList(from, Math.max(from, to)).forEach(labelsIn::addAll);
    return labelsIn;
  }
}
