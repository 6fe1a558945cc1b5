package org.cajista.model.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the edition is set and bound.
 *
 * @param width the width of the paper in millimetres
 * @param height the height of the paper in millimetres
 * @param typeSize the type size of the running text in points
 * @param sourcePages true if the page numbers of the source are printed in the margin
 * @param volumes what one volume contains; not empty
 * @param indexes the indexes at its end
 * @param faces TrueType files that replace the fonts of the program, by {@link #STYLES}
 * @param fallback TrueType files that are tried, in this order, for a character that the faces lack
 * @param profile how much of the TEI the files for other programs use
 */
public record PrintSettings(
    double width,
    double height,
    double typeSize,
    boolean sourcePages,
    Set<Binding> volumes,
    Set<BookIndex> indexes,
    Map<String, Path> faces,
    List<Path> fallback,
    TeiProfile profile) {

  /** The font styles of a text. */
  public static final Set<String> STYLES = Set.of("regular", "italic", "bold", "bold-italic");

  /** The default: 155 by 230 mm, ten and a half points, one volume for each text. */
  public static final PrintSettings USUAL =
      new PrintSettings(
          155,
          230,
          10.5,
          false,
          Set.of(Binding.TEXT),
          Set.of(BookIndex.PERSONS, BookIndex.LETTERS),
          Map.of(),
          List.of(),
          TeiProfile.FULL);

  private static final double SMALLEST_PAGE = 90;
  private static final double LARGEST_PAGE = 450;
  private static final double SMALLEST_TYPE = 7;
  private static final double LARGEST_TYPE = 24;

  /** Checks that such a page is possible. */
  public PrintSettings {
    if (!isPage(width, height)) {
      throw new IllegalArgumentException("no page for a book: " + width + " × " + height);
    }
    if (!isType(typeSize)) {
      throw new IllegalArgumentException("no size of type for reading: " + typeSize);
    }
    if (volumes.isEmpty() || !STYLES.containsAll(faces.keySet())) {
      throw new IllegalArgumentException("no such volumes or faces: " + volumes + faces.keySet());
    }
    volumes = Set.copyOf(volumes);
    indexes = Set.copyOf(indexes);
    faces = Map.copyOf(faces);
    fallback = List.copyOf(fallback);
  }

  /** True if a book can have pages of this size in millimetres. */
  public static boolean isPage(double width, double height) {
    return width >= SMALLEST_PAGE
        && width <= LARGEST_PAGE
        && height >= SMALLEST_PAGE
        && height <= LARGEST_PAGE;
  }

  /** True if running text can have {@code size} points. */
  public static boolean isType(double size) {
    return size >= SMALLEST_TYPE && size <= LARGEST_TYPE;
  }

  /** Returns these settings with the volumes {@code others}. */
  public PrintSettings bound(Set<Binding> others) {
    return new PrintSettings(
        width, height, typeSize, sourcePages, others, indexes, faces, fallback, profile);
  }

  /** Returns these settings with another profile. */
  public PrintSettings in(TeiProfile other) {
    return new PrintSettings(
        width, height, typeSize, sourcePages, volumes, indexes, faces, fallback, other);
  }

  /** Returns the names of the indexes, as the stylesheets and {@code edition.toml} call them. */
  public List<String> indexNames() {
    return new TreeSet<>(indexes).stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns all settings in one line. Equal settings give the same line in every run. */
  @Override
  public String toString() {
    return "%s×%s mm, %s pt, source pages: %s, volumes: %s, indexes: %s, faces: %s, fallback: %s, profile: %s"
        .formatted(
            width,
            height,
            typeSize,
            sourcePages,
            new TreeSet<>(volumes),
            new TreeSet<>(indexes),
            new TreeMap<>(faces),
            fallback,
            profile);
  }
}
