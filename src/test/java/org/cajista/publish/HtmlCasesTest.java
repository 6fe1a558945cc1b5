package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.cases.CaseFile;
import org.cajista.cases.TextCase;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code cases/publish/html.cases}: what may stand in a {@code body}, and the HTML that it becomes;
 * title, id, role and aria-label are left out. Notes follow the text as a list.
 */
class HtmlCasesTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() {
    return CaseFile.tests(
        "publish/html.cases",
        Set.of("html"),
        one -> assertThat(rendered(one)).isEqualTo(plain(one.text("html"))));
  }

  private String rendered(TextCase one) throws Exception {
    Path tei = folder.resolve("caso.xml");
    Files.writeString(
        tei,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='%s'><text><body>%s</body></text></TEI>"
            .formatted(one.language(), one.inputText()));
    Editions.site(List.of(tei), folder.resolve("out"), ProgressListener.SILENT);
    XdmNode page = Pages.html(folder.resolve("out/caso.html"));
    StringBuilder html = new StringBuilder();
    Pages.items(
            page,
            "//h:div[@class = 'reading-text']/h:div/node() | //h:section[@class = 'notes']/h:ol")
        .forEach(item -> html.append(Pages.xml(item)));
    return plain(html.toString());
  }

  /** Without what the comparison leaves out, and without white space between blocks. */
  private static String plain(String html) {
    return html.replaceAll(" (xmlns|title|id|role|aria-label)=\"[^\"]*\"", "")
        .replaceAll("\\s*\n\\s*", "")
        .strip();
  }
}
