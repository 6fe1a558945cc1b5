package org.cajista.input.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run of glyphs on one baseline, from left to right, with what is raised over it. */
final class Row {
  private final List<Glyph> glyphs;
  private final double baseline;
  private final double size;

  Row(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    this.glyphs = List.copyOf(sorted);
    this.size = most(sorted);
    this.baseline = baseline(sorted, size);
  }

  private static double most(List<Glyph> glyphs) {
    Map<Double, Integer> sizes = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      sizes.merge(Math.round(glyph.size() * 10) / 10.0, glyph.isBlank() ? 0 : 1, Integer::sum);
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1.0);
  }

  private static double baseline(List<Glyph> glyphs, double size) {
    List<Double> heights =
        glyphs.stream()
            .filter(glyph -> Math.abs(glyph.size() - size) < 0.1)
            .map(Glyph::baseline)
            .sorted()
            .toList();
    return heights.isEmpty() ? glyphs.get(0).baseline() : heights.get(heights.size() / 2);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  double baseline() {
    return baseline;
  }

  /** Returns the type size of most of its glyphs. */
  double size() {
    return size;
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** Returns this row and {@code other} as one. */
  Row with(Row other) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(other.glyphs);
    return new Row(all);
  }
}
