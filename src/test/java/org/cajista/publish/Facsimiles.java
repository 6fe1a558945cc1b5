package org.cajista.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.cajista.edition.OwnStyle;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;

/** Editions with pictures of pages: {@code tei/} beside {@code scans/}. */
final class Facsimiles {
  static final String SITE = "https://example.org/faro/";

  private Facsimiles() {}

  /** A page with two grey lines, the upper one short, so that one sees how it lies. */
  static Path picture(Path file, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.DARK_GRAY);
    pen.fillRect(width / 10, height / 10, width / 4, height / 20);
    pen.fillRect(width / 10, height / 2, width * 8 / 10, height / 20);
    pen.dispose();
    Files.createDirectories(file.getParent());
    String name = file.getFileName().toString();
    if (!ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile())) {
      throw new IOException("Java writes no such pictures: " + name);
    }
    return file;
  }

  /** A text with a page for each picture, each of several paragraphs. */
  static Path text(Path folder, String name, List<String> urls) throws IOException {
    String surfaces =
        IntStream.range(0, urls.size())
            .mapToObj(
                n ->
                    "<surface xml:id='facs_%d'><graphic url='%s'/></surface>"
                        .formatted(n + 1, urls.get(n)))
            .collect(Collectors.joining());
    String pages =
        IntStream.range(0, urls.size())
            .mapToObj(
                n ->
                    "<pb n='%d' facs='#facs_%d'/>".formatted(n + 31, n + 1)
                        + ("<p>La lámpara de la página " + (n + 31) + " arde. ")
                        + "El viento no cesa. ".repeat(60)
                        + "</p><p>Nadie subió al faro. "
                        + "La escalera es larga. ".repeat(60)
                        + "</p>")
            .collect(Collectors.joining());
    return write(folder, name, surfaces, pages);
  }

  /** A text of which the pictures and the pages are given. */
  static Path write(Path folder, String name, String surfaces, String pages) throws IOException {
    Files.createDirectories(folder.resolve("tei"));
    return Files.writeString(
        folder.resolve("tei/" + name + ".xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><teiHeader><fileDesc><titleStmt>"
            + "<title>Diario del faro</title></titleStmt><publicationStmt><p/></publicationStmt>"
            + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
            + (surfaces.isEmpty() ? "" : "<facsimile>" + surfaces + "</facsimile>")
            + "<text><body>"
            + pages
            + "</body></text></TEI>");
  }

  /** Publishes texts; pictures may lie in {@code scans/}. */
  static Path publish(Path folder, int size, ProgressListener progress, Path... texts)
      throws Exception {
    return publish(folder, size, progress, Set.of(OutputFormat.HTML), texts);
  }

  /** The same in formats. */
  static Path publish(
      Path folder, int size, ProgressListener progress, Set<OutputFormat> formats, Path... texts)
      throws Exception {
    Path site = folder.resolve("site");
    FacsimileSettings settings =
        new FacsimileSettings(size, false, List.of(folder.resolve("scans")));
    OwnStyle style = OwnStyle.of(folder, Map.of("site-url", SITE));
    new Publisher(style, Languages.shipped(), Instant.EPOCH, settings)
        .publish(List.of(texts), Editions.FACTS, site, formats, progress);
    return site;
  }
}
