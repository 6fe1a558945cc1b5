package org.cajista.validate.document;

import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;

/**
 * Stops at a document that is made to exhaust the computer: elements that are nested too deep for
 * any stack, or entities that make a small file a very long text.
 */
public final class Limits {

  /** How much longer than its file a text can be, so that a few entities are possible. */
  private static final long FREE = 1_000_000;

  private long longest;
  private long length;
  private int depth;

  /** Adds another file of the document. */
  public void add(Source source) {
    longest += 2L * source.text().length() + FREE;
  }

  /**
   * Counts the start of an element.
   *
   * @throws RejectedDocumentException if a limit is exceeded
   */
  public void start(Element element, Attributes attributes, OpenFile frame)
      throws RejectedDocumentException {
    if (++depth > SafeXml.DEEPEST) {
      throw new RejectedDocumentException(
          Code.DEPTH,
          element.tag(),
          element.qName(),
          Messages.format("xml.depth", String.valueOf(SafeXml.DEEPEST)));
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      text(attributes.getValue(i).length(), frame);
    }
  }

  /** Counts the end of an element. */
  public void end() {
    depth--;
  }

  /**
   * Counts text with this number of UTF-16 code units.
   *
   * @throws RejectedDocumentException if a limit is exceeded
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
