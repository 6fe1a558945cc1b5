package org.cajista.publish.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Fingerprint;
import org.cajista.edition.images.ImageSize;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.publish.press.ParallelJobs;
import org.cajista.publish.press.PictureFinder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.TeiText;

/**
 * Puts the pictures of the pages of a text into the site, small enough for readers, each with a
 * thumbnail. One that is published as it is keeps its name; the name of what is made tells its
 * content, so that what an earlier run made need not be made again.
 */
public final class PageImages {

  /** The longer side of a thumbnail in pixels: twice what a page shows, for fine screens. */
  private static final int THUMBNAIL = 220;

  /** The ending of its name. */
  private static final String SMALL = ".small.jpg";

  private static final float QUALITY = 0.8f;

  /** Whoever changes how pictures are made changes this, too. */
  private static final String MANNER = "1";

  private final TeiText text;
  private final String media;
  private final PressRun run;
  private final FacsimileSettings settings;
  private final PictureFinder finder;

  /**
   * @param media the folder of the text's pictures, as a path in the site
   */
  public PageImages(TeiText text, String media, PressRun run, FacsimileSettings settings) {
    this.text = text;
    this.media = media;
    this.run = run;
    this.settings = settings;
    this.finder = new PictureFinder(text.file(), text.name(), settings.folders(), run.progress());
  }

  /**
   * Publishes pictures.
   *
   * @param urls their addresses in the TEI; those in the network are left alone
   * @return those that could be published, in their order
   */
  public List<PublishedImage> publish(Collection<String> urls)
      throws IOException, PublishException {
    if (!settings.isPublished()) {
      return List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String url : urls) {
      if (!url.isBlank() && !url.matches("(?i)https?:.*")) {
        names.computeIfAbsent(url, any -> free(url, taken));
      }
    }
    List<Optional<PublishedImage>> made =
        ParallelJobs.map(
            List.copyOf(names.entrySet()), one -> publish(one.getKey(), one.getValue()));
    return made.stream().flatMap(Optional::stream).toList();
  }

  /**
   * Returns a picture of a page for a screen; empty if there is none that Java reads.
   *
   * @param tei the file that names it
   * @param settings where it may lie
   */
  public static Optional<byte[]> jpeg(Path tei, String url, FacsimileSettings settings)
      throws IOException {
    Optional<RasterPicture> picture =
        new PictureFinder(tei, tei.toString(), settings.folders(), ProgressListener.SILENT)
            .find(url)
            .flatMap(found -> RasterPicture.read(found.bytes(), FacsimileSettings.USUAL_SIZE));
    return picture.isEmpty() ? Optional.empty() : Optional.of(picture.get().jpeg(QUALITY));
  }

  /** Returns a name without ending that no other picture of the text has. */
  private static String free(String url, Set<String> taken) {
    String last = url.substring(url.lastIndexOf('/') + 1).replaceFirst("(?<=.)\\.[^.]*$", "");
    String name = last.replaceAll("[^A-Za-z0-9_-]+", "-");
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + "-" + n;
    }
    return free;
  }

  private Optional<PublishedImage> publish(String url, String name)
      throws IOException, PublishException {
    Optional<PictureFinder.Found> found = finder.find(url);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = found.get().bytes();
    String sum =
        new Fingerprint().add(MANNER).add(String.valueOf(settings.size())).add(bytes).sum();
    String stem = media + "/" + name + "." + sum.substring(0, 10);
    String own = media + "/" + name + found.get().ending();
    Optional<PublishedImage> earlier = earlier(url, stem, own, bytes);
    if (earlier.isPresent()) {
      return earlier;
    }
    boolean shown = found.get().trouble().isEmpty();
    Optional<RasterPicture> picture = RasterPicture.read(bytes, settings.size());
    if (picture.isPresent()) {
      boolean asItIs = shown && picture.get().asInFile();
      return Optional.of(
          write(
              new PublishedImage(
                  url,
                  asItIs ? own : stem + ".jpg",
                  stem + SMALL,
                  picture.get().image().getWidth(),
                  picture.get().image().getHeight()),
              asItIs ? bytes : picture.get().jpeg(QUALITY),
              picture.get()));
    } else if (shown) {
      Files.write(staged(own), bytes);
      return Optional.of(new PublishedImage(url, own, "", 0, 0));
    }
    finder.refuse(
        url, "it is damaged, or of a kind that browsers do not show. Save it as JPEG or PNG.");
    return Optional.empty();
  }

  private PublishedImage write(PublishedImage made, byte[] bytes, RasterPicture picture)
      throws IOException {
    Files.write(staged(made.place()), bytes);
    Files.write(staged(made.thumbnail()), picture.within(THUMBNAIL).jpeg(QUALITY));
    return made;
  }

  /** Returns the picture that an earlier run made of the same content, if it is still there. */
  private Optional<PublishedImage> earlier(String url, String stem, String own, byte[] bytes)
      throws IOException {
    Path small = run.folder().resolve(stem + SMALL);
    for (String place : List.of(stem + ".jpg", own)) {
      Path made = run.folder().resolve(place);
      if (Files.isRegularFile(made) && Files.isRegularFile(small)) {
        ImageSize size = ImageSize.of(made);
        if (place.equals(own)) {
          Files.write(staged(place), bytes); // the name does not tell whether it is the same
        } else {
          Files.copy(made, staged(place));
        }
        Files.copy(small, staged(stem + SMALL));
        return Optional.of(
            new PublishedImage(url, place, stem + SMALL, size.width(), size.height()));
      }
    }
    return Optional.empty();
  }

  private Path staged(String place) throws IOException {
    Path file = run.site().staging().resolve(place);
    Files.createDirectories(file.getParent());
    return file;
  }
}
