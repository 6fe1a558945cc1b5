package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.Collections;
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
  private final int[] calledAbove;
  private final boolean[] callsBelow;

  /**
   * @param page the page
   * @param begins the indexes of its lines that begin a note
   * @param calls by line of the page, the labels of the notes that it may call
   */
  NotePage(Page page, Set<Integer> begins, List<Set<String>> calls) {
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
    calledAbove = calledAbove();
    callsBelow = callsBelow();
  }

  /** By place, how many notes that begin from there on are called over it. */
  private int[] calledAbove() {
    int[] change = new int[lines.size() + 2];
    for (int i = 0; i < starts.size(); i++) {
      int call = firstCall(labels.get(i));
      if (call < starts.get(i)) {
        change[call + 1]++;
        change[starts.get(i) + 1]--;
      }
    }
    for (int place = 1; place < change.length; place++) {
      change[place] += change[place - 1];
    }
    return change;
  }

  /** By place, whether lines from there to the next start call notes that no line above calls. */
  private boolean[] callsBelow() {
    int[] lastStart = new int[lines.size() + 1]; // of the notes whose first call stands there
    for (int i = 0; i < starts.size(); i++) {
      int call = Math.min(lines.size(), firstCall(labels.get(i)));
      lastStart[call] = Math.max(lastStart[call], starts.get(i));
    }
    boolean[] below = new boolean[lines.size() + 1];
    int next = lines.size();
    for (int place = lines.size() - 1; place >= 0; place--) {
      if (isStart(place)) {
        next = place;
      } else {
        below[place] = lastStart[place] >= next || place + 1 < next && below[place + 1];
      }
    }
    return below;
  }

  /** The first place that calls the note {@code label}; a large number if none does. */
  private int firstCall(String label) {
    List<Integer> places = called.getOrDefault(label, List.of());
    return places.isEmpty() ? Integer.MAX_VALUE : places.get(0);
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

  /** Whether the line at {@code place} begins a note. */
  boolean isStart(int place) {
    return Collections.binarySearch(starts, place) >= 0;
  }

  /** The first line from {@code place} on that begins a note; the number of lines if none does. */
  int firstStart(int place) {
    int above = startsAbove(place);
    return above < starts.size() ? starts.get(above) : lines.size();
  }

  /** How many notes begin over {@code place}. */
  int startsAbove(int place) {
    int found = Collections.binarySearch(starts, place);
    return found >= 0 ? found : -found - 1;
  }

  /** How many notes that begin from {@code place} on are called over it. */
  int called(int place) {
    return calledAbove[place];
  }

  /**
   * Whether lines from {@code place}, which begins no note, to the next start call notes that no
   * line above calls.
   */
  boolean callsBelow(int place) {
    return callsBelow[place];
  }

  /** The first line that begins a note called over it; -1 if there is none. */
  int firstCalled() {
    for (int i = 0; i < starts.size(); i++) {
      if (firstCall(labels.get(i)) < starts.get(i)) {
        return starts.get(i);
      }
    }
    return -1;
  }
}
