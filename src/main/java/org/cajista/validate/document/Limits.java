package org.cajista.validate.document;

import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.xml.sax.Attributes;

/**
 * Stops at a document that is made to exhaust the machine: elements nested so deep that no stack
 * would hold them, entities that make a small file a huge text.
 */
public final class Limits {
  private static final int DEEPEST = 500;

  /** How much longer a text may come out than its file: what a few entities add. */
  private static final long FREE = 1_000_000;

  private long longest;
  private long length;
  private int depth;

  /** The document has one file more. */
  public void add(Source source) {
    longest += 2L * source.text().length() + FREE;
  }

  /**
   * An element begins.
   *
   * @throws RejectedDocumentException if it is too much
   */
  public void start(Element element, Attributes attributes, OpenFile frame)
      throws RejectedDocumentException {
    if (++depth > DEEPEST) {
      throw new RejectedDocumentException(
          Code.DEPTH,
          element.tag(),
          element.qName(),
          Messages.format("xml.depth", String.valueOf(DEEPEST)));
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      text(attributes.getValue(i).length(), frame);
    }
  }

  /** An element is over. */
  public void end() {
    depth--;
  }

  /**
   * Text comes, of this many UTF-16 code units.
   *
   * @throws RejectedDocumentException if it is too much
   */
  public void text(int characters, OpenFile frame) throws RejectedDocumentException {
    length += characters;
    if (length > longest) {
      Location location = frame.isWritten() ? frame.text() : frame.reference("");
      throw new RejectedDocumentException(
          Code.ENTITY, location, "", Messages.format("xml.entity.bomb"));
    }
  }
}
