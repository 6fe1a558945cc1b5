package org.cajista.input.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.geometry.Box;

/** The white space of one page: over its lines, and at their heads. */
final class WhiteSpace {
  /** So many times the usual distance of two lines is a blank line between them. */
  private static final double GAP = 1.45;

  /** The same where another region begins. */
  private static final double REGION_GAP = 1.2;

  /** So many times is more than one. */
  private static final double WIDE_GAP = 2.4;

  private static final int MOST_BLANKS = 3;

  /** The margin is looked for among so many lines over and under a line: pages lie askew. */
  private static final int NEAR = 8;

  /** A line of fewer characters says little of the width of one. */
  private static final int LONG = 10;

  private static final int DEEPEST = 60;

  /** Fewer distances of lines than these do not tell which one is usual. */
  private static final int ENOUGH = 6;

  private final List<ScannedLine> lines;
  private final double pitch; // the usual distance of two lines; 0 if it is not known
  private final double height; // of most lines
  private final double width; // of a character; 0 if it is not known

  private WhiteSpace(List<ScannedLine> lines, double pitch, double height, double width) {
    this.lines = lines;
    this.pitch = pitch;
    this.height = height;
    this.width = width;
  }

  /**
   * Returns the usual distance of two lines over several pages, in heights of a line, so that pages
   * of different sizes agree; 0 if it is not known.
   */
  static double leading(List<List<ScannedLine>> pages) {
    List<Double> leadings = new ArrayList<>();
    for (List<ScannedLine> lines : pages) {
      double height = height(lines);
      for (double pitch : height == 0 ? List.<Double>of() : pitches(lines)) {
        leadings.add(pitch / height);
      }
    }
    return median(leadings, 0.5);
  }

  private static double height(List<ScannedLine> lines) {
    List<Double> heights = new ArrayList<>();
    lines.forEach(line -> line.box().map(Box::height).ifPresent(heights::add));
    return median(heights, 0.5);
  }

  private static List<Double> pitches(List<ScannedLine> lines) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (isUnder(lines.get(i - 1), lines.get(i))) {
        pitches.add(distance(lines.get(i - 1), lines.get(i)));
      }
    }
    return pitches;
  }

  /**
   * @param leading of all pages: the last page of a letter has too few lines to tell it
   */
  static WhiteSpace of(List<ScannedLine> lines, double leading) {
    List<Double> pitches = pitches(lines);
    double height = height(lines);
    double usual = leading * height;
    List<Double> widths = new ArrayList<>();
    for (ScannedLine line : lines) {
      int length = line.text().length();
      line.box()
          .filter(box -> box.width() > 0 && length >= LONG)
          .ifPresent(box -> widths.add(box.width() / length));
    }
    double pitch = pitches.size() < ENOUGH && usual > 0 ? usual : median(pitches, 0.5);
    return new WhiteSpace(lines, pitch, height, median(widths, 0.5));
  }

  /** Returns how many blank lines stand over a line; none over the first. */
  int blanksBefore(int i) {
    if (i == 0) {
      return 0;
    }
    ScannedLine line = lines.get(i);
    ScannedLine before = lines.get(i - 1);
    boolean parted = !line.role().equals(before.role());
    if (!isUnder(before, line) || pitch == 0) {
      // the next column goes on with the text; without places the region alone speaks
      boolean apart = line.box().isEmpty() && line.region() != before.region();
      return parted || apart ? 1 : 0;
    }
    double times = distance(before, line) / (pitch * largeness(before, line));
    double least = line.region() == before.region() ? GAP : REGION_GAP;
    int blanks =
        times < least
            ? 0
            : times < WIDE_GAP ? 1 : (int) Math.min(MOST_BLANKS, Math.round(times) - 1);
    return parted ? Math.max(1, blanks) : blanks;
  }

  /** Returns how many characters a line is set in from the margin of the lines near it. */
  int indent(int i) {
    Optional<Box> box = lines.get(i).box();
    if (box.isEmpty() || width == 0) {
      return 0;
    }
    List<Double> lefts = new ArrayList<>();
    for (int k = Math.max(0, i - NEAR); k < Math.min(lines.size(), i + NEAR + 1); k++) {
      lines
          .get(k)
          .box()
          .filter(other -> overlap(box.get(), other))
          .map(Box::left)
          .ifPresent(lefts::add);
    }
    double in = (box.get().left() - median(lefts, 0.25)) / width;
    // one blank may be that of a page that lies askew
    return in < 1.5 ? 0 : (int) Math.min(DEEPEST, Math.round(in));
  }

  /** How much larger the type of two lines is than that of most: their distance grows with it. */
  private double largeness(ScannedLine before, ScannedLine line) {
    if (before.typeSize().isEmpty() || line.typeSize().isEmpty()) {
      return 1; // the height of a box depends on its letters
    }
    double least = Math.min(before.box().orElseThrow().height(), line.box().orElseThrow().height());
    return Math.max(1, least / height);
  }

  /** True if a line stands under the line before it, in the same column or region. */
  private static boolean isUnder(ScannedLine before, ScannedLine line) {
    return before.box().isPresent()
        && line.box().isPresent()
        && (before.region() == line.region() || overlap(before.box().get(), line.box().get()))
        && distance(before, line) > line.box().get().height() / 4;
  }

  /** True if two boxes have a part of the width of the page in common. */
  private static boolean overlap(Box one, Box other) {
    return one.left() < other.right() && other.left() < one.right();
  }

  private static double distance(ScannedLine before, ScannedLine line) {
    return line.box().orElseThrow().bottom() - before.box().orElseThrow().bottom();
  }

  private static double median(List<Double> all, double part) {
    all.sort(null);
    return all.isEmpty() ? 0 : all.get((int) (all.size() * part));
  }
}
