package org.cajista.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;

/** The editions that the tests publish. */
final class Editions {

  static final EditionFacts FACTS =
      new EditionFacts(
          "Papeles del taller",
          List.of("Marta Olmedo", "Iker Sanz"),
          "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
          "es");

  /** One for all tests: compiling the stylesheets takes longest. */
  static final Publisher PUBLISHER = new Publisher(Instant.EPOCH);

  private Editions() {}

  /** A file or folder of {@code src/test/resources/publish}. */
  static Path resource(String name) {
    try {
      return Path.of(Editions.class.getResource("/publish/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The XML files of a folder, by name. */
  static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** Publishes files as a web edition. */
  static List<Path> site(List<Path> texts, Path out, ProgressListener progress)
      throws PublishException {
    return PUBLISHER
        .publish(texts, FACTS, out, Set.of(OutputFormat.HTML), progress)
        .get(OutputFormat.HTML);
  }
}
