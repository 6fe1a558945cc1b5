package org.cajista.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats that editors have and that are not read: what each is called, and what can be done. A
 * file is known by its content, whatever its name.
 */
enum RefusedFormat {
  HTML(
      "a web page",
      "Save its text as .txt; hOCR is read, and is known by the class «ocr_page» in it."),
  DOCX("a Word document", "In Word or LibreOffice save it as plain text (.txt, UTF-8)."),
  ODT("an OpenDocument text", "In LibreOffice save it as plain text (.txt, UTF-8)."),
  DOC("an old Word document", "In Word or LibreOffice save it as plain text (.txt, UTF-8)."),
  RTF("a document in Rich Text Format", "In a word processor save it as plain text (.txt, UTF-8)."),
  EPUB("an e-book", "Save its text as .txt; the pages of the print are not in it."),
  PICTURE(
      "a picture",
      "Read it with a program for text recognition (Tesseract, Transkribus, eScriptorium), and"
          + " encode the ALTO, PAGE or hOCR files that it writes.");

  private final String title;
  private final String advice;

  RefusedFormat(String title, String advice) {
    this.title = title;
    this.advice = advice;
  }

  /** Returns the sentence for a file of such a format; empty if it is of none. */
  static Optional<String> sentence(String name, byte[] bytes) {
    return of(bytes)
        .map(format -> name + " is " + format.title + ", which is not read. " + format.advice);
  }

  private static Optional<RefusedFormat> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return archived(new String(bytes, StandardCharsets.ISO_8859_1), head);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(DOC);
    }
    if (head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*")
        || head.startsWith("GIF8")
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(PICTURE);
    }
    String text = head.toLowerCase(Locale.ROOT).replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "");
    boolean html =
        text.startsWith("<!doctype html")
            || text.startsWith("<html")
            || text.startsWith("<?xml") && text.contains("<html");
    if (html && head.contains("ocr_page") || head.contains("ocr-system")) {
      return Optional.empty(); // hOCR
    }
    return html ? Optional.of(HTML) : Optional.empty();
  }

  private static Optional<RefusedFormat> archived(String bytes, String head) {
    if (head.contains("mimetypeapplication/epub+zip")) {
      return Optional.of(EPUB);
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return Optional.of(ODT);
    }
    return bytes.contains("word/document.xml") && bytes.contains("[Content_Types].xml")
        ? Optional.of(DOCX)
        : Optional.empty();
  }
}
