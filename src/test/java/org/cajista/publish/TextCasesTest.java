package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.model.publishing.OutputFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plain text and Markdown: {@code cases/publish/text.cases}, and that no word is lost. */
class TextCasesTest {

  private static final List<Path> TEXTS =
      List.of(
          Path.of("src/test/resources/publish-pdf/carta.xml"),
          Path.of("src/test/resources/publish-pdf/libro.xml"));

  private static final String FILE =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="%s"><teiHeader><fileDesc><titleStmt>
      <title>Caso</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/>
      </sourceDesc></fileDesc></teiHeader><text>%s</text></TEI>
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests("publish/text.cases", Set.of("txt", "md"), this::check);
  }

  /** A verse's indentation is part of it, so that only line ends go. */
  private static String block(String text) {
    return text.replaceAll("\\A\n+|\n+\\z", "");
  }

  private void check(TextCase one) throws Exception {
    String tei = FILE.formatted(one.language(), one.inputText());
    Path file = Files.writeString(folder.resolve("caso.xml"), tei);
    assertThat(body(OutputFormat.TXT, file)).isEqualTo(one.text("txt"));
    assertThat(body(OutputFormat.MD, file)).isEqualTo(one.text("md"));
  }

  /** Without what stands before the text: the lines or the YAML of the header. */
  private String body(OutputFormat format, Path tei) throws Exception {
    String text = Files.readString(Books.each(format, folder, tei).get(0));
    assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
    String header = format == OutputFormat.MD ? "(?s)\\A---\n.*?\n---\n" : "\\A(?:.+\n)+";
    return block(text.replaceFirst(header, ""));
  }

  @Test
  void losesNoWord() throws Exception {
    for (Path tei : TEXTS) {
      for (OutputFormat format : List.of(OutputFormat.TXT, OutputFormat.MD)) {
        String shown = bare(Files.readString(Books.each(format, folder, tei).get(0)));
        assertThat(TeiWords.of(tei)).allSatisfy(words -> assertThat(shown).contains(bare(words)));
      }
    }
  }

  @Test
  void aHeaderSaysWhatItIs() throws Exception {
    String text = Files.readString(Books.each(OutputFormat.MD, folder, TEXTS.get(0)).get(0));
    assertThat(text)
        .startsWith(
            """
            ---
            title: "Carta sobre el molino"
            author: "Eulalia Ferrán"
            recipient: "Martín Roca"
            date: "1911-03-09"
            lang: "es"
            edition: "Papeles del taller"
            editor: ["Marta Olmedo", "Iker Sanz"]
            source: "Papeles de la ribera, tomo 2, página 14."
            """);
  }

  private static String bare(String text) {
    return PdfText.bare(text).replaceAll("[\\\\*>]", "");
  }
}
