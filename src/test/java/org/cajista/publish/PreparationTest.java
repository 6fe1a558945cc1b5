package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.Transform;
import org.cajista.xml.SafeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xmlunit.builder.DiffBuilder;

/** The pre-passes: {@code publish/prepare/*.in.xml} becomes {@code *.out.xml}, and stays so. */
class PreparationTest {

  private static final Stylesheets SHEETS = new Stylesheets();

  @ParameterizedTest
  @CsvSource({"prepare/10-spans.xsl, spans", "prepare/20-ids.xsl, ids"})
  void becomes(String pass, String pair) throws Exception {
    XdmNode once = run(pass, read(pair + ".in.xml"), new ArrayList<>());
    assertThat(
            DiffBuilder.compare(Pages.xml(read(pair + ".out.xml")))
                .withTest(Pages.xml(once))
                .build()
                .getDifferences())
        .isEmpty();
    assertThat(Pages.xml(run(pass, once, new ArrayList<>()))).isEqualTo(Pages.xml(once));
  }

  @Test
  void aSpanWithoutItsEndMarksNothingAndIsReported() throws Exception {
    List<String> warnings = new ArrayList<>();
    XdmNode text = read("lost-end.xml");
    assertThat(Pages.xml(run("prepare/10-spans.xsl", text, warnings))).isEqualTo(Pages.xml(text));
    assertThat(warnings).singleElement().asString().contains("#nowhere");
  }

  private static XdmNode read(String name) throws Exception {
    return SHEETS
        .processor()
        .newDocumentBuilder()
        .build(SafeXml.source(Editions.resource("prepare/" + name)));
  }

  private static XdmNode run(String pass, XdmNode tree, List<String> warnings) throws Exception {
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void done(OutputFormat format, String text, int count, int total) {}

          @Override
          public void warning(String text, String message) {
            warnings.add(message);
          }
        };
    return Transform.of(SHEETS, pass, "text", listener).from(tree).toTree();
  }
}
