package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.edition.OwnStyle;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.publish.images.PageImages;
import org.cajista.publish.images.PublishedImage;
import org.cajista.publish.press.Pictures;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.TeiText;

/**
 * The pictures of the pages of a text in the site.
 *
 * @param published the pictures
 * @param manifest what tells other viewers of them
 */
record SiteImages(List<PublishedImage> published, Optional<ManifestFile> manifest) {

  /**
   * Puts the pictures that a text names into the site.
   *
   * @param facts of the text, as the stylesheet found them
   * @param own can say where the web edition stands
   */
  static SiteImages of(
      PressRun run, TeiText text, XdmNode facts, OwnStyle own, FacsimileSettings settings)
      throws IOException, PublishException {
    List<String> urls =
        facts.select(Steps.descendant("page-image")).asList().stream()
            .map(image -> image.getAttributeValue(new QName("url")))
            .toList();
    if (urls.isEmpty()) {
      return new SiteImages(List.of(), Optional.empty());
    }
    List<PublishedImage> published =
        new PageImages(text, "media/" + text.name() + "/facs", run, settings).publish(urls);
    return new SiteImages(
        published, ManifestFile.of(run, text, address(run, own), facts, published));
  }

  /**
   * Copies the pictures that stand in the text itself.
   *
   * @return for each its place in the site, a blank, and its address in the TEI
   */
  static List<String> copyPictures(PressRun run, TeiText text, XdmNode facts, Path folder)
      throws IOException {
    List<String> urls =
        facts.select(Steps.descendant("picture")).asList().stream()
            .map(picture -> picture.getAttributeValue(new QName("url")))
            .toList();
    String media = "media/" + text.name();
    return Pictures.copy(text, urls, folder.resolve(media), run.progress()).stream()
        .map(place -> media + "/" + place)
        .toList();
  }

  /** Returns the address of the web edition, with a slash at its end; empty if nobody says it. */
  private static String address(PressRun run, OwnStyle own) {
    String site =
        own.parameters()
            .getOrDefault("site-url", run.facts().publication().site())
            .replaceFirst("/+$", "");
    return site.isEmpty() ? "" : site + "/";
  }

  /** Returns the pictures as the stylesheet reads them. */
  List<String> lines() {
    return published.stream().map(PublishedImage::line).toList();
  }

  /** Writes the manifest, if there is one. */
  void writeManifest(Path folder) throws IOException {
    if (manifest.isPresent()) {
      manifest.get().write(folder);
    }
  }
}
