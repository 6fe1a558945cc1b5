package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The web edition of some texts, open in a real browser, from the file system. */
abstract class BrowserFixture {

  static final int DESKTOP = 1440;
  static final int TELEPHONE = 390;

  @TempDir static Path folder;
  static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    List<Path> texts = new ArrayList<>(Editions.texts(Editions.resource("edition")));
    texts.add(longBook());
    texts.add(longTitle());
    Editions.site(texts, site, ProgressListener.SILENT);
    browser = Browser.open(site, Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desk() {
    browser.screen(DESKTOP, "light");
  }

  @AfterEach
  void nothingWasComplainedOfAndNobodyElseAsked() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requestsElsewhere()).isEmpty();
  }

  /** An article whose title is longer than a telephone is wide; it names a day. */
  private static Path longTitle() throws Exception {
    return Files.writeString(
        folder.resolve("nota.xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><teiHeader><fileDesc><titleStmt>"
            + "<title>De cómo se imprimía en las ciudades del río cuando los talleres no tenían aún"
            + " máquinas</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>"
            + "</sourceDesc></fileDesc></teiHeader><text><body><p>Fue el <date when='1930-05-02'>2 de"
            + " mayo de 1930</date>.</p></body></text></TEI>");
  }

  /** A chapter that needs two pages. */
  private static Path longBook() throws Exception {
    String paragraphs =
        String.join(
            "",
            IntStream.rangeClosed(1, 400)
                .mapToObj(
                    n ->
                        "<p xml:id='largo.p%d'>El párrafo %d cuenta la misma tarde, y %s.</p>"
                            .formatted(n, n, "nadie la olvida, ".repeat(30)))
                .toList());
    return Files.writeString(
        folder.resolve("libro-largo.xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><text><body><div type='chapter'"
            + " xml:id='largo'><head>Un capítulo largo</head><pb n='11'/>"
            + paragraphs
            + "</div><div type='chapter' xml:id='corto'><head>Uno"
            + " corto</head><p>Fin.</p></div></body></text></TEI>");
  }
}
