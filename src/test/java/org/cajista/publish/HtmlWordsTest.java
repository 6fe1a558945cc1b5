package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of a text stands in its pages, once, in order: running heads and both halves of a
 * choice too, which the diplomatic view shows. Notes are compared one by one, since they move to
 * the page's end.
 */
class HtmlWordsTest {

  @TempDir static Path site;

  private static final String FOOT = "t:note[not(@place = 'inline')]";

  /** What the site adds: signs spelt out, figures of notes, generated titles. */
  private static final String HTML_TEXT =
      "text()[not(ancestor::*[tokenize(@class) = ('made', 'note-ref', 'note-back')])]";

  @BeforeAll
  static void publish() throws Exception {
    Editions.site(Editions.texts(Editions.resource("edition")), site, ProgressListener.SILENT);
  }

  @Test
  void runningText() throws IOException {
    for (Path file : Editions.texts(Editions.resource("edition"))) {
      assertThat(words(htmlText(nameOf(file))))
          .as(nameOf(file))
          .isNotEmpty()
          .isEqualTo(
              words(Pages.ask(Pages.tei(file), "//t:text//text()[not(ancestor::" + FOOT + ")]")));
    }
  }

  @Test
  void notes() throws IOException {
    for (Path file : Editions.texts(Editions.resource("edition"))) {
      List<List<String>> expected = new ArrayList<>();
      for (var note : Pages.items(Pages.tei(file), "//t:text//" + FOOT)) {
        expected.add(
            words(
                Pages.ask(
                    (XdmNode) note,
                    "let $n := . return .//text()[ancestor::" + FOOT + "[1] is $n]")));
      }
      List<List<String>> found = new ArrayList<>();
      for (Path page : pagesOf(nameOf(file))) {
        for (var note : Pages.items(Pages.html(page), "//h:li[tokenize(@class) = 'note']")) {
          found.add(words(Pages.ask((XdmNode) note, ".//" + HTML_TEXT)));
        }
      }
      assertThat(found).as(nameOf(file)).isNotEmpty().isEqualTo(expected);
    }
  }

  private static List<String> htmlText(String name) {
    List<String> texts = new ArrayList<>();
    for (Path page : pagesOf(name)) {
      texts.addAll(Pages.ask(Pages.html(page), "//h:div[@class = 'reading-text']//" + HTML_TEXT));
      texts.add(" ");
    }
    return texts;
  }

  /** A letter's page, or a book's pages as its contents list them. */
  private static List<Path> pagesOf(String name) {
    Path page = site.resolve(name + ".html");
    List<String> chapters = Pages.ask(Pages.html(page), "//h:ol[@class = 'chapters']//@href");
    return chapters.isEmpty() ? List.of(page) : chapters.stream().map(site::resolve).toList();
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".xml", "");
  }

  /** The words of texts that follow one another, without the editors' brackets. */
  private static List<String> words(List<String> texts) {
    String text = String.join("", texts).replaceAll("[\\[\\]⟨⟩]", "").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }
}
