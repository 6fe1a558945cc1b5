package org.cajista.layout.notes;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cajista.model.Line;
import org.cajista.model.Source;
import org.cajista.model.geometry.SourceLine;
import org.cajista.model.geometry.SourcePage;

/**
 * The type sizes of a source that knows them: which lines are set in smaller type than the text, as
 * notes are. Page text has no sizes, and then no line is small.
 */
final class TypeSizes {
  /** Type of less than this part of that of the text is small. */
  private static final double SMALL = 0.93;

  /** Sizes are rounded to so many parts of a point: programs that read pages measure roughly. */
  private static final int PARTS = 2;

  private final Source source;
  private final double text; // the size of most of the text; 0 if it is not known
  private final boolean any; // whether any line is small

  private TypeSizes(Source source, double text, boolean any) {
    this.source = source;
    this.text = text;
    this.any = any;
  }

  static TypeSizes of(Source source) {
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
    double most =
        lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    boolean small = lengths.keySet().stream().anyMatch(size -> size < SMALL * most);
    return new TypeSizes(source, most, small);
  }

  /** True if the document has lines of text and lines in smaller type. */
  boolean isKnown() {
    return text > 0 && any;
  }

  /** True if a line is set in smaller type than the text. */
  boolean isSmall(Line line) {
    return isKnown() && size(line) > 0 && size(line) < SMALL * text;
  }

  /** True if a line is set in the type of the text, or in a larger one. */
  boolean isText(Line line) {
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
