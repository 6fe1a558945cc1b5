package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample edition, from its page texts to one book: judged, and searched for every word. */
class SampleBooksTest {

  @TempDir static Path folder;
  private static Edition edition;
  private static List<Path> texts;

  @BeforeAll
  static void encode() throws Exception {
    edition = Edition.find(Path.of("")).orElseThrow();
    texts = Encoded.all(edition, folder);
  }

  @Test
  void theBookIsArchivableAndAccessibleAndLosesNoWord() throws Exception {
    Path book = book(OutputFormat.PDF);
    assertThat(PdfJudge.breaches(book, "3a")).isEmpty();
    assertThat(PdfJudge.breaches(book, "ua1")).isEmpty();
    assertShown(PdfText.logical(book));
  }

  @Test
  void theEbookIsAsEpubcheckWantsItAndLosesNoWord() throws Exception {
    Path book = book(OutputFormat.EPUB);
    assertThat(EpubJudge.findings(book)).isEmpty();
    assertShown(PdfText.bare(String.join("", EpubPages.text(book))));
  }

  private static Path book(OutputFormat format) throws Exception {
    PrintSettings whole = edition.print().bound(Set.of(Binding.EDITION));
    List<String> warnings = new ArrayList<>();
    Path book = Books.bind(format, edition.facts(), whole, folder, texts, warnings).get(0);
    assertThat(warnings).isEmpty();
    return book;
  }

  private static void assertShown(String shown) {
    for (Path text : texts) {
      assertThat(TeiWords.of(text))
          .as(text.getFileName().toString())
          .allSatisfy(words -> assertThat(shown).contains(PdfText.bare(words)));
    }
  }
}
