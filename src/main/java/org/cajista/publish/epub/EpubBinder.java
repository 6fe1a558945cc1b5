package org.cajista.publish.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.TemporaryFolder;
import org.cajista.model.header.EditionFacts;
import org.cajista.publish.faces.FaceChain;
import org.cajista.publish.faces.ForeignFaces;
import org.cajista.publish.press.Assets;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Makes volumes as e-books (EPUB 3.3): TEI → XHTML and package (xslt/epub.xsl) → {@link
 * EpubArchive}.
 */
public final class EpubBinder implements Binder {

  private static final String STYLESHEET = "epub.xsl";
  private static final String FACES = "faces.css";
  private static final String ASSETS = "assets/";

  private final Stylesheets stylesheets;
  private final PressRun run;
  private final Instant moment;
  private final EpubCover covers = new EpubCover();

  /**
   * @param moment the date of the last change in the book
   */
  public EpubBinder(Stylesheets stylesheets, PressRun run, Instant moment) {
    this.stylesheets = stylesheets;
    this.run = run;
    this.moment = moment.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void bind(Volume volume, Path file) throws PublishException, IOException {
    XdmNode tree =
        Transform.of(stylesheets, "prepare/30-passages.xsl", volume.name(), run.progress())
            .from(volume.prepared(stylesheets, run))
            .toTree();
    try (TemporaryFolder scratch = TemporaryFolder.in(run.site().scratch())) {
      XdmNode cover = pages(volume, tree, scratch.path());
      covers.draw(
          cover.attribute("title"),
          cover.attribute("author"),
          run.facts().title(),
          scratch.path().resolve("cover.png"));
      EpubArchive.write(file, scratch.path(), assets());
    }
  }

  /** Writes everything except the picture of the cover, and returns the words for the cover. */
  private XdmNode pages(Volume volume, XdmNode tree, Path folder)
      throws PublishException, IOException {
    List<String> pictures = volume.pictures(tree, stylesheets, folder, run.progress());
    List<String> faces = faces(tree, folder);
    try {
      return Transform.of(stylesheets, STYLESHEET, volume.name(), run.progress())
          .with(parameters(volume, faces))
          .with(Map.of("pictures", XdmValue.makeSequence(pictures)))
          .from(tree)
          .results(folder)
          .call("book")
          .children()
          .iterator()
          .next();
    } catch (PublishException e) {
      throw new PublishException(volume.texts().get(0).file() + ": " + e.getMessage(), e);
    }
  }

  /** Writes the faces of other scripts. Returns the files, each with its media type. */
  private List<String> faces(XdmNode tree, Path folder) throws IOException {
    ForeignFaces faces =
        new ForeignFaces(tree.getStringValue().codePoints(), FaceChain.of(run.print()));
    List<String> files = new ArrayList<>();
    if (!faces.rules("").isEmpty()) {
      Files.writeString(folder.resolve(FACES), faces.rules(""));
      files.add(FACES + " text/css");
    }
    faces.write(folder).forEach(file -> files.add(file + " font/ttf"));
    return files;
  }

  private static List<String> assets() {
    List<String> assets = new ArrayList<>(List.of("epub.css", "looks.css"));
    Assets.NAMES.stream().filter(name -> name.startsWith("font")).forEach(assets::add);
    return assets;
  }

  private Map<String, XdmValue> parameters(Volume volume, List<String> faces) {
    EditionFacts facts = run.facts();
    Map<String, XdmValue> parameters = new HashMap<>();
    parameters.put("language", new XdmAtomicValue(facts.language()));
    parameters.put("edition-title", new XdmAtomicValue(facts.title()));
    parameters.put("indexes", XdmValue.makeSequence(run.print().indexNames()));
    parameters.put("editors", XdmValue.makeSequence(facts.editors()));
    parameters.put("licence", new XdmAtomicValue(facts.licence()));
    parameters.put("name", new XdmAtomicValue(volume.name()));
    parameters.put("identifier", new XdmAtomicValue(identifier(volume)));
    parameters.put("modified", new XdmAtomicValue(DateTimeFormatter.ISO_INSTANT.format(moment)));
    parameters.put(
        "assets",
        XdmValue.makeSequence(
            Stream.concat(
                    assets().stream().map(name -> ASSETS + name + " " + mediaType(name)),
                    faces.stream())
                .toList()));
    return parameters;
  }

  /**
   * Returns the identifier of the book. It stays the same when the text is corrected (EPUB 3.3,
   * 5.5.3).
   */
  private String identifier(Volume volume) {
    EditionFacts facts = run.facts();
    String who = String.join("\n", facts.title(), facts.language(), volume.name());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css";
      case "woff2" -> "font/woff2";
      default -> "text/plain";
    };
  }
}
