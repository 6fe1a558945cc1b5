package org.cajista.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

/**
 * The type sizes of a source that knows them: which lines are set in smaller type than the text, as
 * notes are, and which in larger type, as headings are. Page text has no sizes, and then no line is
 * small or large.
 */
public final class TypeSizes {
  /** Type of less than this part of that of the text is small. */
  private static final double SMALL = 0.93;

  /** Type of more than this part of that of the text is large. */
  private static final double LARGE = 1.15;

  /**
   * If a larger size than the most frequent one has this part of the text, that one is of notes.
   */
  private static final double TEXT = 0.25;

  /** More than this part of the text is no heading: then the sizes are measured badly. */
  private static final double MOST_LARGE = 0.15;

  /** Sizes are rounded to so many parts of a point: programs that read pages measure roughly. */
  private static final int PARTS = 2;

  private final Source source;
  private final double text; // the size of most of the text; 0 if it is not known
  private final boolean small; // whether any line is small
  private final boolean large; // whether few lines are large, as headings are

  private TypeSizes(Source source, double text, boolean small, boolean large) {
    this.source = source;
    this.text = text;
    this.small = small;
    this.large = large;
  }

  /** Returns what the sizes of {@code source} say. */
  public static TypeSizes of(Source source) {
    Map<Double, Integer> lengths = new TreeMap<>();
    for (SourcePage page : source.pages()) {
      List<SourceLine> lines = page.lines();
      for (int i = 0; i < lines.size(); i++) {
        OptionalDouble size = lines.get(i).typeSize();
        int start = lines.get(i).start();
        int end = source.text().indexOf('\n', start);
        if (size.isPresent()) {
          double rounded = Math.round(size.getAsDouble() * PARTS) / (double) PARTS;
          lengths.merge(rounded, (end < 0 ? source.text().length() : end) - start, Integer::sum);
        }
      }
    }
    double frequent =
        lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
    double most =
        lengths.entrySet().stream()
            .filter(size -> size.getKey() * SMALL > frequent && size.getValue() > TEXT * all)
            .map(Map.Entry::getKey)
            .reduce(Double::max)
            .orElse(frequent); // there may be more notes than text
    boolean small = lengths.keySet().stream().anyMatch(size -> size < SMALL * most);
    int over = 0;
    for (Map.Entry<Double, Integer> size : lengths.entrySet()) {
      over += size.getKey() > LARGE * most ? size.getValue() : 0;
    }
    return new TypeSizes(source, most, small, over > 0 && over < MOST_LARGE * all);
  }

  /** True if the document has lines of text and lines in smaller type. */
  public boolean isKnown() {
    return text > 0 && small;
  }

  /**
   * True if a line is set in smaller type than the text.
   *
   * @param line a line of this source
   */
  public boolean isSmall(Line line) {
    return isKnown() && size(line) > 0 && size(line) < SMALL * text;
  }

  /**
   * True if a line is set in larger type than the text, as headings are.
   *
   * @param line a line of this source
   */
  public boolean isLarge(Line line) {
    return large && size(line) > LARGE * text;
  }

  /**
   * True if a line is set in the type of the text, or in a larger one.
   *
   * @param line a line of this source
   */
  public boolean isText(Line line) {
    return isKnown() && size(line) >= SMALL * text;
  }

  private double size(Line line) {
    return source
        .lineAt(line.text().span().start())
        .map(SourceLine::typeSize)
        .orElse(OptionalDouble.empty())
        .orElse(0);
  }
}
