package org.cajista.publish.html;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.model.publishing.Licence;
import org.cajista.publish.images.PublishedImage;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.TeiText;

/**
 * The pictures of the pages of a text as a IIIF manifest (Presentation API 3.0), for the viewers of
 * libraries. Its addresses begin with that of the web edition: an edition that does not say where
 * it stands has no manifests.
 *
 * @param path the path of the file in the site
 * @param json what it says
 */
record ManifestFile(String path, JsonObject json) {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The kinds of pictures, by the endings of files. */
  private static final Map<String, String> FORMATS = Map.of("png", "image/png", "gif", "image/gif");

  /** The licences that a manifest can name, beside sentences on rights. */
  private static final String LICENCES = "https?://(creativecommons|rightsstatements)\\.org/.*";

  /**
   * Returns the manifest of a text; empty if no picture has a known size, or the edition has no
   * address.
   *
   * @param site the address of the web edition, with a slash at its end; can be empty
   * @param facts of the text, as the stylesheet found them
   * @param images the pictures that are in the site
   */
  static Optional<ManifestFile> of(
      PressRun run, TeiText text, String site, XdmNode facts, List<PublishedImage> images) {
    Map<String, PublishedImage> measured =
        images.stream()
            .filter(image -> image.width() > 0 && image.height() > 0)
            .collect(Collectors.toMap(PublishedImage::url, Function.identity()));
    if (site.isEmpty() || measured.isEmpty()) {
      return Optional.empty();
    }
    String path = "iiif/" + text.name() + ".json";
    JsonObject json = new JsonObject();
    json.addProperty("@context", "http://iiif.io/api/presentation/3/context.json");
    json.addProperty("id", site + path);
    json.addProperty("type", "Manifest");
    String language =
        facts.select(Steps.descendant("text")).firstItem().getAttributeValue(new QName("lang"));
    String title = facts.select(Steps.descendant("title")).firstItem().getStringValue();
    json.add("label", words(language, title));
    String licence = Licence.address(run.facts().licence());
    if (licence.matches(LICENCES)) {
      // so the register of licences has them
      json.addProperty("rights", licence.replaceFirst("https?:", "http:"));
    }
    json.add("requiredStatement", statement(run));
    json.add(
        "homepage", list(link(site + text.name() + ".html", "Text", "text/html", language, title)));
    json.add(
        "seeAlso",
        list(
            link(
                site + "tei/" + text.name() + ".xml",
                "Dataset",
                "application/tei+xml",
                "none",
                "TEI")));
    JsonArray canvases = new JsonArray();
    for (XdmNode image : facts.select(Steps.descendant("page-image")).asList()) {
      PublishedImage picture = measured.get(image.getAttributeValue(new QName("url")));
      if (picture != null) {
        String id = site + "iiif/" + text.name() + "/" + (canvases.size() + 1);
        canvases.add(canvas(id, image.getAttributeValue(new QName("label")), picture, site, run));
      }
    }
    json.add("items", canvases);
    return Optional.of(new ManifestFile(path, json));
  }

  /** Writes the file. */
  void write(Path folder) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, GSON.toJson(json) + "\n");
  }

  /** Returns who answers for the pictures: the edition. */
  private static JsonObject statement(PressRun run) {
    String licence = run.facts().licence();
    String language = run.facts().language();
    JsonObject statement = new JsonObject();
    statement.add("label", words("none", String.join(", ", run.facts().editors())));
    if (run.facts().editors().isEmpty()) {
      statement.add("label", words(language, run.facts().title()));
    }
    String words = run.facts().title() + (licence.isEmpty() ? "" : ", " + licence);
    statement.add("value", words(language, words));
    return statement;
  }

  private static JsonObject canvas(
      String id, String label, PublishedImage picture, String site, PressRun run) {
    JsonObject canvas = new JsonObject();
    canvas.addProperty("id", id);
    canvas.addProperty("type", "Canvas");
    canvas.add("label", words(run.facts().language(), label));
    size(canvas, picture);
    if (!picture.thumbnail().isEmpty()) {
      canvas.add("thumbnail", list(image(site + picture.thumbnail())));
    }
    JsonObject annotation = new JsonObject();
    annotation.addProperty("id", id + "/image");
    annotation.addProperty("type", "Annotation");
    annotation.addProperty("motivation", "painting");
    JsonObject body = image(site + picture.place());
    size(body, picture);
    annotation.add("body", body);
    annotation.addProperty("target", id);
    JsonObject page = new JsonObject();
    page.addProperty("id", id + "/page");
    page.addProperty("type", "AnnotationPage");
    page.add("items", list(annotation));
    canvas.add("items", list(page));
    return canvas;
  }

  private static JsonObject image(String address) {
    JsonObject image = new JsonObject();
    image.addProperty("id", address);
    image.addProperty("type", "Image");
    String ending = address.substring(address.lastIndexOf('.') + 1);
    image.addProperty("format", FORMATS.getOrDefault(ending, "image/jpeg"));
    return image;
  }

  private static void size(JsonObject thing, PublishedImage picture) {
    thing.addProperty("height", picture.height());
    thing.addProperty("width", picture.width());
  }

  private static JsonObject link(
      String address, String type, String format, String language, String label) {
    JsonObject link = new JsonObject();
    link.addProperty("id", address);
    link.addProperty("type", type);
    link.add("label", words(language, label));
    link.addProperty("format", format);
    return link;
  }

  /** Returns words with their language, as IIIF has them. */
  private static JsonObject words(String language, String words) {
    JsonArray all = new JsonArray();
    all.add(words);
    JsonObject map = new JsonObject();
    map.add(language.isEmpty() ? "none" : language, all);
    return map;
  }

  private static JsonArray list(JsonElement only) {
    JsonArray list = new JsonArray();
    list.add(only);
    return list;
  }
}
