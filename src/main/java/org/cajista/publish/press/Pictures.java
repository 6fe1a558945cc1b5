package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** Copies the pictures of a text into the site, as they are. {@link PictureFinder} finds them. */
public final class Pictures {

  private final PictureFinder finder;
  private final Path target;
  private final Set<String> taken = new HashSet<>();

  private Pictures(Path file, String name, Path target, ProgressListener progress) {
    this.finder = new PictureFinder(file, name, List.of(), progress);
    this.target = target;
  }

  /**
   * Copies the pictures that a text names and that exist.
   *
   * @param urls their addresses in the TEI
   * @param target the folder for them; it is made if there is a picture
   * @return for each picture its name in the folder, a blank, and its address in the TEI
   */
  public static List<String> copy(
      TeiText text, Collection<String> urls, Path target, ProgressListener progress)
      throws IOException {
    return new Pictures(text.file(), text.name(), target, progress).copyAll(urls);
  }

  /** Copies the pictures that another file of the edition names, in the same way. */
  public static List<String> copy(
      Path file, Collection<String> urls, Path target, ProgressListener progress)
      throws IOException {
    return new Pictures(file, file.getFileName().toString(), target, progress).copyAll(urls);
  }

  private List<String> copyAll(Collection<String> urls) throws IOException {
    List<String> places = new ArrayList<>();
    for (String url : new LinkedHashSet<>(urls)) {
      if (url.isBlank()) {
        continue; // it names nothing
      }
      copy(url).ifPresent(place -> places.add(place + " " + url));
    }
    return places;
  }

  /**
   * Returns the addresses of the pictures in a tree, in their order; those of the pages of its
   * source ({@code facsimile}) are no part of the text.
   */
  static List<String> in(XdmNode tree) {
    return tree.select(Steps.descendant("graphic").cat(Steps.descendant("media"))).asList().stream()
        .filter(picture -> !picture.select(Steps.ancestor("facsimile")).exists())
        .map(picture -> picture.getAttributeValue(new QName("url")))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns the name of the picture in the folder; empty if there is no such picture. */
  private Optional<String> copy(String url) throws IOException {
    Optional<PictureFinder.Found> found = finder.find(url);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> trouble = found.get().trouble();
    if (trouble.isPresent()) {
      finder.refuse(url, trouble.get());
      return Optional.empty();
    }
    Path copy = free(url);
    Files.createDirectories(copy.getParent());
    Files.write(copy, found.get().bytes());
    return Optional.of(copy.getFileName().toString());
  }

  /** Returns a place in the folder that no other picture has. */
  private Path free(String url) {
    String name = url.replaceAll("[^A-Za-z0-9._-]+|\\.\\.", "-");
    String place = name;
    for (int n = 2; !taken.add(place); n++) {
      place = n + "-" + name;
    }
    return target.resolve(place);
  }
}
