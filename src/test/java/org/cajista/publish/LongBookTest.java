package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cajista.model.publishing.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of many chapters, whose notes run over pages; and the longest one that is at hand. */
class LongBookTest {

  private static final int CHAPTERS = 24;
  private static final int WINDOW = 5000;
  private static final Path SHARED = Path.of("../shared/corpus");

  @TempDir Path folder;

  @Test
  void aLongBookIsArchivableAndAccessible() throws Exception {
    Path pdf = Books.each(OutputFormat.PDF, folder, book()).get(0);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(CHAPTERS * 2);
    }
    assertThat(PdfJudge.breaches(pdf, "3a")).isEmpty();
    assertThat(PdfJudge.breaches(pdf, "ua1")).isEmpty();
  }

  /** The chapters of a short book again and again, each time with ids and headings of its own. */
  private Path book() throws IOException {
    String book = Files.readString(Path.of("src/test/resources/publish-pdf/libro.xml"));
    int from = book.indexOf("<div type=\"chapter\" xml:id=\"c2\">");
    int to = book.indexOf("</body>");
    StringBuilder chapters = new StringBuilder();
    for (int i = 0; i < CHAPTERS; i++) {
      String prose = "<p>" + "El agua pasa por la acequia y no vuelve. ".repeat(60 + i) + "</p>";
      String note =
          "<p>La presa<note place=\"foot\" n=\"9\">"
              + "Se levantaba cada año después de las crecidas. ".repeat(40)
              + "</note>.</p>";
      chapters.append(
          book.substring(from, to)
              .replace("xml:id=\"c2\"", "xml:id=\"largo" + i + "\"")
              .replace("</head>", " " + i + "</head>" + prose + note));
    }
    return Files.writeString(
        folder.resolve("largo.xml"), book.substring(0, to) + chapters + book.substring(to));
  }

  @Test
  void theLongestTextAtHandLosesNoWordInPrintNorAsAnEbook() throws Exception {
    assumeTrue(Files.isDirectory(SHARED), "skipped: " + SHARED + " is not here");
    Path tei = Encoded.of(longest(), folder);
    List<String> words = TeiWords.of(tei);
    Path epub = Books.each(OutputFormat.EPUB, folder, tei).get(0);
    assertThat(EpubJudge.findings(epub)).isEmpty();
    assertShown(words, PdfText.bare(String.join("", EpubPages.text(epub))));
    assertShown(words, PdfText.logical(Books.each(OutputFormat.PDF, folder, tei).get(0)));
  }

  /** Looks near the last place first: a book has thousands of pieces, and most stand in order. */
  private static void assertShown(List<String> words, String shown) {
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (String piece : words) {
      String bare = PdfText.bare(piece);
      int near = shown.substring(at, Math.min(shown.length(), at + WINDOW)).indexOf(bare);
      if (near >= 0) {
        at += near;
      } else if (!shown.contains(bare)) {
        lost.add(piece);
      }
    }
    assertThat(lost).isEmpty();
  }

  private static Path longest() throws IOException {
    try (Stream<Path> texts = Files.list(SHARED)) {
      return texts.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).get();
    }
  }
}
