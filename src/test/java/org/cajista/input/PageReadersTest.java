package org.cajista.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cajista.Encoder;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.input.pages.UnreadableSource;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.geometry.Box;
import org.cajista.model.header.Entry;
import org.cajista.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of a reader, and what a format with pages and geometry gives to the later stages. */
class PageReadersTest {
  private static final TextLanguages ENGLISH = Languages.shipped().ofText("en");

  private static final String TICKET =
      """
      RAILWAY TICKETS
      page 1r.png
      20,30,300,14,12: The night train left the harbour at half past nine, and the lamps
      20,48,300,14,12: were lit one after the other.\f

      20,600,200,9,8.5: 𝔄 stoker counted them.
      page
      page 2r.png
      20,30,300,14,12: Nobody waited on the platform.
      """;

  private final PageReaders readers =
      new PageReaders(List.of(new TicketReader(), new PageTextReader()));

  private Source ticket() throws IOException {
    return readers.read("night.ticket", TICKET.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstReaderThatAcceptsAFileReadsIt() throws IOException {
    assertThat(ticket().pages()).hasSize(3);
    // the name does not matter where the content says what it is
    assertThat(readers.read("b.txt", TICKET.getBytes(StandardCharsets.UTF_8)).pages()).hasSize(3);
    Source text = readers.read("a.txt", "Una página.\f".getBytes(StandardCharsets.UTF_8));
    assertThat(text.text()).isEqualTo("Una página.\f");
    assertThat(text.pages()).isEmpty();
  }

  @Test
  void endingsComeFromTheReaders() {
    assertThat(readers.endings()).containsExactly(".txt", ".ticket");
    assertThat(readers.isNamedAsInput(Path.of("x/night.ticket"))).isTrue();
    assertThat(readers.isNamedAsInput(Path.of("x/NIGHT.TICKET"))).isTrue();
    assertThat(readers.isNamedAsInput(Path.of("x/night.tickets"))).isFalse();
    assertThat(new PageReaders().isNamedAsInput(Path.of("night.ticket"))).isFalse();
  }

  @Test
  void aFileThatNobodyAcceptsGetsOneSentence() {
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> readers.read("carta.xml", "<TEI/>".getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining("carta.xml")
        .withMessageContaining("railway tickets (.ticket), page text (.txt)")
        .withMessageContaining("'validate'");
  }

  @Test
  void pagesBeginWhereTheFormatSays() throws IOException {
    Source source = ticket();
    List<Page> pages = new Layout(ENGLISH).apply(source, new Report(source));
    // the form feed begins no page; the blank page is one
    assertThat(pages).extracting(page -> page.lines().size()).containsExactly(3, 0, 1);
    assertThat(pages.get(0).lines().get(1)).hasToString("were lit one after the other.");
    assertThat(pages.get(2).lines().get(0)).hasToString("Nobody waited on the platform.");
  }

  @Test
  void aLineCanBeAskedHowItStandsOnItsPage() throws IOException {
    Source source = ticket();
    List<Page> pages = new Layout(ENGLISH).apply(source, new Report(source));
    Line last = pages.get(0).lines().get(2);
    assertThat(last).hasToString("𝔄 stoker counted them.");
    int offset = last.text().origin(5);
    assertThat(source.lineAt(offset).orElseThrow().typeSize()).hasValue(8.5);
    assertThat(source.lineAt(offset).orElseThrow().box()).hasValue(new Box(20, 600, 200, 9));
    assertThat(source.pageAt(offset).orElseThrow().image()).isEqualTo("1r.png");
    int blank = source.text().indexOf("\n\n") + 1;
    assertThat(source.lineAt(blank)).isEmpty();
    assertThat(source.pageAt(source.text().length() - 1).orElseThrow().image()).isEqualTo("2r.png");
  }

  @Test
  void theWholeChainTakesThePages() throws IOException {
    Source source = ticket();
    StringBuilder pageText = new StringBuilder(source.text());
    for (int i = source.pages().size() - 1; i > 0; i--) {
      pageText.insert(source.pages().get(i).start(), '\f');
    }
    String withFormFeeds = pageText.toString().replace("other.\f", "other.");
    assertThat(tei(source)).isEqualTo(tei(new Source(source.name(), withFormFeeds, "UTF-8")));
    assertThat(tei(source).split("<pb", -1)).hasSize(1 + 2);
  }

  private static String tei(Source source) {
    Encoder.Encoded encoded =
        new Encoder("schema").encode(source, Entry.NONE.withLanguage("en"), List.of());
    // a form feed is a character of the file, too
    return EncodeOracle.sound(source, encoded).tei().replaceFirst("\\(\\d+ characters\\)", "");
  }

  @Test
  void pageTextKnowsNoPages() throws IOException {
    Source source = new PageReaders().read("a.txt", "uno\n\fdos".getBytes(StandardCharsets.UTF_8));
    assertThat(source.pages()).isEmpty();
    assertThat(source.pageAt(3)).isEmpty();
    assertThat(source.lineAt(3)).isEmpty();
    assertThat(new Layout(ENGLISH).apply(source, new Report(source))).hasSize(2);
  }

  @Test
  void readsAFileUnderTheNameThatItWasGiven(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("carta.txt"), "Querida Julia:\n");
    Source source = readers.read(file);
    assertThat(source.name()).isEqualTo(file.toString());
    assertThat(source.text()).isEqualTo("Querida Julia:\n");
  }

  @Test
  void saysWhyAFileCannotBeRead(@TempDir Path folder) {
    Path missing = folder.resolve("no.txt");
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> readers.read(missing))
        .withMessageStartingWith(missing + " does not exist");
    assertThatExceptionOfType(UnreadableSource.class)
        .isThrownBy(() -> readers.read(folder))
        .withMessageContaining("is a folder");
  }
}
