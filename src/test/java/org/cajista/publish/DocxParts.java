package org.cajista.publish;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.InputSource;

/** Reads files for word processors as XML. */
final class DocxParts {

  /** The words and notes of a part in their order; what belongs to the source alone is left out. */
  private static final String READ =
      "//(*:t[not(../*:rPr/*:rStyle/@*:val = 'SourceMark')] | *:footnoteReference | *:br | *:p)"
          + " ! (if (self::*:t) then 't' || . else if (self::*:footnoteReference) then 'n' || @*:id else 'p')";

  private DocxParts() {}

  /** A part of the file, such as {@code word/document.xml}. */
  static XdmNode part(Path docx, String name) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return Pages.xml(
          new InputSource(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
    }
  }

  /** The strings that an XPath finds in the document. */
  static List<String> ask(Path docx, String xpath) throws IOException {
    return Pages.ask(part(docx, "word/document.xml"), xpath);
  }

  /** What a reader reads, a note at its mark; paragraphs end with a line feed. */
  static String read(Path docx) throws IOException {
    Map<String, String> notes = new HashMap<>();
    XdmNode footnotes = part(docx, "word/footnotes.xml");
    for (String id : Pages.ask(footnotes, "//*:footnote/@*:id/string()")) {
      String within = "//*:footnote[@*:id = '" + id + "']";
      notes.put(id, read(Pages.ask(footnotes, within + READ), Map.of()));
    }
    return read(Pages.ask(part(docx, "word/document.xml"), READ), notes);
  }

  private static String read(List<String> pieces, Map<String, String> notes) {
    List<String> words = new ArrayList<>();
    for (String piece : pieces) {
      String rest = piece.substring(1);
      words.add(
          switch (piece.charAt(0)) {
            case 't' -> rest;
            case 'n' -> notes.getOrDefault(rest, "");
            default -> "\n";
          });
    }
    return String.join("", words);
  }
}
