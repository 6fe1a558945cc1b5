package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The TEI Stylesheets show TEI for other programs as it is meant: as HTML and as plain text. */
class TeiStylesheetsTest {
  private static final Path STYLESHEETS =
      Path.of(System.getProperty("tei.stylesheets", "/usr/share/xml/tei/stylesheet"));
  private static final Map<QName, XdmValue> NO_CONTENTS =
      Map.of(new QName("autoToc"), new XdmAtomicValue("false"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"html/html.xsl", "txt/tei-to-text.xsl"})
  void theyShowTheSampleEdition(String sheet) throws Exception {
    assumeTrue(
        Files.exists(STYLESHEETS.resolve(sheet)),
        "the TEI Stylesheets are not here: they do not judge the TEI for other programs. Get them"
            + " (https://github.com/TEIC/Stylesheets) and test with -Dtei.stylesheets=FOLDER.");
    Processor saxon = new Processor(false);
    XsltExecutable compiled =
        saxon.newXsltCompiler().compile(new StreamSource(STYLESHEETS.resolve(sheet).toFile()));
    for (Map.Entry<Path, Path> file : InterchangeSample.make(folder).entrySet()) {
      Path text = file.getKey();
      XdmNode tei = saxon.newDocumentBuilder().build(file.getValue().toFile());
      StringWriter made = new StringWriter();
      Xslt30Transformer transformer = compiled.load30();
      transformer.setStylesheetParameters(NO_CONTENTS);
      transformer.setGlobalContextItem(tei);
      transformer.applyTemplates(tei, transformer.newSerializer(made));
      Path page = Files.writeString(folder.resolve("page.html"), made.toString());
      if (sheet.startsWith("html")) {
        String shown = String.join("", Pages.ask(Pages.html(page), "//h:body//text()/string()"));
        InterchangeSample.assertShown(text, TeiWords.outsideNotes(text), shown);
        assertThat(new WordsInOrder(shown, List.of()).nowhere(TeiWords.of(text))).isEmpty();
      } else {
        InterchangeSample.assertShown(text, TeiWords.outsideChoices(text), made.toString());
      }
    }
  }
}
