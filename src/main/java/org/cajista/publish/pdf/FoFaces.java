package org.cajista.publish.pdf;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.cajista.publish.faces.Face;
import org.cajista.publish.faces.FaceChain;
import org.cajista.publish.faces.FaceRun;
import org.cajista.publish.faces.Scripts;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Sets, on the way to FOP, each character in a face that has it, and each block in the direction of
 * its language ({@code p:direction}).
 *
 * <p>FOP 2.11 gives no direction to a stretch of text before or after a note if it has no letter
 * from right to left, and then sets it in reverse where the line has such a letter elsewhere. An
 * empty embedding before each stretch of such a block ({@code p:mixed}) makes it resolve them all.
 * It looks for the rules of a script under the language of the text alone, so that words with such
 * rules have none.
 */
final class FoFaces extends XMLFilterImpl {

  private static final String PRINT = "urn:cajista:print";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final Attributes NOTHING = new AttributesImpl();

  private final FaceChain chain;
  private final BitSet missing = new BitSet();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * What holds inside an element.
   *
   * @param set true where text is set: in the flow, not in bookmarks or drawings
   * @param contained true if a container was opened for the direction of the element
   * @param mixed true in a block with notes and with words from right to left
   */
  private record Level(
      boolean set,
      boolean italic,
      boolean bold,
      String direction,
      boolean contained,
      boolean mixed) {
    String style() {
      return italic ? (bold ? "bold-italic" : "italic") : bold ? "bold" : "regular";
    }
  }

  /** Passes everything on to {@code next}, in the faces of {@code chain}. */
  FoFaces(ContentHandler next, FaceChain chain) {
    this.chain = chain;
    setContentHandler(next);
    levels.push(new Level(false, false, false, "ltr", false, false));
  }

  /** Returns the characters that no face has. */
  BitSet missing() {
    return missing;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    writeText();
    Level outside = levels.peek();
    boolean fo = uri.equals(FO) || uri.equals(PRINT);
    String wanted = attributes.getValue(PRINT, "direction");
    boolean turns =
        wanted != null
            && !wanted.equals(outside.direction)
            && outside.set
            && (name.equals("block") || name.equals("list-block") || name.equals("table"));
    Level level =
        new Level(
            fo && (outside.set || name.equals("flow") || name.equals("static-content")),
            is(attributes, "font-style", "italic", outside.italic),
            is(attributes, "font-weight", "bold", outside.bold),
            turns ? wanted : outside.direction,
            turns,
            outside.mixed || attributes.getIndex(PRINT, "mixed") >= 0);
    levels.push(level);
    if (turns) {
      super.startElement(
          FO,
          "block-container",
          "fo:block-container",
          one("writing-mode", wanted.equals("rtl") ? "rl-tb" : "lr-tb"));
    }
    if (outside.set && outside.mixed && isGenerated(name)) {
      resolve();
    }
    super.startElement(uri, name, qName, wanted == null ? attributes : own(attributes));
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    writeText();
    super.endElement(uri, name, qName);
    if (levels.pop().contained) {
      super.endElement(FO, "block-container", "fo:block-container");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (levels.peek().set) {
      text.append(characters, start, length);
    } else {
      super.characters(characters, start, length);
    }
  }

  private void writeText() throws SAXException {
    if (text.length() == 0) {
      return;
    }
    String words = text.toString();
    text.setLength(0);
    if (levels.peek().mixed && !words.isBlank()) {
      resolve();
    }
    for (FaceRun run : FaceRun.of(words, levels.peek().style(), chain, missing)) {
      if (run.face().isEmpty() && !run.upright()) {
        write(run.text());
      } else {
        AttributesImpl look = one("font-family", run.face().map(Face::name).orElse("text"));
        add(look, "font-style", "normal");
        add(look, "font-weight", "normal");
        if (run.text().codePoints().anyMatch(Scripts::isShaped)) {
          add(look, "language", "none");
        }
        super.startElement(FO, "inline", "fo:inline", look);
        write(run.text());
        super.endElement(FO, "inline", "fo:inline");
      }
    }
  }

  private void write(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }

  private void resolve() throws SAXException {
    AttributesImpl embedding = one("unicode-bidi", "embed");
    add(embedding, "direction", "rtl");
    super.startElement(FO, "bidi-override", "fo:bidi-override", embedding);
    super.endElement(FO, "bidi-override", "fo:bidi-override");
  }

  private static boolean isGenerated(String name) {
    return List.of("page-number", "page-number-citation", "leader").contains(name);
  }

  private static boolean is(Attributes attributes, String name, String value, boolean otherwise) {
    String given = attributes.getValue("", name);
    return given == null ? otherwise : given.equals(value);
  }

  private static AttributesImpl one(String name, String value) {
    AttributesImpl attributes = new AttributesImpl();
    add(attributes, name, value);
    return attributes;
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    attributes.addAttribute("", name, name, "CDATA", value);
  }

  /** Returns the attributes that are FO's own. */
  private static Attributes own(Attributes attributes) {
    AttributesImpl kept = new AttributesImpl(attributes);
    for (int i = kept.getLength() - 1; i >= 0; i--) {
      if (kept.getURI(i).equals(PRINT)) {
        kept.removeAttribute(i);
      }
    }
    return kept.getLength() == 0 ? NOTHING : kept;
  }
}
