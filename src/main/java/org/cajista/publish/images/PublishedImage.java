package org.cajista.publish.images;

/**
 * The picture of a page in the site.
 *
 * @param url its address in the TEI
 * @param place its path in the site
 * @param thumbnail the path of a small copy in the site; empty if there is none
 * @param width in pixels; 0 if not known
 * @param height in pixels; 0 if not known
 */
public record PublishedImage(String url, String place, String thumbnail, int width, int height) {

  /** Returns all in one line, the address in the TEI last, as the stylesheet reads it. */
  public String line() {
    return String.join("\t", place, thumbnail, String.valueOf(width), String.valueOf(height), url);
  }
}
