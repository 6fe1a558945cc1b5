package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * Finds the pictures that a text names. A picture is a file in the folder of the text or below, or
 * in one of some other folders, where it really is: a symbolic link does not lead out. So no text
 * can make the program publish another file. What is refused is said.
 */
public final class PictureFinder {
  private final String name;
  private final ProgressListener progress;
  private final Path folder;
  private final AddressPolicy policy;

  /**
   * @param file that names pictures
   * @param name of the text, for messages
   * @param folders in which pictures may lie, beside the folder of the file
   */
  public PictureFinder(Path file, String name, List<Path> folders, ProgressListener progress) {
    this.name = name;
    this.progress = progress;
    this.folder = file.toAbsolutePath().normalize().getParent();
    AddressPolicy own = AddressPolicy.ofProgram("").with(folder);
    for (Path other : folders) {
      own = own.with(other);
    }
    this.policy = own;
  }

  /** A picture as it was found: the name of its file, and its content. */
  public record Found(String name, byte[] bytes) {

    /** Returns the ending of the name in small letters, with its point; empty if it has none. */
    public String ending() {
      int point = name.lastIndexOf('.');
      return point < 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT);
    }

    /** Returns what is wrong with it if it is published as it is; empty if nothing. */
    public Optional<String> trouble() throws IOException {
      Optional<PictureKind> kind = PictureKind.of(name, bytes);
      if (kind.isEmpty()) {
        return Optional.of(
            "its content is not a picture of the kind that its name says. Save it as PNG, JPEG,"
                + " GIF, WebP, AVIF or SVG.");
      }
      if (!PictureParts.areThere(kind.get(), bytes)) {
        return Optional.of("it is cut off or damaged. Save it anew.");
      }
      return kind.get() == PictureKind.SVG
          ? StillDrawing.trouble(bytes)
              .map(what -> "it is more than a drawing (" + what + "). Save it as a plain drawing.")
          : Optional.empty();
    }
  }

  /** Returns the picture at an address; empty if there is no such picture. */
  public Optional<Found> find(String url) throws IOException {
    try {
      Path file = policy.file(folder.toUri().toString(), url);
      return Optional.of(new Found(file.getFileName().toString(), Files.readAllBytes(file)));
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

  /** Says why a picture is not published. */
  public void refuse(String url, String reason) {
    say("«" + url + "» is not published: " + reason);
  }

  private void say(String trouble) {
    progress.warning(name, "the picture " + trouble);
  }
}
