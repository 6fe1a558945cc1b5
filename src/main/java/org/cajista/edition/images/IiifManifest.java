package org.cajista.edition.images;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.model.geometry.Facsimile;
import org.cajista.model.geometry.PageImage;
import org.cajista.report.CajistaException;
import org.cajista.report.Messages;

/**
 * Reads a IIIF manifest that lies in the edition (Presentation API 3, or 2): the address and the
 * size of the picture of each canvas. Nothing is fetched.
 */
final class IiifManifest {
  private final List<PageImage> images = new ArrayList<>();

  private IiifManifest() {}

  /**
   * Reads a manifest.
   *
   * @param lines true if the TEI is to say where the lines stand
   * @throws CajistaException if the file is no manifest, or shows no picture
   */
  static Facsimile read(Path file, boolean lines) throws IOException, CajistaException {
    try {
      JsonObject manifest = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      IiifManifest reader = new IiifManifest();
      if (manifest.has("sequences")) {
        for (JsonElement canvas : list(first(manifest, "sequences"), "canvases")) {
          reader.canvas(
              canvas.getAsJsonObject(), first(canvas.getAsJsonObject(), "images"), "resource");
        }
      } else {
        for (JsonElement canvas : list(manifest, "items")) {
          JsonObject page = first(canvas.getAsJsonObject(), "items");
          reader.canvas(canvas.getAsJsonObject(), first(page, "items"), "body");
        }
      }
      if (!reader.images.isEmpty()) {
        return new Facsimile(address(manifest), reader.images, lines);
      }
    } catch (RuntimeException e) {
      // the file can hold anything in place of an object, a list or a number
    }
    throw new CajistaException(Messages.format("iiif.manifest", file));
  }

  /** Adds the picture that an annotation paints on a canvas. */
  private void canvas(JsonObject canvas, JsonObject annotation, String key) {
    JsonElement body = annotation.get(key);
    JsonObject picture =
        body != null && body.isJsonArray()
            ? body.getAsJsonArray().get(0).getAsJsonObject()
            : Optional.ofNullable(body)
                .map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new);
    String url = address(picture);
    if (url.isEmpty()) {
      throw new IllegalStateException("a canvas without a picture: each page needs one");
    }
    boolean measured = number(picture, "width") > 0 && number(picture, "height") > 0;
    JsonObject size = measured ? picture : canvas;
    images.add(new PageImage(url, number(size, "width"), number(size, "height")));
  }

  /** Returns the address that an object has in the network; empty if it has none. */
  private static String address(JsonObject object) {
    for (String key : List.of("id", "@id")) {
      if (object.has(key)
          && object.get(key).getAsString().matches("https?://[^\\s\"<>\\\\^`{|}]+")) {
        return object.get(key).getAsString();
      }
    }
    return "";
  }

  private static int number(JsonObject object, String key) {
    return object.has(key) && object.get(key).isJsonPrimitive()
        ? Math.max(0, object.get(key).getAsInt())
        : 0;
  }

  private static JsonArray list(JsonObject object, String key) {
    return object.has(key) ? object.get(key).getAsJsonArray() : new JsonArray();
  }

  private static JsonObject first(JsonObject object, String key) {
    JsonArray all = list(object, key);
    return all.isEmpty() ? new JsonObject() : all.get(0).getAsJsonObject();
  }
}
