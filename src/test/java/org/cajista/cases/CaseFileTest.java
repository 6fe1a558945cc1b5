package org.cajista.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cajista.model.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation of case files, as their README describes it. */
class CaseFileTest {

  private static List<TextCase> read(String text) {
    return CaseFile.parse("a.cases", text, Set.of("expected", "warnings"));
  }

  @Test
  void aCaseHasAHeadingAnInputAndBlocks() {
    List<TextCase> cases =
        read(
            """
            # a comment

            == es: the first

              uno

            dos
            -- expected
            tres

            # another comment
            == de: the second
            vier^Lf\\u00FCnf
            -- warnings
            a.b
            -- expected
            (nothing)
            """);
    assertThat(cases).hasSize(2);
    TextCase first = cases.get(0);
    assertThat(first).hasToString("a.cases:3 es: the first");
    assertThat(first.input()).containsExactly("  uno", "", "dos");
    assertThat(first.block("expected")).containsExactly("tres");
    assertThat(first.linesIfAny("warnings")).isEmpty();
    TextCase second = cases.get(1);
    assertThat(second.place()).isEqualTo("a.cases:12");
    assertThat(second.language()).isEqualTo("de");
    assertThat(second.inputText()).isEqualTo("vier\ffünf");
    assertThat(second.lines("warnings")).containsExactly("a.b");
    assertThat(second.lines("expected")).isEmpty();
  }

  @Test
  void aBackslashMakesALineText() {
    String text =
        "== de: x\n\\# Vorwort\n\\== a\n\\-- b\n\\\\- c\n\\u0041\n-- 12\n--\n-- No, dijo.\n";
    assertThat(read(text).get(0).input())
        .containsExactly("# Vorwort", "== a", "-- b", "\\- c", "A", "-- 12", "--", "-- No, dijo.");
  }

  @Test
  void aLineMayHaveARole() {
    List<CasePassage> passages = read("== es: x\nhead: Uno\n\nDijo: no.\n").get(0).passages();
    assertThat(passages)
        .containsExactly(
            new CasePassage(Block.Role.HEAD, "Uno", 6),
            new CasePassage(Block.Role.PARAGRAPH, "Dijo: no.", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'# only a comment', 'a.cases:1: there is no case'",
    "'uno', 'a.cases:1: only comments'",
    "'== es', 'a.cases:1: a case begins with'",
    "'=== es: x', 'a.cases:1: a case begins with'",
    "'== es: x\n-- expected\nuno', 'a.cases:2: the block «input»'",
    "'== es: x\nuno\n-- expected\n\n== es: y\nuno', 'a.cases:5: the block «expected»'",
    "'== es: x\nuno\n-- expcted\ndos', 'a.cases:3: no block «expcted»'",
    "'== es: x\nuno\n-- expected\na\n-- expected\nb', 'a.cases:5: the case has the block'"
  })
  void whatIsWrongIsSaidWithItsLine(String text, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(text))
        .withMessageStartingWith(sentence);
  }

  @Test
  void aMissingBlockIsSaidWithTheCase() {
    TextCase one = read("== es: x\nuno").get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.block("expected"))
        .withMessageStartingWith("a.cases:1: the case has no block «-- expected»");
  }

  @Test
  void aFailureSaysWhichCaseItIs() {
    Stream<DynamicTest> tests =
        CaseFile.tests(
            "edition/wrong.cases",
            Set.of("expected"),
            one -> assertThat(one.title()).isEqualTo("another"));
    DynamicTest first = tests.findFirst().orElseThrow();
    assertThat(first.getDisplayName()).startsWith("edition/wrong.cases:4 es: ");
    assertThatThrownBy(() -> first.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("edition/wrong.cases:4 es: ")
        .hasMessageContaining("another");
  }

  @Test
  void theReadmeNamesEveryFolder() throws IOException {
    Path folder = Path.of("src/test/resources/cases");
    String readme = Files.readString(folder.resolve("README.md"));
    try (Stream<Path> folders = Files.list(folder)) {
      assertThat(folders.filter(Files::isDirectory))
          .isNotEmpty()
          .allSatisfy(path -> assertThat(readme).contains("`" + path.getFileName() + "/"));
    }
  }
}
