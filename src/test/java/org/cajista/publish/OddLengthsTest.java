package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of one very long division, and a text without words. */
class OddLengthsTest {

  @TempDir Path folder;

  private Path publish(OutputFormat format, String body) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("texto.xml"),
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>T</title>"
                + "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>"
                + "</fileDesc></teiHeader><text xml:lang=\"es\"><body>"
                + body
                + "</body></text></TEI>");
    Path site = folder.resolve("site");
    new Publisher(OwnStyle.of(folder, Map.of()), Languages.shipped(), Instant.EPOCH)
        .publish(List.of(file), Editions.FACTS, site, Set.of(format), ProgressListener.SILENT);
    return site;
  }

  @Test
  void aLongDivisionIsDividedBetweenWhatItHolds() throws Exception {
    StringBuilder body = new StringBuilder("<div><head>Todo</head>");
    for (int part = 1; part <= 8; part++) {
      body.append("<div><head>Parte ").append(part).append("</head>");
      for (int p = 1; p <= 100; p++) {
        body.append("<p>").append(("palabra" + part + "x" + p + " ").repeat(45)).append("</p>");
      }
      body.append("</div>");
    }
    Path site = publish(OutputFormat.HTML, body.append("</div>").toString());
    List<Path> pages =
        Pages.of(site).stream()
            .filter(page -> page.getFileName().toString().startsWith("texto."))
            .toList();
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages).allSatisfy(page -> assertThat(Files.size(page)).isLessThan(400_000));
    new SiteWords(site).check(folder.resolve("texto.xml"), "texto");
  }

  @Test
  void aTextWithoutWordsIsAnEbook() throws Exception {
    assertThat(publish(OutputFormat.EPUB, "<p/>").resolve("epub/texto.epub")).exists();
  }
}
