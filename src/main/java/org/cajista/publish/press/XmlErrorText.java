package org.cajista.publish.press;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;
import org.cajista.report.Messages;
import org.cajista.xml.InclusionLimit;
import org.cajista.xml.SafeXml;
import org.cajista.xml.TooDeepException;
import org.cajista.xml.TooMuchIncludedException;
import org.xml.sax.SAXParseException;

/** Makes a sentence for the editor from the error of an XML parser. */
final class XmlErrorText {

  private XmlErrorText() {}

  /**
   * Returns an exception with the message {@code file:line:column: what, and what to do}.
   *
   * @param file the document; the trouble can be in a file that it includes
   */
  static PublishException in(Path file, SaxonApiException trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof SAXParseException parse) {
        String message =
            "%s:%d:%d: %s"
                .formatted(
                    faulty(file, parse),
                    parse.getLineNumber(),
                    parse.getColumnNumber(),
                    sentence(parse));
        return new PublishException(message, trouble);
      }
    }
    return new PublishException(
        file + ": the file cannot be read (" + oneLine(trouble) + ")", trouble);
  }

  private static String sentence(SAXParseException parse) {
    if (parse instanceof TooDeepException) {
      return Messages.format("xml.depth", String.valueOf(SafeXml.DEEPEST));
    }
    if (parse instanceof TooMuchIncludedException much) {
      return switch (much.excess()) {
        case DEPTH ->
            Messages.format(
                "xml.depth.included", much.href(), String.valueOf(InclusionLimit.DEEPEST));
        case LENGTH -> Messages.format("xml.size.included", much.href());
      };
    }
    return "the file is not well-formed XML (%s). Correct it there, and publish again."
        .formatted(oneLine(parse));
  }

  /** Returns the file with the error, named as the user named {@code document}. */
  private static Path faulty(Path document, SAXParseException parse) {
    if (parse.getSystemId() == null) {
      return document;
    }
    try {
      Path file = Path.of(URI.create(parse.getSystemId())).toRealPath();
      Path real = document.toRealPath();
      return file.equals(real)
          ? document
          : document.resolveSibling(real.getParent().relativize(file)).normalize();
    } catch (IOException | IllegalArgumentException e) {
      return document;
    }
  }

  private static String oneLine(Throwable t) {
    return String.valueOf(t.getMessage()).replaceAll("\\s+", " ").strip();
  }
}
