package org.cajista.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;

/** Binds volumes for the tests, all at the same moment. */
final class Books {

  static final Instant MOMENT = Instant.parse("2026-11-01T00:00:00Z");

  /** Two letters and a book, one edition. */
  static final List<Path> EDITION =
      List.of("carta-de-ines", "carta-de-benito", "memorias-del-taller").stream()
          .map(name -> Editions.resource("edition/" + name + ".xml"))
          .toList();

  private static final Publisher PUBLISHER = new Publisher(MOMENT);

  private Books() {}

  /** Binds the whole of {@link #EDITION} as one volume. */
  static Path edition(OutputFormat format, PrintSettings print, Path folder)
      throws PublishException {
    PrintSettings whole = print.bound(Set.of(Binding.EDITION));
    return bind(format, Editions.FACTS, whole, folder, EDITION).get(0);
  }

  /** Binds each text as a volume. */
  static List<Path> each(OutputFormat format, Path folder, Path... texts) throws PublishException {
    return bind(format, Editions.FACTS, PrintSettings.USUAL, folder, List.of(texts));
  }

  private static List<Path> bind(
      OutputFormat format, EditionFacts facts, PrintSettings print, Path folder, List<Path> texts)
      throws PublishException {
    return bind(format, facts, print, folder, texts, new ArrayList<>());
  }

  /**
   * Binds volumes.
   *
   * @param warnings gets «text: sentence» for each
   */
  static List<Path> bind(
      OutputFormat format,
      EditionFacts facts,
      PrintSettings print,
      Path folder,
      List<Path> texts,
      Collection<String> warnings)
      throws PublishException {
    Collection<String> heard = Collections.synchronizedCollection(warnings);
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void done(OutputFormat made, String text, int count, int total) {}

          @Override
          public void warning(String text, String message) {
            heard.add(text + ": " + message);
          }
        };
    return PUBLISHER.publish(texts, facts, print, folder, Set.of(format), listener).get(format);
  }
}
