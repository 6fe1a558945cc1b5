package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.edition.Edition;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.TeiText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole editions, from page text to site and books: the sample, and the shared corpus where it is
 * at hand.
 */
class WholeSitesIT {

  private static final Path SHARED = Path.of("../shared/corpus");

  /** No page is larger, in bytes. */
  private static final long LARGEST = 250_000;

  /** Pages of persons are all alike: of a large edition every so manieth is judged. */
  private static final int SOME = 40;

  /** What is found so far away, in characters, is another word of the same form. */
  private static final int FAR = 20_000;

  @TempDir Path folder;

  @Test
  void theSampleEdition() throws Exception {
    check(Edition.find(Path.of("")).orElseThrow());
  }

  @Test
  void theSharedCorpus() throws Exception {
    assumeTrue(Files.isDirectory(SHARED), "the shared corpus is not at hand: not published");
    check(Edition.ofFolder(SHARED));
    theOtherFormatsLoseNoWord();
  }

  /** Each string of the TEI is in each book and plain text; no matter where notes are set. */
  private void theOtherFormatsLoseNoWord() throws Exception {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    Path site = folder.resolve("books");
    Set<OutputFormat> formats =
        Set.of(OutputFormat.PDF, OutputFormat.EPUB, OutputFormat.TXT, OutputFormat.MD);
    new Publisher(Instant.EPOCH)
        .publish(texts, Editions.FACTS, site, formats, ProgressListener.SILENT);
    for (TeiText text : TeiText.of(texts)) {
      List<String> words = TeiWords.of(text.file());
      for (OutputFormat format : formats) {
        String ending = format.ending();
        Path book = site.resolve(ending).resolve(text.name() + "." + ending);
        assertThat(lost(words, PdfText.bare(shown(format, book)))).as(book.toString()).isEmpty();
      }
    }
  }

  private static String shown(OutputFormat format, Path book) throws Exception {
    return switch (format) {
      case PDF -> PdfText.logical(book);
      case EPUB -> String.join("", EpubPages.text(book));
      case MD -> Files.readString(book).replace("\\", "");
      default -> Files.readString(book);
    };
  }

  /** The strings that are not shown; looked for behind the one before them first. */
  private static List<String> lost(List<String> words, String shown) {
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (String each : words) {
      String bare = PdfText.bare(each);
      int found = shown.indexOf(bare, at);
      if (found >= 0) {
        at = found - at < FAR ? found + bare.length() : at;
      } else if (!shown.contains(bare)) {
        lost.add(each);
      }
    }
    return lost;
  }

  private void check(Edition edition) throws Exception {
    List<Path> texts = Encoded.all(edition, folder);
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
}
