package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a published edition generates are there in every language, each once. */
class LabelsTest {
  private static final Path LANGUAGES = Path.of("xslt/lang");
  private static final Pattern KEY = Pattern.compile("\\skey=\"([^\"]+)\"");

  private static final Pattern SKIP = Pattern.compile("key=\"skip\">([^<]+)<");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheKeysOfEnglish(Path language) throws IOException {
    assertThat(keys(language))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(keys(LANGUAGES.resolve("en.xml")));
  }

  /** A file of labels that no page is made with would pass for a language that is there. */
  @ParameterizedTest
  @MethodSource("languages")
  void anEditionIsPublishedInItsWords(Path language) throws Exception {
    String code = language.getFileName().toString().replace(".xml", "");
    Path tei =
        Files.writeString(
            folder.resolve("a.xml"),
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>.</p></body></text></TEI>");
    EditionFacts facts = new EditionFacts("E", List.of(), "", code);
    Path site = folder.resolve("site");
    Set<OutputFormat> formats = Set.of(OutputFormat.HTML);
    Editions.PUBLISHER.publish(List.of(tei), facts, site, formats, ProgressListener.SILENT);
    Matcher label = SKIP.matcher(Files.readString(language));
    assertThat(label.find()).isTrue();
    assertThat(Files.readString(site.resolve("a.html"))).contains(">" + label.group(1) + "<");
  }

  static List<Path> languages() throws IOException {
    try (Stream<Path> files = Files.list(LANGUAGES)) {
      return files.sorted().toList();
    }
  }

  private static List<String> keys(Path language) throws IOException {
    return KEY.matcher(Files.readString(language)).results().map(key -> key.group(1)).toList();
  }
}
