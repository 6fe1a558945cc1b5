package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;

/**
 * Compares the words of a TEI text with those of its pages: every word stands there, once, in
 * order: running heads and both halves of a choice too, which the diplomatic view shows. Notes are
 * compared one by one, since they move to the page's end.
 */
final class SiteWords {

  private static final String FOOT = "t:note[not(@place = 'inline')]";

  /** What the site adds: signs spelt out, figures of notes, generated titles. */
  private static final String HTML_TEXT =
      "text()[not(ancestor::*[tokenize(@class) = ('made', 'note-ref', 'note-back')])]";

  private static final String MARK = "[«»“”„‘’‚‹›「」『』]";

  private final Path site;

  SiteWords(Path site) {
    this.site = site;
  }

  /** The text in {@code file}, whose pages have the address {@code name}. */
  void check(Path file, String name) {
    List<String> source =
        Pages.ask(Pages.tei(file), "//t:text//text()[not(ancestor::" + FOOT + ")]");
    List<String> shown = htmlText(name);
    assertThat(words(shown)).as(name).isNotEmpty().isEqualTo(words(source));
    assertThat(lostMark(String.join("", source), String.join("", shown))).as(name).isEmpty();
    List<List<String>> expected = new ArrayList<>();
    for (var note : Pages.items(Pages.tei(file), "//t:text//" + FOOT)) {
      expected.add(
          words(
              Pages.ask(
                  (XdmNode) note,
                  "let $n := . return .//text()[ancestor::" + FOOT + "[1] is $n]")));
    }
    List<List<String>> found = new ArrayList<>();
    for (Path page : pagesOf(name)) {
      for (var note : Pages.items(Pages.html(page), "//h:li[tokenize(@class) = 'note']")) {
        found.add(words(Pages.ask((XdmNode) note, ".//" + HTML_TEXT)));
      }
    }
    assertThat(found).as(name).isEqualTo(expected);
  }

  private List<String> htmlText(String name) {
    List<String> texts = new ArrayList<>();
    for (Path page : pagesOf(name)) {
      texts.addAll(
          Pages.ask(Pages.html(page), "//h:div[tokenize(@class) = 'reading-text']//" + HTML_TEXT));
      texts.add(" ");
    }
    return texts;
  }

  /** A letter's page, or a book's pages as its contents and the chapters' own list them. */
  private List<Path> pagesOf(String name) {
    Path page = site.resolve(name + ".html");
    List<String> chapters = Pages.ask(Pages.html(page), "//h:ol[@class = 'chapters']//@href");
    List<Path> pages = new ArrayList<>();
    for (String chapter : chapters.isEmpty() ? List.of(name + ".html") : chapters) {
      Path first = site.resolve(chapter);
      List<String> sheets = Pages.ask(Pages.html(first), "//h:nav[@class = 'sheets']//@href");
      (sheets.isEmpty() ? List.of(chapter) : sheets).forEach(p -> pages.add(site.resolve(p)));
    }
    return pages;
  }

  /**
   * The words of texts that follow one another, without the editors’ brackets and quotation marks.
   */
  private static List<String> words(List<String> texts) {
    String text = asSet(String.join("", texts)).replaceAll(MARK, "").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  /** The site sets a line for an author who stands before: three dashes. */
  private static String asSet(String text) {
    return text.replaceAll("_{3,}", "———").replaceAll("[\\[\\]⟨⟩\u00a0]", "");
  }

  /**
   * What stands from the first quotation mark of the source on that the site lacks; empty if it has
   * all of them. The site may have more: it sets marks where the TEI has only the element.
   */
  private static String lostMark(String source, String shown) {
    String from = asSet(source).replaceAll("\\s+", "");
    String to = asSet(shown).replaceAll("\\s+", "");
    int at = 0;
    for (int i = 0; i < from.length(); i++, at++) {
      while (at < to.length() && from.charAt(i) != to.charAt(at) && isMark(to.charAt(at))) {
        at++;
      }
      if (at == to.length() || from.charAt(i) != to.charAt(at)) {
        return from.substring(i, Math.min(from.length(), i + 40));
      }
    }
    return "";
  }

  private static boolean isMark(char c) {
    return String.valueOf(c).matches(MARK);
  }
}
