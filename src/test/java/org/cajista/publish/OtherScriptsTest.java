package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with letters and signs that the face of the text lacks, some from right to left. */
class OtherScriptsTest {

  private static final Path TEXT = Editions.resource("scripts.xml");
  private static final List<String> WARNINGS = new ArrayList<>();

  @TempDir static Path folder;
  private static Path pdf;

  @BeforeAll
  static void publish() throws Exception {
    pdf = bind(OutputFormat.PDF, WARNINGS);
  }

  private static Path bind(OutputFormat format, List<String> warnings) throws Exception {
    return Books.bind(format, Editions.FACTS, PrintSettings.USUAL, folder, List.of(TEXT), warnings)
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום",
        "سلام",
        "السلام عليكم ورحمة الله وبركاته",
        "وبعد فقد",
        "印刷",
        "\uD800\uDD98",
        "\uD834\uDD1E",
        "☞",
        "ἄνθρωπος",
        "ⲁⲛⲟⲕ",
        "ᚠᚢᚦ",
        "ამ",
        "Հայ",
        "አማ",
        "ꝑ",
        "שלום עולם, עם נקודה",
        "ܫܠܡܐ",
        "한국어 조선",
        "日本語 ひらがな 漢字。",
        "nada más; luego (12)."
      })
  void thePdfHasItsWords(String words) throws IOException {
    assertThat(PdfText.page(pdf, 1)).contains(words);
  }

  @Test
  void oneWarningNamesWhatNoFaceHasAndItsPlace() throws IOException {
    assertThat(WARNINGS)
        .singleElement()
        .asString()
        .matches("scripts: .*scripts\\.xml:\\d+:\\d+: .*U\\+20020.*fallback.*");
    assertThat(PdfText.page(pdf, 1)).contains("el signo □.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void thePdfKeepsTheStandards(String standard) throws Exception {
    assertThat(PdfJudge.breaches(pdf, standard)).isEmpty();
  }

  @Test
  void theEBookBringsTheFacesAndIsValid() throws Exception {
    Path epub = bind(OutputFormat.EPUB, new ArrayList<>());
    assertThat(EpubJudge.findings(epub)).isEmpty();
    try (var book = java.nio.file.FileSystems.newFileSystem(epub)) {
      assertThat(Files.readString(book.getPath("EPUB/faces.css")))
          .contains("face-arabic.ttf", "face-han.ttf", "U+5370");
      assertThat(Files.size(book.getPath("EPUB/face-han.ttf"))).isLessThan(50_000);
    }
  }

  @Test
  void theWebEditionSaysTheDirection() throws Exception {
    Path site = folder.resolve("site");
    new Publisher(Books.MOMENT)
        .publish(
            List.of(TEXT),
            Editions.FACTS,
            site,
            java.util.Set.of(OutputFormat.HTML),
            org.cajista.publish.press.ProgressListener.SILENT);
    assertThat(Files.readString(site.resolve("scripts.html")))
        .contains("lang=\"ar\" dir=\"rtl\"", "lang=\"he\" dir=\"rtl\"")
        .doesNotContain("dir=\"ltr\"");
    NuJudge.check(List.of(site.resolve("scripts.html")));
    theWebEditionBringsTheFaces(site);
  }

  /** A reader's machine need not have them. */
  private static void theWebEditionBringsTheFaces(Path site) throws Exception {
    String css = Files.readString(site.resolve("assets/fonts.css"));
    for (String face : List.of("arabic", "hebrew", "syriac", "han")) {
      Path file = site.resolve("assets/fonts/face-" + face + ".ttf");
      assertThat(css).contains("url(\"fonts/" + file.getFileName() + "\")");
      assertThat(file).isNotEmptyFile();
    }
    assertThat(css).contains("U+5370").doesNotContain("U+41,");
  }
}
