package org.cajista.publish.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an SVG drawing and finds what is more than a drawing: scripts, actions, other documents,
 * and addresses outside of the file. A browser runs these if the drawing is opened by itself.
 */
final class StillDrawing extends DefaultHandler {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "handler",
          "listener",
          "audio",
          "video",
          "canvas");

  /** An address in CSS that is not a part of this drawing. */
  private static final Pattern CSS_ADDRESS =
      Pattern.compile("(?i)@import|url\\s*+\\(\\s*+[\"']?+\\s*+(?!#)");

  /** Namespaces of other programs, such as Inkscape, are nothing to a browser. */
  private static final Set<String> KNOWN =
      Set.of("", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace");

  private static final Pattern PICTURE_IN_ADDRESS =
      Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);

  private final StringBuilder style = new StringBuilder();
  private boolean inStyle;
  private int depth;

  /** The first finding. */
  private static final class Found extends SAXException {
    private static final long serialVersionUID = 1L;

    Found(String what) {
      super(what);
    }
  }

  private StillDrawing() {}

  /** Returns what is wrong with the drawing, such as {@code <script>}; empty if it is still. */
  static Optional<String> trouble(byte[] svg) throws IOException {
    StillDrawing drawing = new StillDrawing();
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(drawing);
      reader.setErrorHandler(drawing);
      reader.parse(new InputSource(new ByteArrayInputStream(svg)));
      return Optional.empty();
    } catch (Found e) {
      return Optional.of(e.getMessage());
    } catch (SAXException e) {
      return Optional.of("an error of XML");
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (depth++ == 0 && !(uri.equals(SVG) && name.equals("svg"))) {
      throw new Found("no <svg> as its first element");
    }
    boolean html = uri.equals("http://www.w3.org/1999/xhtml");
    if (html || ACTIVE.contains(name.toLowerCase(Locale.ROOT))) {
      throw new Found("<" + name + ">");
    }
    inStyle = name.equalsIgnoreCase("style");
    for (int i = 0; i < attributes.getLength(); i++) {
      if (KNOWN.contains(attributes.getURI(i))) {
        check(name, attributes.getLocalName(i), attributes.getValue(i).strip());
      }
    }
  }

  private static void check(String element, String name, String value) throws Found {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean moves = lower.equals("attributename") && value.matches("(?i)(.*:)?href|on.*|style");
    if (lower.startsWith("on") || moves) {
      throw new Found("the attribute " + name + " of <" + element + ">");
    }
    boolean address = lower.equals("href") || lower.equals("src") || lower.equals("base");
    boolean link = element.equals("a") && value.matches("(?i)(https?|mailto):.*");
    if (address
        && !value.isEmpty()
        && !value.startsWith("#")
        && !link
        && !PICTURE_IN_ADDRESS.matcher(value).matches()) {
      throw new Found("an address in the attribute " + name + " of <" + element + ">");
    }
    if (!address && namesAddress(value, lower.equals("style"))) {
      throw new Found("an address in the attribute " + name + " of <" + element + ">");
    }
  }

  /**
   * @param sheet true if all of it is CSS, where a backslash can hide any letter
   */
  private static boolean namesAddress(String css, boolean sheet) {
    return CSS_ADDRESS.matcher(css).find() || sheet && css.indexOf('\\') >= 0;
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inStyle) {
      style.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (inStyle && namesAddress(style.toString(), true)) {
      throw new Found("an address in <style>");
    }
    inStyle = false;
    style.setLength(0);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    throw new Found("<?" + target + "?>");
  }
}
