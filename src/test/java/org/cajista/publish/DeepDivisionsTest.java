package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cajista.model.publishing.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Divisions nested by mistake, each in the one before: all are printed, and it takes no longer. */
final class DeepDivisionsTest {

  private static Path text(Path folder, int levels) throws Exception {
    String divisions =
        IntStream.rangeClosed(1, levels)
            .mapToObj(
                level ->
                    "<div><head>T\u00EDtulo %d</head><p>P\u00E1rrafo %d.</p>"
                        .formatted(level, level))
            .collect(Collectors.joining());
    String tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"es\"><teiHeader><fileDesc><titleStmt>"
            + "<title>Hondo</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>"
            + "</sourceDesc></fileDesc></teiHeader><text><body>"
            + divisions
            + "</div>".repeat(levels)
            + "</body></text></TEI>";
    return Files.writeString(folder.resolve("hondo-" + levels + ".xml"), tei);
  }

  @Test
  void areAllInThePdf(@TempDir Path folder) throws Exception {
    for (int levels : List.of(40, 80)) {
      Path pdf = Books.each(OutputFormat.PDF, folder, text(folder, levels)).get(0);
      String words = PdfText.logical(pdf);
      for (int level = 1; level <= levels; level++) {
        assertThat(words).contains(PdfText.bare("P\u00E1rrafo " + level + "."));
      }
    }
  }

  @Test
  void costInProportionToTheirNumber(@TempDir Path folder) throws Exception {
    org.cajista.Growth.isLinear(
        "nested divisions in the PDF",
        120,
        levels -> levels,
        levels -> Books.each(OutputFormat.PDF, folder, text(folder, levels)));
  }
}
