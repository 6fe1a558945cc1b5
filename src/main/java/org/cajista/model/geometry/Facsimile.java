package org.cajista.model.geometry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pictures of the pages of a source (TEI {@code facsimile}).
 *
 * @param manifest the address of the IIIF manifest in which a library shows them; empty if none
 * @param images a picture for each page, in the order of the pages; blank pages have one too
 */
public record Facsimile(String manifest, List<PageImage> images) {

  /** No pictures. */
  public static final Facsimile NONE = new Facsimile("", List.of());

  /** Checks the arguments and copies the list. */
  public Facsimile {
    Objects.requireNonNull(manifest);
    images = List.copyOf(images);
  }

  /** True if there are neither pictures nor a manifest. */
  public boolean isEmpty() {
    return manifest.isEmpty() && images.isEmpty();
  }

  /**
   * Returns the picture of a page.
   *
   * @param page the position of the page in the source, from 0
   */
  public Optional<PageImage> image(int page) {
    return page < images.size() ? Optional.of(images.get(page)) : Optional.empty();
  }
}
