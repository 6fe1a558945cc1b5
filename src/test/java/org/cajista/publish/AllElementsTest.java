package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Small files, {@code publish/elements/}, that together have every element of a text that {@code
 * elements.xsl} knows: each of their words is in each output.
 */
class AllElementsTest {

  /** What no file can have: elements that the TEI withdrew, or that stand outside the text. */
  private static final Set<String> NOT_THERE =
      Set.of(
          "oVar",
          "pVar",
          "pRef",
          "oRef",
          "textLang",
          "line",
          "binaryObject",
          "funder",
          "principal",
          "sponsor");

  /**
   * Roles of elements that a text seldom has; new ones of the table are tried in {@link
   * ElementRolesTest}.
   */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  @TempDir static Path folder;
  private static List<Path> texts;
  private static final List<String> WARNINGS = new ArrayList<>();
  private static final Map<OutputFormat, List<Path>> MADE = new EnumMap<>(OutputFormat.class);

  @BeforeAll
  static void publish() throws Exception {
    try (Stream<Path> files = Files.list(Editions.resource("elements"))) {
      texts = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void done(OutputFormat format, String text, int count, int total) {}

          @Override
          public synchronized void warning(String text, String message) {
            WARNINGS.add(text + ": " + message);
          }
        };
    MADE.putAll(
        new Publisher(Books.MOMENT)
            .publish(
                texts,
                Editions.FACTS,
                PrintSettings.USUAL.bound(Set.of(Binding.EDITION)),
                folder,
                EnumSet.of(
                    OutputFormat.PDF,
                    OutputFormat.EPUB,
                    OutputFormat.DOCX,
                    OutputFormat.TXT,
                    OutputFormat.MD,
                    OutputFormat.HTML),
                listener));
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"PDF", "EPUB", "DOCX", "TXT", "MD", "HTML"})
  void everyWordIsInTheOutput(OutputFormat format) throws Exception {
    List<String> lost = new ArrayList<>();
    Set<String> whole = format == OutputFormat.HTML ? Set.of() : words(shown(format));
    for (Path text : texts) {
      String name = text.getFileName().toString().replace(".xml", "");
      Set<String> shown = format == OutputFormat.HTML ? words(pages(name)) : whole;
      for (String words : TeiWords.of(text)) {
        for (String word : words(words)) {
          if (!shown.contains(word) && !isDivided(word, shown)) {
            lost.add(name + ": " + word);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  /**
   * A word in which a part is raised or in another face may be read as two, or with its neighbour.
   */
  private static boolean isDivided(String word, Set<String> shown) {
    return shown.stream().anyMatch(longer -> longer.contains(word));
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(java.util.Locale.ROOT));
    }
    return words;
  }

  private static String shown(OutputFormat format) throws Exception {
    Path file = MADE.get(format).get(0);
    return switch (format) {
      case EPUB -> book(file);
      case DOCX -> DocxParts.read(file);
      case PDF -> PdfText.logical(file) + " " + printed(file);
      default -> Files.readString(file).replace("\\", "");
    };
  }

  private static String printed(Path pdf) throws Exception {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
    }
  }

  private static String pages(String name) throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path page :
          files
              .filter(file -> file.getFileName().toString().startsWith(name + "."))
              .sorted()
              .toList()) {
        all.append(plain(Files.readString(page))).append(' ');
      }
    }
    return all.toString();
  }

  private static String book(Path epub) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (var entry : zip.stream().filter(file -> file.getName().endsWith(".xhtml")).toList()) {
        all.append(
            plain(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return all.toString();
  }

  private static String plain(String html) {
    return html.replaceAll("(?s)<script.*?</script>|<[^>]*>", "")
        .replace("&shy;", "")
        .replaceAll("&[a-z]+;|&#\\d+;", " ");
  }

  @Test
  void signsAreThoseThatTheHeaderDescribes() throws Exception {
    assertThat(pages("31-inscription")).contains("Marina ❦ hic", "iacet [trazo]");
  }

  @Test
  void noElementIsWithoutARule() {
    assertThat(WARNINGS).allMatch(warning -> warning.contains("the picture «"));
  }

  @Test
  void theFilesHaveEveryElementOfATextThatTheSchemaKnows() throws Exception {
    Set<String> used = new TreeSet<>();
    Pattern start = Pattern.compile("<([A-Za-z0-9]+)");
    for (Path text : texts) {
      start.matcher(Files.readString(text)).results().forEach(found -> used.add(found.group(1)));
    }
    Set<String> wanted = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("schema"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".rng")).toList()) {
        Pattern.compile("element name=\"([A-Za-z]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> wanted.add(found.group(1)));
      }
    }
    String table = Files.readString(Path.of("xslt/shared/elements.xsl"));
    String data = table.substring(table.indexOf("with-role('data'"));
    Pattern.compile("\\w+").matcher(data).results().forEach(found -> wanted.remove(found.group()));
    wanted.removeAll(used);
    wanted.removeAll(NOT_THERE);
    assertThat(wanted).isEmpty();
  }

  @Test
  void theOutputsAreValid() throws Exception {
    NuJudge.check(Pages.of(folder));
    assertThat(EpubJudge.findings(MADE.get(OutputFormat.EPUB).get(0))).isEmpty();
    for (String standard : List.of("3a", "ua1")) {
      assertThat(PdfJudge.breaches(MADE.get(OutputFormat.PDF).get(0), standard)).isEmpty();
    }
  }
}
