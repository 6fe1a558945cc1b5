package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cajista.Encoder;
import org.cajista.edition.Edition;
import org.cajista.edition.registers.Personography;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.PageReaders;
import org.cajista.model.Person;
import org.cajista.model.Source;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.TeiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole editions, from page text to site: the sample, and the shared corpus where it is at hand.
 */
class WholeSitesIT {

  private static final Path SHARED = Path.of("../shared/corpus");

  /** No page is larger, in bytes. */
  private static final long LARGEST = 250_000;

  /** Pages of persons are all alike: of a large edition every so manieth is judged. */
  private static final int SOME = 40;

  @TempDir Path folder;

  @Test
  void theSampleEdition() throws Exception {
    check(Edition.find(Path.of("")).orElseThrow());
  }

  @Test
  void theSharedCorpus() throws Exception {
    assumeTrue(Files.isDirectory(SHARED), "the shared corpus is not at hand: not published");
    check(Edition.ofFolder(SHARED));
  }

  private void check(Edition edition) throws Exception {
    List<Path> texts = encoded(edition);
    Path site = folder.resolve("site");
    new Publisher(Instant.EPOCH)
        .publish(texts, edition.facts(), site, Set.of(OutputFormat.HTML), ProgressListener.SILENT);
    List<Path> pages = Pages.of(site);
    for (Path page : pages) {
      assertThat(Files.size(page)).as(page.toString()).isLessThan(LARGEST);
    }
    for (TeiText text : TeiText.of(texts)) {
      new SiteWords(site).check(text.file(), text.name());
    }
    List<Path> judged = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).getFileName().toString().startsWith("person.") || i % SOME == 0) {
        judged.add(pages.get(i));
      }
    }
    NuJudge.check(judged);
  }

  private List<Path> encoded(Edition edition) throws Exception {
    List<Person> known = Personography.read(edition.persons()).editors();
    Encoder encoder = new Encoder("schema");
    List<Path> texts = new ArrayList<>();
    for (Path raw : edition.rawFiles()) {
      String name = raw.getFileName().toString();
      Source source = new PageReaders().read(raw);
      String tei =
          EncodeOracle.sound(source, encoder.encode(source, edition.entry(name), known)).tei();
      texts.add(Files.writeString(folder.resolve(name.replace(".txt", ".xml")), tei));
    }
    return texts;
  }
}
