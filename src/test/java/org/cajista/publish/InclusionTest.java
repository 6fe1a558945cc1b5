package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.PublishException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are kept in several files, put together by XInclude. */
class InclusionTest {

  private static final String XI = " xmlns:xi='http://www.w3.org/2001/XInclude'";
  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>Papel</title></titleStmt><publicationStmt><p/>"
          + "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>";
  private static final String TEI =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'" + XI + ">";

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();
  private Path edition;

  @BeforeEach
  void write() throws Exception {
    edition = Files.createDirectories(folder.resolve("edition/parts")).getParent();
    file(
        "parts/two.xml",
        "<div xmlns='http://www.tei-c.org/ns/1.0'"
            + XI
            + "><p>Dos.</p><xi:include href='three.xml'/></div>");
    file("parts/three.xml", "<p xmlns='http://www.tei-c.org/ns/1.0'>Tres.</p>");
    file(
        "parts/list.xml",
        "<list xmlns='http://www.tei-c.org/ns/1.0'><item xml:id='a'>Uva</item><item xml:id='b'>Higo</item></list>");
    file(
        "parts/ring.xml",
        "<p xmlns='http://www.tei-c.org/ns/1.0'"
            + XI
            + ">Anillo.<xi:include href='ring.xml'/></p>");
    file("parts/line.txt", "a < b & c");
    Files.writeString(
        folder.resolve("secret.xml"), "<p xmlns='http://www.tei-c.org/ns/1.0'>Secreto.</p>");
  }

  private void file(String name, String content) throws Exception {
    Files.writeString(edition.resolve(name), content);
  }

  private String published(String body) throws Exception {
    file("papel.xml", TEI + HEADER + "<text><body>" + body + "</body></text></TEI>");
    return Files.readString(bind(edition.resolve("papel.xml")).get(0));
  }

  private List<Path> bind(Path text) throws Exception {
    return Books.bind(
        OutputFormat.TXT,
        Editions.FACTS,
        PrintSettings.USUAL,
        folder.resolve("out"),
        List.of(text),
        warnings);
  }

  @Test
  void aFileComesInThePlaceOfItsInclusionAndSoDoesWhatItIncludes() throws Exception {
    assertThat(published("<p>Uno.</p><xi:include href='parts/two.xml'/><p>Cuatro.</p>"))
        .endsWith("Uno.\n\nDos.\n\nTres.\n\nCuatro.\n");
    assertThat(warnings).isEmpty();
  }

  @Test
  void oneElementOfAFileIsIncludedByItsId() throws Exception {
    String list = "<list><xi:include href='parts/list.xml' xpointer='%s'/></list>";
    assertThat(published(list.formatted("b"))).contains("Higo").doesNotContain("Uva");
    assertThat(published(list.formatted("element(a)"))).contains("Uva").doesNotContain("Higo");
    assertThat(published("<p>Uno.</p>" + list.formatted("c"))).doesNotContain("Uva");
    assertThat(warnings).singleElement().asString().contains("«parts/list.xml»", "«c»");
  }

  @Test
  void textIsIncludedAsText() throws Exception {
    assertThat(published("<p>Donde <xi:include href='parts/line.txt' parse='text'/>.</p>"))
        .endsWith("Donde a < b & c.\n");
  }

