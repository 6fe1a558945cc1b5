package org.cajista.publish.pdf;

import static org.apache.pdfbox.pdfwriter.compress.CompressParameters.DEFAULT_COMPRESSION;
import static org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.TeiText;

/**
 * Adds what PDF/UA-1 requires and FOP leaves out: an id for each note (ISO 14289-1, 7.9) and a
 * description for each link (7.18.5). It also removes what would differ between two runs for one
 * text: dates and the id of the file.
 */
final class PdfFinish {

  private static final COSName NOTE = COSName.getPDFName("Note");
  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  /**
   * PDFBox compresses the objects of a document in a walk whose cost doubles with each level of the
   * structure: no book has so many levels, but divisions that an editor nested by mistake do.
   */
  private static final int DEEP = 22;

  private final PDDocument document;
  private int notes;
  private int deepest;

  /** A part of the structure, and how many elements are around it. */
  private record Part(COSBase object, int depth) {}

  private PdfFinish(PDDocument document) {
    this.document = document;
  }

  /**
   * Reads the PDF of FOP and writes the finished one.
   *
   * @param texts the texts whose TEI is attached
   * @param print the fonts and the type size of the text
   * @param moment the date of the PDF's metadata
   */
  static void apply(Path from, Path to, List<TeiText> texts, PrintSettings print, Instant moment)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(from.toFile());
        OutputStream bytes = Files.newOutputStream(to)) {
      PdfFinish finish = new PdfFinish(document);
      finish.walkStructure();
      PdfSourcePages.write(document, new FoFonts(print.faces()), print.typeSize());
      PdfGlyphText.apply(document);
      PdfAttachments.add(document, texts, moment);
      finish.dateDescription(moment);
      // made again from the metadata of the document, which are the same for the same text
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(moment.toEpochMilli());
      document.save(bytes, finish.deepest > DEEP ? NO_COMPRESSION : DEFAULT_COMPRESSION);
    }
  }

  /**
   * Visits all elements with a list and without recursion, because notes and lists can be nested
   * very deep.
   */
  private void walkStructure() {
    Deque<Part> ahead = new ArrayDeque<>();
    push(ahead, document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0);
    while (!ahead.isEmpty()) {
      Part next = ahead.pop();
      deepest = Math.max(deepest, next.depth());
      if (next.object() instanceof COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          push(ahead, kids.getObject(i), next.depth());
        }
      } else if (next.object() instanceof COSDictionary element) {
        finish(element);
        push(ahead, element.getDictionaryObject(COSName.K), next.depth() + 1);
      }
    }
  }

  private static void push(Deque<Part> ahead, COSBase next, int depth) {
    if (next != null) {
      ahead.push(new Part(next, depth));
    }
  }

  private void finish(COSDictionary element) {
    COSName role = element.getCOSName(COSName.S);
    if (NOTE.equals(role) && !element.containsKey(COSName.ID)) {
      element.setString(COSName.ID, "note-" + ++notes);
    } else if (LINK.equals(role)
        && element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid
            && kid.getDictionaryObject(OBJECT) instanceof COSDictionary annotation
            && !annotation.containsKey(COSName.CONTENTS)) {
          annotation.setString(COSName.CONTENTS, element.getString(COSName.ALT));
        }
      }
    }
  }

  private void dateDescription(Instant moment) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceAll("(<xmp:MetadataDate>)[^<]*", "$1" + moment)
            .getBytes(StandardCharsets.UTF_8));
  }
}
