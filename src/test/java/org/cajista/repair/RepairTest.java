package org.cajista.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cajista.Growth;
import org.cajista.input.PageReaders;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RepairTest {
  private static final TextLanguages SPANISH = Languages.shipped().ofText("es");

  @TestFactory
  Stream<DynamicTest> characters() {
    return RepairCase.tests("characters.cases");
  }

  @TestFactory
  Stream<DynamicTest> glyphs() {
    return RepairCase.tests("glyphs.cases");
  }

  @TestFactory
  Stream<DynamicTest> hyphens() {
    return RepairCase.tests("hyphens.cases");
  }

  @Test
  void sampleEditionCanBeUndoneAndIsRepairedOnce() throws IOException {
    checkFolder(Path.of("corpus"));
  }

  @Test
  void sharedCorpusCanBeUndoneAndIsRepairedOnce() throws IOException {
    checkFolder(Path.of("../shared/corpus"));
  }

  private static void checkFolder(Path folder) throws IOException {
    assumeTrue(Files.isDirectory(folder), "no folder " + folder + ": not tested");
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      Source source = new PageReaders().read(file);
      List<Page> pages = new Layout(SPANISH).apply(source, new Report(source));
      Report report = new Report(source);
      List<Page> repaired = new Repair(SPANISH).apply(pages, report);
      Undoing.check(source, pages, repaired, report);
      Report second = new Report(source);
      List<Page> again = new Repair(SPANISH).apply(repaired, second);
      assertThat(second.edits()).as("second run over %s", file).isEmpty();
      assertThat(again).isEqualTo(repaired);
    }
  }

  @Test
  void noPagesStayNone() {
    Report report = new Report(new Source("empty.txt", "", "UTF-8"));
    assertThat(new Repair(SPANISH).apply(List.of(), report)).isEmpty();
  }

  @Test
  void languageWithoutDictionaryIsRepairedByTheOthers() {
    Source source = new Source("a.txt", "con-\nfianza", "UTF-8");
    List<Page> pages = pages(source);
    List<Page> repaired =
        new Repair(Languages.shipped().ofText("ca")).apply(pages, new Report(source));
    assertThat(repaired.get(0).lines().get(0).ending()).isEqualTo(Ending.JOIN);
  }

  @Test
  void controlCharactersBecomeVisible() {
    Source source = new Source("a.txt", "uno\u0003 dos \uD800tres", "UTF-8");
    Report report = new Report(source);
    List<Page> repaired = new Repair(SPANISH).apply(pages(source), report);
    assertThat(repaired.get(0).lines().get(0)).hasToString("uno\uFFFD dos \uFFFDtres");
    assertThat(report.diagnostics())
        .extracting(d -> d.column() + " " + d.code())
        .containsExactly("4 character.forbidden", "10 character.forbidden");
  }

  @Test
  void longLinesAndManySignsCostNoMoreThanTheyAreLong() throws Exception {
    isLinear("one word of signs", 160_000, times -> "a!o#-".repeat(times));
    isLinear(
        "many signs",
        16_000,
        times -> "con!anza ¡in!nito! o!cio 8a8 xq!zt \u00AD e\u0301 ".repeat(times));
    isLinear("words that are all different", 40_000, RepairTest::differentWords);
    isLinear("hyphens", 120_000, times -> "-\n".repeat(times));
  }

  private static void isLinear(String name, int size, IntFunction<String> text) throws Exception {
    Growth.isLinear(
        name,
        size,
        times -> new Source("long.txt", text.apply(times), "UTF-8"),
        source ->
            assertThat(new Repair(SPANISH).apply(pages(source), new Report(source))).hasSize(1));
  }

  private static String differentWords(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(Integer.toString(i, 36).replaceAll("\\d", "q")).append("!ndo ");
      words.append(i % 10 == 9 ? "-\n" : "");
    }
    return words.toString();
  }

  /** One page with a line of running text for each line of the source that is not blank. */
  private static List<Page> pages(Source source) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      Traced text = Traced.of(source, new Span(start, start + line.length())).strip();
      if (text.length() > 0) {
        lines.add(new Line(text, 0, 0, Zone.BODY, Ending.SPACE));
      }
      start += line.length() + 1;
    }
    return List.of(new Page(0, PageNumber.UNKNOWN, lines));
  }
}
