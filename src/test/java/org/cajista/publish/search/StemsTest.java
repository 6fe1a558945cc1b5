package org.cajista.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cajista.lang.Languages;
import org.cajista.lang.Level;
import org.cajista.lang.WordList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples in {@code lang/<code>/text/text/stems.txt}: which words are found together, which
 * are not.
 */
class StemsTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return Languages.shipped().atLeast(Level.FULL).stream()
        .flatMap(
            language -> {
              Stems stems = Stems.of(language);
              List<String> lines =
                  language.lines(WordList.STEMS).stream()
                      .filter(l -> l.matches("[=!] .*"))
                      .toList();
              assertThat(lines).as(language.code()).hasSizeGreaterThan(5);
              return lines.stream()
                  .map(
                      line ->
                          DynamicTest.dynamicTest(
                              language.code() + " " + line, () -> check(stems, line)));
            });
  }

  private static void check(Stems stems, String line) {
    List<String> found =
        Stream.of(line.substring(2).split(" "))
            .map(Stems::folded)
            .map(stems::of)
            .distinct()
            .toList();
    if (line.startsWith("=")) {
      assertThat(found).hasSize(1);
    } else {
      assertThat(found).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }
  }

  @Test
  void accentsCapitalsAndJoinedLettersAreFolded() {
    assertThat(Stream.of("Ávila", "ŒUVRE", "Straße", "niño").map(Stems::folded))
        .containsExactly("avila", "oeuvre", "strasse", "nino");
  }

  @Test
  void aLanguageWithoutRulesKeepsItsWordsWhole() {
    assertThat(Stems.of(Languages.shipped().of("xx")).of("kolokoly")).isEqualTo("kolokoly");
  }
}
