package org.cajista.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.report.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of the languages that ship, and what {@code lang/README.md} says of them. */
final class LanguagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/lang");
  private static final Path SOURCES = Path.of("src/main/java/org/cajista");
  private static final Pattern USE = Pattern.compile("\\bWordList\\.([A-Z_]+)");

  static Stream<Language> languages() {
    return Languages.shipped().atLeast(Level.WORDS).stream();
  }

  @Test
  void everyFolderIsALanguage() throws IOException {
    try (Stream<Path> paths = Files.list(FOLDER)) {
      assertThat(languages().map(Language::code))
          .containsExactlyInAnyOrderElementsOf(
              paths.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLineCanBeReadAndNoListIsMissing(Language language) {
    List<Diagnostic> faults = new ArrayList<>();
    language.check(faults::add);
    assertThat(faults).isEmpty();
  }

  /** The folder {@code lang/zz} of the tests has settings and nothing else. */
  @Test
  void aMissingListIsAnErrorBeforeAnybodyAsksForIt() {
    Language unfinished = Language.shipped("zz");
    assertThatThrownBy(unfinished::load)
        .isInstanceOf(BadListException.class)
        .hasMessageContaining("lang/zz/text/frequent.txt");
    assertThatThrownBy(unfinished::load).isInstanceOf(BadListException.class);
  }

  @Test
  void theLanguagesThatShipAreWhole() {
    Languages.shipped().load();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFileIsAList(Language language) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    ListFolder.checkNames(FOLDER.resolve(language.code()), faults::add);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theSettingsAreExplained(Language language) throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    for (String line :
        Files.readAllLines(FOLDER.resolve(language.code() + "/language.properties"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        assertThat(readme).contains("| `" + line.split("=")[0].strip() + "` |");
      }
    }
  }

  /** The description of a list is an editor's; the rest of its row follows from the code. */
  @Test
  void theReadmeSaysOfEachListWhatReadsItAndWhoNeedsIt() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      if (cells.length == 7 && cells[1].contains("/")) {
        assertThat(cells[3]).as("what %s holds", cells[1]).isNotBlank();
        rows.add(String.join(" | ", cells[1], cells[2], cells[4], cells[5]));
      }
    }
    List<String> expected = new ArrayList<>();
    Map<String, Set<String>> readers = readers();
    for (WordList list : WordList.values()) {
      assertThat(readers).as("what reads the list").containsKey(list.name());
      String wordClass = list.wordClass().isEmpty() ? "" : "`" + list.wordClass() + "`";
      expected.add(
          String.join(
              " | ",
              "`" + list.file() + "`",
              wordClass,
              String.join(", ", readers.get(list.name())),
              neededFrom(list)));
    }
    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String neededFrom(WordList list) {
    return Arrays.stream(Level.values())
        .filter(list::isRequired)
        .findFirst()
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .orElse("optional");
  }

  /** The packages, down to two names, that ask for each list. */
  private static Map<String, Set<String>> readers() throws IOException {
    Map<String, Set<String>> readers = new HashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Path folder = SOURCES.relativize(file.getParent());
        String name =
            folder.subpath(0, Math.min(2, folder.getNameCount())).toString().replaceAll("\\W", ".");
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          readers.computeIfAbsent(use.group(1), key -> new TreeSet<>()).add(name);
        }
      }
    }
    return readers;
  }
}
