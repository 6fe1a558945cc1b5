package org.cajista.model.publishing;

import java.nio.file.Path;
import java.util.List;

/**
 * What an edition does with the pictures of pages.
 *
 * @param size the length of their longer side in pixels: larger ones are made smaller; 0 if the
 *     pictures of the edition are not published
 * @param lines true if the TEI says where on the pictures the lines stand
 * @param folders where they may lie, beside the folder of the TEI file
 */
public record FacsimileSettings(int size, boolean lines, List<Path> folders) {

  /** A page can be read well at this length of its longer side, in pixels. */
  public static final int USUAL_SIZE = 1600;

  /** The default: pictures in the folder of the TEI file. */
  public static final FacsimileSettings USUAL = new FacsimileSettings(List.of());

  private static final int SMALLEST = 200;
  private static final int LARGEST = 20_000;

  /** Checks the size and copies the list. */
  public FacsimileSettings {
    if (!isSize(size)) {
      throw new IllegalArgumentException("no size of a picture: " + size);
    }
    folders = List.copyOf(folders);
  }

  /**
   * Makes the default settings.
   *
   * @param folders where pictures may lie
   */
  public FacsimileSettings(List<Path> folders) {
    this(USUAL_SIZE, false, folders);
  }

  /** True if a picture can be published in this size. */
  public static boolean isSize(double size) {
    return size == 0 || size >= SMALLEST && size <= LARGEST;
  }

  /** True if pictures of pages are published. */
  public boolean isPublished() {
    return size > 0;
  }
}