  @Test
  void aFallbackIsReadWhereAFileIsMissingAndNowhereElse() throws Exception {
    assertThat(
            published(
                "<xi:include href='none.xml'><xi:fallback><p>En <hi>su</hi> lugar.</p></xi:fallback></xi:include>"
                    + "<xi:include href='parts/three.xml'><xi:fallback><p>Nunca.</p></xi:fallback></xi:include>"))
        .endsWith("En su lugar.\n\nTres.\n");
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatCannotBeIncludedIsSaidAndTheRestIsPublished() throws Exception {
    assertThat(
            published(
                "<p>Uno.</p><xi:include href='none.xml'/><xi:include href='../secret.xml'/>"
                    + "<xi:include href='https://example.org/x.xml'/><xi:include href='parts/ring.xml'/>"))
        .contains("Uno.")
        .contains("Anillo.")
        .doesNotContain("Secreto");
    assertThat(warnings)
        .hasSize(4)
        .anyMatch(
            said -> said.matches("papel: papel.xml:1:\\d+: the file «none.xml» is not there.*"))
        .anyMatch(said -> said.contains("«../secret.xml» is outside the edition"))
        .anyMatch(said -> said.contains("«https://example.org/x.xml» is not a file of the edition"))
        .anyMatch(said -> said.contains("«ring.xml» includes itself"));
  }

  @Test
  void aCorpusOfIncludedTextsHasEachOfThem() throws Exception {
    for (String name : List.of("uno", "dos")) {
      file(
          name + ".xml",
          TEI.replace("<TEI", "<TEI xml:id='" + name + "'")
              + HEADER
              + "<text><body><p>Texto "
              + name
              + ".</p></body></text></TEI>");
    }
    file(
        "corpus.xml",
        TEI.replace("<TEI", "<teiCorpus")
            + HEADER
            + "<xi:include href='uno.xml'/><xi:include href='dos.xml'/></teiCorpus>");
    List<Path> made = bind(edition.resolve("corpus.xml"));
    assertThat(made)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("uno.txt", "dos.txt");
    assertThat(Files.readString(made.get(1))).endsWith("Texto dos.\n");
  }

  /** Each file includes the next one twice. */
  private void chain(int files) throws Exception {
    for (int i = 0; i < files; i++) {
      String next = i + 1 < files ? "<xi:include href='c" + (i + 1) + ".xml'/>" : "";
      file(
          "parts/c" + i + ".xml",
          "<div xmlns='http://www.tei-c.org/ns/1.0'"
              + XI
              + ">\n<p>Eco.</p>"
              + next
              + next
              + "</div>");
    }
  }

  @Test
  void aTextThatIncludesWithoutEndIsRefused() throws Exception {
    chain(40);
    assertThatThrownBy(() -> published("<xi:include href='parts/c0.xml'/>"))
        .isInstanceOf(PublishException.class)
        .message()
        .startsWith(edition.resolve("parts").toString())
        .containsPattern("/parts/c\\d+\\.xml:2:\\d+: With «c\\d+\\.xml» this document becomes");
    chain(60);
    assertThatThrownBy(() -> published("<xi:include href='parts/c0.xml'/>"))
        .message()
        .contains("/parts/c49.xml:2:", "«c50.xml»", "more than 50 files");
  }

  @Test
  void whatManyTextsHaveInCommonIsIncludedInAll() throws Exception {
    file("parts/common.xml", "<p xmlns='http://www.tei-c.org/ns/1.0'>Igual.</p>");
    assertThat(published("<xi:include href='parts/common.xml'/>".repeat(500)))
        .contains("Igual.\n\nIgual.\n\nIgual.");
    assertThat(warnings).isEmpty();
  }

  @Test
  void anIncludedFileThatIsNotWellFormedIsNamed() throws Exception {
    file("parts/broken.xml", "<div xmlns='http://www.tei-c.org/ns/1.0'>\n  <p>Roto</div>");
    assertThatThrownBy(() -> published("<xi:include href='parts/broken.xml'/>"))
        .message()
        .startsWith(edition.resolve("parts/broken.xml") + ":2:");
  }

  @Test
  void filesThatAreNotDeepCanBeTooDeepTogether() throws Exception {
    String levels = "<div>".repeat(300);
    String ends = "</div>".repeat(300);
    file(
        "parts/deep.xml",
        "<div xmlns='http://www.tei-c.org/ns/1.0'>" + levels + "<p>Hondo.</p>" + ends + "</div>");
    assertThatThrownBy(() -> published(levels + "<xi:include href='parts/deep.xml'/>" + ends))
        .message()
        .contains("more than 500 levels deep");
  }
}
