package org.cajista.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.cajista.publish.press.TeiText;

/** Attaches the TEI to the PDF that was made from it, as PDF/A-3 allows (ISO 19005-3, 6.8). */
final class PdfAttachments {

  private static final String TEI = "application/tei+xml";

  private PdfAttachments() {}

  /**
   * Adds the files of {@code texts}, each with the name of its text.
   *
   * @param moment the time of their last change
   */
  static void add(PDDocument document, List<TeiText> texts, Instant moment) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    COSArray associated = new COSArray();
    for (TeiText text : texts) {
      PDComplexFileSpecification file = attachment(document, text, moment);
      files.put(file.getFile(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      document.getDocumentCatalog().setNames(names);
    }
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification attachment(
      PDDocument document, TeiText text, Instant moment) throws IOException {
    Calendar date = GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    PDEmbeddedFile bytes;
    try (InputStream tei = Files.newInputStream(text.file())) {
      bytes = new PDEmbeddedFile(document, tei, COSName.FLATE_DECODE);
    }
    bytes.setSubtype(TEI);
    bytes.setSize((int) Files.size(text.file()));
    bytes.setModDate(date);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(text.name() + ".xml");
    file.setFileUnicode(text.name() + ".xml");
    file.setFileDescription("TEI P5");
    file.setEmbeddedFile(bytes);
    file.setEmbeddedFileUnicode(bytes);
    file.getCOSObject().setName("AFRelationship", "Source");
    return file;
  }
}
