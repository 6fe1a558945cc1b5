package org.cajista.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;

/**
 * All lines of one zone (all lines of notes are one), through all pages, as one text: a line feed
 * stands between two lines. In it a word that is divided at the foot of a page continues at once.
 */
final class ZoneText {
  private final Zone zone;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder building = new StringBuilder();
  private int[] pages = new int[64]; // of each line, the index of its page in the list
  private int[] rows = new int[64]; // of each line, its index on the page
  private int[] starts = new int[64]; // of each line, where it begins in the text
  private String text = "";

  private ZoneText(Zone zone) {
    this.zone = zone;
  }

  /** One column for each zone that has lines. */
  static List<ZoneText> of(List<Page> pages) {
    ZoneText[] columns = new ZoneText[Zone.values().length];
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p).lines();
      for (int r = 0; r < lines.size(); r++) {
        Zone zone = lines.get(r).zone().isNote() ? Zone.NOTES : lines.get(r).zone();
        int z = zone.ordinal();
        if (columns[z] == null) {
          columns[z] = new ZoneText(zone);
        }
        columns[z].add(lines.get(r), p, r);
      }
    }
    List<ZoneText> used = new ArrayList<>();
    for (ZoneText column : columns) {
      if (column != null) {
        column.text = column.building.toString();
        used.add(column);
      }
    }
    return used;
  }

  private void add(Line line, int page, int row) {
    int n = lines.size();
    if (n == starts.length) {
      pages = Arrays.copyOf(pages, n * 2);
      rows = Arrays.copyOf(rows, n * 2);
      starts = Arrays.copyOf(starts, n * 2);
    }
    if (n > 0) {
      building.append('\n');
    }
    pages[n] = page;
    rows[n] = row;
    starts[n] = building.length();
    building.append(line); // as a string, which is copied at once
    lines.add(line);
  }

  Zone zone() {
    return zone;
  }

  String text() {
    return text;
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** Returns the index in the list of pages of the page on which the line stands. */
  int page(int index) {
    return pages[index];
  }

  /** Returns the index of the line on its page. */
  int row(int index) {
    return rows[index];
  }

  /** True if the line is not the last, and the next one can go on with what it begins. */
  boolean flowsOn(int index) {
    return index + 1 < size() && line(index).zone().flowsInto(line(index + 1).zone());
  }

  /** Returns where the line begins in the text. */
  int start(int index) {
    return starts[index];
  }

  /** Returns where the line ends in the text. */
  int end(int index) {
    return index + 1 < size() ? starts[index + 1] - 1 : text.length();
  }

  /** Returns the line in which {@code offset} of the text lies. */
  int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, size(), offset);
    return at >= 0 ? at : -at - 2;
  }
}
