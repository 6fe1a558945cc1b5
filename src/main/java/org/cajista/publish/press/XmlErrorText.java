package org.cajista.publish.press;

import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;
import org.cajista.report.Messages;
import org.cajista.xml.SafeXml;
import org.cajista.xml.TooDeepException;
import org.xml.sax.SAXParseException;

/** Makes a sentence for the editor from the error of an XML parser. */
final class XmlErrorText {

  private XmlErrorText() {}

  /** Returns an exception with the message {@code file:line:column: what, and what to do}. */
  static PublishException in(Path file, SaxonApiException trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof TooDeepException deep) {
        return new PublishException(
            "%s:%d:%d: %s"
                .formatted(
                    file,
                    deep.getLineNumber(),
                    deep.getColumnNumber(),
                    Messages.format("xml.depth", String.valueOf(SafeXml.DEEPEST))),
            trouble);
      }
      if (t instanceof SAXParseException parse) {
        String message =
            "%s:%d:%d: the file is not well-formed XML (%s). Correct it there, and publish again."
                .formatted(file, parse.getLineNumber(), parse.getColumnNumber(), oneLine(parse));
        return new PublishException(message, trouble);
      }
    }
    return new PublishException(
        file + ": the file cannot be read (" + oneLine(trouble) + ")", trouble);
  }

  private static String oneLine(Throwable t) {
    return String.valueOf(t.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
