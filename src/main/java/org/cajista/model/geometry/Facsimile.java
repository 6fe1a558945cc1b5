package org.cajista.model.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The pictures of the pages of a source (TEI {@code facsimile}).
 *
 * @param manifest the address of the IIIF manifest in which a library shows them; empty if none
 * @param images a picture for each page, in the order of the pages; blank pages have one too
 * @param lines true if the TEI says where on the pictures the lines stand
 */
public record Facsimile(String manifest, List<PageImage> images, boolean lines) {

  /** No pictures. */
  public static final Facsimile NONE = new Facsimile("", List.of());

  /** Checks the arguments and copies the list. */
  public Facsimile {
    Objects.requireNonNull(manifest);
    images = List.copyOf(images);
  }

  /** Makes a facsimile without the places of lines. */
  public Facsimile(String manifest, List<PageImage> images) {
    this(manifest, images, false);
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

  /**
   * Returns the pictures in the order of pages, if each page has one of its own: the one that it
   * names, or that has the name of its file ({@code 7.jpg} beside {@code 7.xml}). Otherwise they
   * keep their order.
   *
   * @param pages of the source, in order
   */
  public Facsimile inOrderOf(List<SourcePage> pages) {
    Map<String, PageImage> named = new HashMap<>();
    images.forEach(image -> named.put(stem(image.url().replace("%20", " ")), image));
    List<PageImage> ordered = new ArrayList<>();
    for (SourcePage page : pages) {
      PageImage own = named.get(stem(page.image()));
      PageImage beside = named.get(stem(page.file()));
      if (own != null || beside != null) {
        ordered.add(own != null ? own : beside);
      }
    }
    boolean all = !pages.isEmpty() && new HashSet<>(ordered).size() == pages.size();
    return all ? new Facsimile(manifest, ordered, lines) : this;
  }

  /** Returns the name of a file without folders and ending, in small letters. */
  private static String stem(String path) {
    return path.replaceFirst("(?s)^.*[/\\\\]", "")
        .replaceFirst("(?<=.)\\.[^.]*$", "")
        .toLowerCase(Locale.ROOT);
  }
}
