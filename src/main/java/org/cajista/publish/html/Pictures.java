package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.TeiText;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * Copies the pictures of a text into the site. A picture is a file in the folder of the TEI file or
 * below, where it really is: a symbolic link does not lead out. Its content is that of a picture.
 * So no text can make the program publish another file. What is refused is said.
 */
final class Pictures {

  private final TeiText text;
  private final Path site;
  private final ProgressListener progress;
  private final Path folder;
  private final AddressPolicy policy;
  private final Set<String> taken = new HashSet<>();

  private Pictures(TeiText text, Path site, ProgressListener progress) {
    this.text = text;
    this.site = site;
    this.progress = progress;
    this.folder = text.file().toAbsolutePath().normalize().getParent();
    this.policy = AddressPolicy.ofProgram("").with(folder);
  }

  /**
   * Copies the pictures that {@code facts} name and that exist.
   *
   * @param facts {@code <d:text><d:picture url>…}
   * @return for each picture its address in the site, a blank, and its address in the TEI
   */
  static List<String> copy(TeiText text, XdmNode facts, Path site, ProgressListener progress)
      throws IOException {
    Pictures pictures = new Pictures(text, site, progress);
    List<String> places = new ArrayList<>();
    for (XdmNode picture : facts.select(Steps.descendant("picture")).asList()) {
      String url = picture.getAttributeValue(new QName("url"));
      pictures.copy(url).ifPresent(place -> places.add(place + " " + url));
    }
    return places;
  }

  /** Returns the place of the picture in the site; empty if there is no such picture. */
  private Optional<String> copy(String url) throws IOException {
    try {
      Path file = policy.file(folder.toUri().toString(), url);
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> trouble = trouble(file, bytes);
      if (trouble.isEmpty()) {
        Path copy = free(url);
        Files.createDirectories(copy.getParent());
        Files.write(copy, bytes);
        return Optional.of(site.relativize(copy).toString().replace('\\', '/'));
      }
      say("«" + url + "» is not published: " + trouble.get());
    } catch (RefusedAddress e) {
      say(
          e.reason() == RefusedAddress.Reason.OUTSIDE
              ? "«" + url + "» is not in the folder of the text. Put a copy of it there."
              : e.getMessage());
    } catch (NoSuchFileException e) {
      // validate says which pictures are missing
    }
    return Optional.empty();
  }

  private void say(String trouble) {
    progress.warning(text.name(), "the picture " + trouble);
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

  /** Returns a place in the site that no other picture has. */
  private Path free(String url) {
    String name = url.replaceAll("[^A-Za-z0-9._-]+|\\.\\.", "-");
    String place = name;
    for (int n = 2; !taken.add(place); n++) {
      place = n + "-" + name;
    }
    return site.resolve("media").resolve(text.name()).resolve(place);
  }
}
