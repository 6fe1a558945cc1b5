package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One limit for elements in elements: up to it a text is published, beyond it no one reads it. */
final class DepthTest {
  private static final Set<OutputFormat> FORMATS =
      EnumSet.of(OutputFormat.HTML, OutputFormat.TXT, OutputFormat.MD, OutputFormat.EPUB);

  @TempDir Path folder;

  private Path text(String name, String begin, String end, int levels) throws Exception {
    String tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"es\"><teiHeader><fileDesc><titleStmt>"
            + "<title>Hondo</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>"
            + "</sourceDesc></fileDesc></teiHeader>\n<text><body><p>"
            + begin.repeat(levels)
            + "Al fondo"
            + end.repeat(levels)
            + "</p></body></text></TEI>";
    return Files.writeString(folder.resolve(name + ".xml"), tei);
  }

  @Test
  void aTextAsDeepAsTheLimitIsPublished() throws Exception {
    List<Path> texts =
        List.of(
            text("marcas", "<hi>", "</hi>", 495), text("citas", "<quote><p>", "</p></quote>", 120));
    Map<OutputFormat, List<Path>> made =
        Editions.PUBLISHER.publish(
            texts, Editions.FACTS, folder.resolve("site"), FORMATS, ProgressListener.SILENT);
    for (OutputFormat format : List.of(OutputFormat.TXT, OutputFormat.MD)) {
      for (Path file : made.get(format)) {
        assertThat(Files.readString(file)).as("%s", file).contains("Al fondo");
      }
    }
  }

  @Test
  void aDeeperOneIsRefusedInTheWordsOfValidate() throws Exception {
    Path text = text("honda", "<hi>", "</hi>", 5_000);
    String sentence =
        new Validator()
            .validate(text).stream()
                .filter(found -> found.code().equals("xml.depth"))
                .findFirst()
                .orElseThrow()
                .message();
    PublishException refused =
        catchThrowableOfType(
            PublishException.class,
            () ->
                Editions.PUBLISHER.publish(
                    List.of(text),
                    Editions.FACTS,
                    folder.resolve("site"),
                    FORMATS,
                    ProgressListener.SILENT));
    assertThat(refused).hasMessageContaining(text + ":2:").hasMessageContaining(sentence);
    assertThat(refused.getMessage()).doesNotContain("bug");
  }
}
