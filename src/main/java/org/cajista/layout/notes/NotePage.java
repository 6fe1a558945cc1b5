package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, List<Integer>> called = new HashMap<>(); // the places that call a label
  private final boolean known;

  /**
   * @param page the page
   * @param begins the indexes of its lines that begin a note
   * @param calls by line of the page, the labels of the notes that it may call
   */
  NotePage(Page page, List<Integer> begins, List<Set<String>> calls) {
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
      int place = lines.size();
      calls
          .get(i)
          .forEach(label -> called.computeIfAbsent(label, l -> new ArrayList<>()).add(place));
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
    int sum = 0;
    for (int i = 0; i < starts.size(); i++) {
      sum += starts.get(i) >= place && isCalled(labels.get(i), 0, place) ? 1 : 0;
    }
    return sum;
  }

  /** Whether lines from {@code place} to the next start call notes that no line above calls. */
  boolean callsBelow(int place) {
    int next = firstStart(place);
    for (int i = 0; i < starts.size(); i++) {
      String label = labels.get(i);
      if (starts.get(i) >= place && isCalled(label, place, next) && !isCalled(label, 0, place)) {
        return true;
      }
    }
    return false;
  }

  /** The first line that begins a note called over it; -1 if there is none. */
  int firstCalled() {
    for (int i = 0; i < starts.size(); i++) {
      if (isCalled(labels.get(i), 0, starts.get(i))) {
        return starts.get(i);
      }
    }
    return -1;
  }

  /** Whether a line from {@code from} up to {@code to} calls the note {@code label}. */
  private boolean isCalled(String label, int from, int to) {
    for (int place : called.getOrDefault(label, List.of())) {
      if (place >= from) {
        return place < to; // the places stand in order
      }
    }
    return false;
  }
}
