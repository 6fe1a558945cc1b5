package org.cajista.model.geometry;

import java.util.Objects;

/**
 * The picture of one page of a source.
 *
 * @param url its address: relative to the TEI file, or absolute
 * @param width in pixels; 0 if not known
 * @param height in pixels; 0 if not known
 */
public record PageImage(String url, int width, int height) {

  /** Checks the arguments. */
  public PageImage {
    Objects.requireNonNull(url);
    if (url.isBlank() || width < 0 || height < 0) {
      throw new IllegalArgumentException("no picture: " + url + " " + width + "×" + height);
    }
  }

  /** True if both width and height are known. */
  public boolean isMeasured() {
    return width > 0 && height > 0;
  }
}
