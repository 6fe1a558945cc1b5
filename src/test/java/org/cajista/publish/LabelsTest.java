package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a published edition generates are there in every language, each once. */
class LabelsTest {
  private static final Path LANGUAGES = Path.of("xslt/lang");
  private static final Pattern KEY = Pattern.compile("\\skey=\"([^\"]+)\"");

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheKeysOfEnglish(Path language) throws IOException {
    assertThat(keys(language))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(keys(LANGUAGES.resolve("en.xml")));
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
