package org.cajista.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the edition is set and bound.
 *
 * @param width of the paper, in millimetres
 * @param height of the paper, in millimetres
 * @param typeSize of the running text, in points
 * @param sourcePages whether the page numbers of the source stand in the printed margin
 * @param volumes what is bound as one; not empty
 * @param faces TrueType files in place of the program's own faces, by {@link #STYLES}
 */
public record PrintSettings(
    double width,
    double height,
    double typeSize,
    boolean sourcePages,
    Set<Binding> volumes,
    Map<String, Path> faces) {

  /** The faces that a text is set in. */
  public static final Set<String> STYLES = Set.of("regular", "italic", "bold", "bold-italic");

  /** A book for the hand: 155 by 230 mm, ten and a half points, a volume for each text. */
  public static final PrintSettings USUAL =
      new PrintSettings(155, 230, 10.5, false, Set.of(Binding.TEXT), Map.of());

  private static final double SMALLEST_PAGE = 90;
  private static final double LARGEST_PAGE = 450;
  private static final double SMALLEST_TYPE = 7;
  private static final double LARGEST_TYPE = 24;

  /** Checks that there can be such a page. */
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
    faces = Map.copyOf(faces);
  }

  /** Whether a book can have pages of this size in millimetres. */
  public static boolean isPage(double width, double height) {
    return width >= SMALLEST_PAGE
        && width <= LARGEST_PAGE
        && height >= SMALLEST_PAGE
        && height <= LARGEST_PAGE;
  }

  /** Whether running text can be of this size in points. */
  public static boolean isType(double size) {
    return size >= SMALLEST_TYPE && size <= LARGEST_TYPE;
  }

  /** The same with other volumes. */
  public PrintSettings bound(Set<Binding> others) {
    return new PrintSettings(width, height, typeSize, sourcePages, others, faces);
  }

  /** All of it in one line, the same for equal settings in every run. */
  @Override
  public String toString() {
    return "%s×%s mm, %s pt, source pages: %s, volumes: %s, faces: %s"
        .formatted(
            width, height, typeSize, sourcePages, new TreeSet<>(volumes), new TreeMap<>(faces));
  }
}
