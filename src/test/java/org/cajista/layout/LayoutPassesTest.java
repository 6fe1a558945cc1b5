package org.cajista.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cajista.input.PageReaders;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every pass of the layout keeps, on the golden texts and the sample edition. */
class LayoutPassesTest {

  @TestFactory
  Stream<DynamicTest> everyPassRunTwiceChangesNothingAndNoCharacterIsLost() throws IOException {
    List<Path> texts = new ArrayList<>();
    for (String folder : List.of("src/test/resources/golden", "corpus")) {
      try (Stream<Path> list = Files.list(Path.of(folder))) {
        list.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
      }
    }
    assertThat(texts).hasSizeGreaterThan(6);
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> check(text)));
  }

  private static void check(Path file) throws IOException {
    Source source = new PageReaders().read(file);
    Report report = new Report(source);
    TextLanguages languages = Languages.shipped().ofText("es");
    HeadReader reader = new HeadReader(languages);
    List<Page> pages = PageCutter.cut(source, reader, new LibraryMarks(languages), report);
    assertComplete(source, pages, report);
    for (Pass<List<Page>> pass : new Layout(languages).passes()) {
      pages = pass.apply(pages, report);
      assertComplete(source, pages, report);
      String name = pass.getClass().getSimpleName();
      assertThat(pass.apply(pages, report)).as("%s run twice", name).isEqualTo(pages);
    }
  }

  /** Every character is once in the lines or in an edit, as the source has it. */
  private static void assertComplete(Source source, List<Page> pages, Report report) {
    StringBuilder found = new StringBuilder(" ".repeat(source.text().length()));
    for (Edit edit : report.edits()) {
      assertThat(edit.before()).isEqualTo(source.text(edit.span()));
      found.replace(edit.span().start(), edit.span().end(), edit.before());
    }
    for (Page page : pages) {
      for (Line line : page.lines()) {
        for (int i = 0; i < line.text().length(); i++) {
          int origin = line.text().origin(i);
          if (origin == Traced.NOWHERE) {
            continue; // the blank between two joined lines
          }
          assertThat(found.charAt(origin)).as("twice, at %d", origin).isEqualTo(' ');
          found.setCharAt(origin, line.text().charAt(i));
        }
      }
    }
    assertThat(found.toString().strip()).isEqualTo(source.text().replaceAll("\\s", " ").strip());
  }
}
