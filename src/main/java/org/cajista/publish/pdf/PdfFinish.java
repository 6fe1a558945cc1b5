package org.cajista.publish.pdf;

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
 * What PDF/UA-1 asks for and FOP leaves out: an id on each note (ISO 14289-1, 7.9), words for each
 * link (7.18.5). And what would make two printings of one text differ: dates, the file's id.
 */
final class PdfFinish {

  private static final COSName NOTE = COSName.getPDFName("Note");
  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final PDDocument document;
  private int notes;

  private PdfFinish(PDDocument document) {
    this.document = document;
  }

  /**
   * Reads the PDF that FOP made and writes the finished one.
   *
   * @param texts whose TEI is attached
   * @param print in which faces and size the text is set
   * @param moment the date that the PDF gives for its own description
   */
  static void apply(Path from, Path to, List<TeiText> texts, PrintSettings print, Instant moment)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(from.toFile());
        OutputStream bytes = Files.newOutputStream(to)) {
      PdfFinish finish = new PdfFinish(document);
      finish.walkStructure();
      PdfSourcePages.write(document, new FoFonts(print.faces()), print.typeSize());
      PdfAttachments.add(document, texts, moment);
      finish.dateDescription(moment);
      // made anew from the document's information, which is the same for the same text
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(moment.toEpochMilli());
      document.save(bytes);
    }
  }

  /** By a list of what is still to be seen: notes and lists nest deeper than a call stack likes. */
  private void walkStructure() {
    Deque<COSBase> ahead = new ArrayDeque<>();
    ahead.push(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    while (!ahead.isEmpty()) {
      COSBase next = ahead.pop();
      if (next instanceof COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
          push(ahead, kids.getObject(i));
        }
      } else if (next instanceof COSDictionary element) {
        finish(element);
        push(ahead, element.getDictionaryObject(COSName.K));
      }
    }
  }

  private static void push(Deque<COSBase> ahead, COSBase next) {
    if (next != null) {
      ahead.push(next);
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
