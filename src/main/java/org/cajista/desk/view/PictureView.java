package org.cajista.desk.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.model.geometry.Box;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.publish.images.PageImages;

/**
 * The picture of the page on which a place of a text stands: what {@code @facs} of the last page
 * break before it points to.
 */
public final class PictureView {
  private final FacsimileSettings settings;

  /**
   * @param settings where pictures may lie
   */
  public PictureView(FacsimileSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns which picture shows a line of the source.
   *
   * @param page the position of its page in the source, from 0
   * @param box its place, as parts of the whole page: left, top, width, height
   */
  public Optional<JsonObject> line(OpenText text, int page, JsonArray box) {
    Optional<Element> graphic =
        text.markup().elements().stream()
            .filter(one -> one.name().equals("surface"))
            .skip(page)
            .findFirst()
            .flatMap(surface -> picture(text, surface));
    JsonArray boxes = new JsonArray();
    boxes.add(box);
    return graphic.filter(PictureView::isHere).map(one -> json(one, boxes));
  }

  /**
   * Returns which picture shows a place, and where in it the passage stands, as parts of the whole
   * page; empty if there is none on this computer.
   *
   * @param passage the passage at the place
   */
  public Optional<JsonObject> at(OpenText text, Element passage, int offset) {
    Optional<Element> graphic =
        page(text, offset).flatMap(one -> graphic(text, one)).filter(PictureView::isHere);
    JsonArray boxes = new JsonArray();
    graphic
        .flatMap(one -> text.markup().parent(one))
        .filter(surface -> surface.name().equals("surface"))
        .ifPresent(surface -> boxes(text, surface, text.idOf(passage), boxes));
    return graphic.map(one -> json(one, boxes));
  }

  private static JsonObject json(Element graphic, JsonArray boxes) {
    JsonObject json = new JsonObject();
    json.addProperty("at", graphic.start());
    json.add("boxes", boxes);
    return json;
  }

  /** True if a picture is on this computer. */
  private static boolean isHere(Element graphic) {
    return !url(graphic).toLowerCase(Locale.ROOT).matches("https?:.*");
  }

  /**
   * Returns the picture that an element names, as a JPEG of a size for screens; empty if it is no
   * picture that this program reads.
   *
   * @param at the offset of the {@code graphic} in the text
   */
  public Optional<byte[]> jpeg(OpenText text, int at) throws IOException {
    Optional<Element> graphic =
        text.elementAt(at).filter(one -> one.name().equals("graphic") || one.name().equals("pb"));
    return graphic.isEmpty()
        ? Optional.empty()
        : PageImages.jpeg(text.file(), url(graphic.get()), settings);
  }

  /** Returns the last page break before a place that has a picture. */
  private static Optional<Element> page(OpenText text, int offset) {
    Element last = null;
    for (Element element : text.markup().elements()) {
      if (element.start() > offset) {
        break;
      }
      if (element.name().equals("pb") && element.attribute("facs").isPresent()) {
        last = element;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Returns the element that has the address of the picture: a page break can name it itself. */
  private static Optional<Element> graphic(OpenText text, Element page) {
    String facs = value(page, "facs").strip().split("\\s+")[0];
    if (!facs.startsWith("#")) {
      return Optional.of(page);
    }
    Optional<Element> named = text.markup().withId(facs.substring(1));
    while (named.isPresent() && named.get().name().equals("zone")) {
      named = text.markup().parent(named.get());
    }
    return named.flatMap(
        one -> one.name().equals("graphic") ? Optional.of(one) : picture(text, one));
  }

  private static Optional<Element> picture(OpenText text, Element surface) {
    return text.markup().children(surface).stream()
        .filter(one -> one.name().equals("graphic"))
        .findFirst();
  }

  /** Adds the boxes of the zones that belong to a passage. */
  private static void boxes(OpenText text, Element surface, String passage, JsonArray boxes) {
    Optional<Box> page = box(surface);
    if (passage.isEmpty() || page.isEmpty() || page.get().width() * page.get().height() == 0) {
      return;
    }
    for (Element zone : text.markup().children(surface)) {
      if (zone.name().equals("zone") && zone.has("corresp", "#" + passage)) {
        box(zone)
            .ifPresent(
                box -> {
                  JsonArray part = new JsonArray();
                  part.add((box.left() - page.get().left()) / page.get().width());
                  part.add((box.top() - page.get().top()) / page.get().height());
                  part.add(box.width() / page.get().width());
                  part.add(box.height() / page.get().height());
                  boxes.add(part);
                });
      }
    }
  }

  private static Optional<Box> box(Element element) {
    try {
      double left = Double.parseDouble(value(element, "ulx"));
      double top = Double.parseDouble(value(element, "uly"));
      double right = Double.parseDouble(value(element, "lrx"));
      double bottom = Double.parseDouble(value(element, "lry"));
      return Optional.of(new Box(left, top, right - left, bottom - top));
    } catch (IllegalArgumentException e) {
      // no number, or no rectangle
      return Optional.empty();
    }
  }

  private static String url(Element graphic) {
    String url = value(graphic, graphic.name().equals("pb") ? "facs" : "url");
    return url.strip().split("\\s+")[0].replace("&amp;", "&");
  }

  private static String value(Element element, String attribute) {
    return element.attribute(attribute).map(Markup.Attribute::value).orElse("");
  }
}
