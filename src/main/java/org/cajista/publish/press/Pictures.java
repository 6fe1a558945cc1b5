package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * Copies the pictures of a text into the site. A picture is a file in the folder of the TEI file or
 * below, where it really is: a symbolic link does not lead out. Its content is that of a picture.
 * So no text can make the program publish another file. What is refused is said.
 */
public final class Pictures {

  private final String name;
  private final Path target;
  private final ProgressListener progress;
  private final Path folder;
  private final AddressPolicy policy;
  private final Set<String> taken = new HashSet<>();

  private Pictures(Path file, String name, Path target, ProgressListener progress) {
    this.name = name;
    this.target = target;
    this.progress = progress;
    this.folder = file.toAbsolutePath().normalize().getParent();
    this.policy = AddressPolicy.ofProgram("").with(folder);
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

  /** Returns the addresses of the pictures in a tree, in their order. */
  static List<String> in(XdmNode tree) {
    return tree.select(Steps.descendant("graphic").cat(Steps.descendant("media"))).asList().stream()
        .map(picture -> picture.getAttributeValue(new QName("url")))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Returns the name of the picture in the folder; empty if there is no such picture. */
  private Optional<String> copy(String url) throws IOException {
    try {
      Path file = policy.file(folder.toUri().toString(), url);
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> trouble = trouble(file, bytes);
      if (trouble.isEmpty()) {
        Path copy = free(url);
        Files.createDirectories(copy.getParent());
        Files.write(copy, bytes);
        return Optional.of(copy.getFileName().toString());
      }
      say("«" + url + "» is not published: " + trouble.get());
    } catch (RefusedAddress e) {
      say(
          e.reason() == RefusedAddress.Reason.OUTSIDE
              ? "«" + url + "» is not in the folder of the text. Put a copy of it there."
              : e.getMessage());
    } catch (NoSuchFileException e) {
      say("«" + url + "» is not there. What describes it stands in its place.");
    }
    return Optional.empty();
  }

  private void say(String trouble) {
    progress.warning(name, "the picture " + trouble);
  }

  private static Optional<String> trouble(Path file, byte[] bytes) throws IOException {
    Optional<PictureKind> kind = PictureKind.of(file.getFileName().toString(), bytes);
    if (kind.isEmpty()) {
      return Optional.of(
          "its content is not a picture of the kind that its name says. Save it as PNG, JPEG, GIF,"
              + " WebP, AVIF or SVG.");
    }
    return kind.get() == PictureKind.SVG
        ? StillDrawing.trouble(bytes)
            .map(what -> "it is more than a drawing (" + what + "). Save it as a plain drawing.")
        : Optional.empty();
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
