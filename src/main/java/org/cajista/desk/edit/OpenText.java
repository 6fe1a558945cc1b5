package org.cajista.desk.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.report.CajistaException;
import org.cajista.xml.WellFormed;
import org.xml.sax.SAXException;

/** A TEI file as it was read, with the places of its elements. */
public final class OpenText {

  /** What an editor reads and corrects as one piece. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "head",
          "ab",
          "l",
          "item",
          "label",
          "note",
          "salute",
          "signed",
          "dateline",
          "byline",
          "bibl",
          "cell",
          "speaker",
          "stage",
          "trailer",
          "titlePart",
          "docAuthor",
          "docImprint",
          "postscript",
          "epigraph",
          "quote",
          "opener",
          "closer",
          "imprimatur");

  private final Path file;
  private final byte[] bytes;
  private final String text;
  private final Markup markup;

  private OpenText(Path file, byte[] bytes, String text) {
    this.file = file;
    this.bytes = bytes;
    this.text = text;
    this.markup = new Markup(text);
  }

  /**
   * Reads a file.
   *
   * @throws CajistaException if it is no UTF-8, or no well-formed XML
   */
  public static OpenText read(Path file) throws IOException, CajistaException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      requireXml(file, text);
      return new OpenText(file, bytes, text);
    } catch (CharacterCodingException e) {
      throw new CajistaException(file + ": this file is not UTF-8. Save it as UTF-8.", e);
    }
  }

  /**
   * Returns the file as it would be with another text.
   *
   * @throws CajistaException if that is no well-formed XML
   */
  public OpenText with(String other) throws IOException, CajistaException {
    requireXml(file, other);
    return new OpenText(file, other.getBytes(StandardCharsets.UTF_8), other);
  }

  /**
   * Checks a text that is to be written.
   *
   * @throws CajistaException if it is no well-formed XML
   */
  private static void requireXml(Path file, String text) throws IOException, CajistaException {
    try {
      WellFormed.require(text);
    } catch (SAXException e) {
      throw new CajistaException(file + ": this is not well-formed XML: " + e.getMessage(), e);
    }
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }

  /** Returns what the file held when it was read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the text of the file. */
  public String text() {
    return text;
  }

  /** Returns the places of its elements. */
  public Markup markup() {
    return markup;
  }

  /** Returns a short name of this state of the file: offsets mean nothing in another. */
  public String version() {
    return Integer.toHexString(text.hashCode()) + "-" + text.length();
  }

  /** Returns the offset of a place that is given by line and column, both from 1. */
  public int offset(int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return text.length();
      }
      at = end + 1;
    }
    return Math.min(text.length(), at + Math.max(0, column - 1));
  }

  /**
   * Returns the passage in which a place is, or the next one; a note that begins there stands in
   * its passage.
   */
  public Optional<Element> passage(int offset) {
    Element found = null;
    for (Element element : markup.elements()) {
      if (element.start() > offset) {
        if (found == null && BLOCKS.contains(element.name()) && isInText(element)) {
          return Optional.of(element);
        } else if (found != null) {
          break;
        }
      }
      boolean begins = element.start() == offset && element.name().equals("note");
      if (element.contains(offset)
          && !begins
          && BLOCKS.contains(element.name())
          && isInText(element)) {
        found = element;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isInText(Element element) {
    return markup.isIn(element, above -> above.name().equals("text"));
  }

  /** Returns the id of an element, or of the nearest around it that has one. */
  public String idOf(Element element) {
    Optional<Element> at = Optional.of(element);
    while (at.isPresent() && at.get().attribute("xml:id").isEmpty()) {
      at = markup.parent(at.get());
    }
    return at.flatMap(one -> one.attribute("xml:id")).map(Markup.Attribute::value).orElse("");
  }

  /** Returns the innermost element that begins at an offset. */
  public Optional<Element> elementAt(int offset) {
    return markup.elements().stream().filter(one -> one.start() == offset).findFirst();
  }

  /** Returns the elements around a place, the innermost first. */
  public List<Element> around(int from, int to) {
    List<Element> around = new ArrayList<>();
    for (Element element : markup.elements()) {
      if (element.start() > from) {
        break;
      }
      if (element.inner() <= from && to <= element.innerEnd()) {
        around.add(0, element);
      }
    }
    return around;
  }
}
