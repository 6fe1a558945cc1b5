package org.cajista.input.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cajista.input.pages.ScannedPage;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads one XML file of recognised pages, as a stream. */
final class OcrFile {

  private OcrFile() {}

  /**
   * Returns the pages of a file.
   *
   * @param name the file's name, as diagnostics show it
   * @throws UnreadableSource if the file is broken; the message says where
   */
  static List<ScannedPage> pages(String name, byte[] bytes, OcrFormat format)
      throws UnreadableSource {
    try {
      return read(bytes, format);
    } catch (OcrFault e) {
      throw new UnreadableSource(at(name, e) + e.getMessage(), e);
    } catch (SAXParseException e) {
      Optional<byte[]> closed =
          format == OcrFormat.HOCR ? HtmlTags.closed(bytes) : Optional.empty();
      if (closed.isPresent()) {
        return pages(name, closed.get(), format);
      }
      throw new UnreadableSource(
          at(name, e)
              + "this "
              + format.title()
              + " file is cut off or is not well-formed XML ("
              + stopped(e.getMessage())
              + "). Export it once more, or mend it here.",
          e);
    } catch (SAXException | IOException e) {
      throw new UnreadableSource(
          name
              + ": this "
              + format.title()
              + " file cannot be read: "
              + stopped(String.valueOf(e.getMessage()))
              + ". Export it once more.",
          e);
    }
  }

  private static List<ScannedPage> read(byte[] bytes, OcrFormat format)
      throws SAXException, IOException {
    OcrHandler handler = format.handler();
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
    return handler.pages();
  }

  private static String at(String name, SAXParseException e) {
    return e.getLineNumber() > 0
        ? name + ":" + e.getLineNumber() + ":" + Math.max(1, e.getColumnNumber()) + ": "
        : name + ": ";
  }

  private static String stopped(String sentence) {
    return sentence.strip().replaceFirst("[.]$", "");
  }
}
