package org.cajista.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What of a TEI file a published text must show. */
final class TeiWords {

  private TeiWords() {}

  /**
   * The strings of the text nodes: all but furniture, terms for an index and the halves of choices
   * that are not set.
   */
  static List<String> of(Path tei) {
    return of(tei, "//t:text//text()");
  }

  /** The same without the notes, which many programs set elsewhere. */
  static List<String> outsideNotes(Path tei) {
    return of(tei, "//t:text//text()[not(ancestor::t:note)]");
  }

  /** The same without what can be read in two ways: some programs show the error. */
  static List<String> outsideChoices(Path tei) {
    return of(tei, "//t:text//text()[not(ancestor::t:choice)]");
  }

  private static List<String> of(Path tei, String texts) {
    return Pages.ask(
            Pages.tei(tei),
            texts
                + "[not(ancestor::t:fw or ancestor::t:index or ancestor::*[parent::t:choice]"
                + "[not(. is (../t:corr, ../t:reg, ../t:expan, ../*)[1])])]")
        .stream()
        .filter(words -> !words.isBlank())
        // a line for the author of the entry before is set as dashes
        .map(words -> words.replaceFirst("^(\\s*)_{3,}", "$1———"))
        .toList();
  }

  /** The numbers of the source's pages, sorted; not of one with no words on it. */
  static List<String> pages(List<Path> tei) {
    List<String> pages = new ArrayList<>();
    tei.forEach(
        file ->
            pages.addAll(
                Pages.ask(
                    Pages.tei(file),
                    "//t:text//t:pb[following::text()[normalize-space()][ancestor::t:text]]/@n/string()")));
    return pages.stream().sorted().toList();
  }
}
