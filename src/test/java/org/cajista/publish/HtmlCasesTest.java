package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code cases/publish/html.cases}: a piece of TEI and the HTML that it becomes. */
class HtmlCasesTest {

  private static final String FILE = "/cases/publish/html.cases";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws Exception {
    String all = Files.readString(Path.of(HtmlCasesTest.class.getResource(FILE).toURI()));
    return Stream.of(all.split("(?m)^== ")).skip(1).map(this::test);
  }

  private DynamicTest test(String text) {
    String name = text.lines().findFirst().orElseThrow();
    String[] halves = text.substring(name.length()).split("(?m)^--$");
    return DynamicTest.dynamicTest(
        name, () -> assertThat(rendered(halves[0])).isEqualTo(plain(halves[1])));
  }

  private String rendered(String body) throws Exception {
    Path tei = folder.resolve("caso.xml");
    Files.writeString(
        tei,
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'><text><body>%s</body></text></TEI>"
            .formatted(body));
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
