package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on the pages of a PDF: the pages of references, tables wider than a page. */
class PdfPagesTest {

  @TempDir Path folder;
  private final List<String> warnings = new ArrayList<>();

  private Path printed(String body) throws Exception {
    Path tei =
        Files.writeString(
            folder.resolve("libro.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><text><body>"
                + body
                + "</body></text></TEI>");
    return Books.bind(
            OutputFormat.PDF, Editions.FACTS, PrintSettings.USUAL, folder, List.of(tei), warnings)
        .get(0);
  }

  @Test
  void aReferenceOutOfItsChapterHasItsPage() throws Exception {
    Path pdf =
        printed(
            "<div xml:id='uno'><head>Uno</head><p xml:id='p1'>Véase <ref target='#dos'>el otro"
                + " capítulo</ref>; <ref target='#p1'>aquí mismo</ref>; <ref target='#dos'>pág. 12</ref>.</p>"
                + "</div><div xml:id='dos'><head>Dos</head><p>Véase <ref target='#uno'>arriba</ref>.</p></div>");
    int pages;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      pages = document.getNumberOfPages();
    }
    assertThat(PdfText.page(pdf, pages - 1))
        .contains("el otro capítulo (p. " + pages + "); aquí mismo; pág. 12.");
    assertThat(PdfText.page(pdf, pages)).contains("arriba (p. " + (pages - 1) + ")");
    assertThat(PdfJudge.breaches(pdf, "ua1")).isEmpty();
  }

  @Test
  void aTableTooWideForAPageIsTurned() throws Exception {
    String row =
        IntStream.range(0, 9)
            .mapToObj(n -> "<cell>" + n + " considerables</cell>")
            .collect(Collectors.joining("", "<row>", "</row>"));
    Path pdf =
        printed("<p>Antes.</p><table><head>Ancha</head>" + row.repeat(8) + "</table><p>Luego.</p>");
    List<Float> directions = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          directions.add(letter.getDir());
          assertThat(letter.getX()).isBetween(0f, letter.getPageWidth());
          assertThat(letter.getY()).isBetween(0f, letter.getPageHeight());
        }
      }.getText(document);
    }
    assertThat(directions).contains(0f, 90f);
    assertThat(warnings).isEmpty();
    assertThat(PdfText.logical(pdf)).contains("0considerables", "8considerables", "Luego.");
    for (String standard : List.of("3a", "ua1")) {
      assertThat(PdfJudge.breaches(pdf, standard)).isEmpty();
    }
  }
}
