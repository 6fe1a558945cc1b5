package org.cajista.publish;

import java.nio.file.Path;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.TeiText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word is lost or said twice: in what «encode» writes, and in TEI that it never writes. */
class HtmlWordsTest {

  @TempDir Path site;

  @ParameterizedTest
  @ValueSource(strings = {"edition", "any"})
  void everyWordOnceInOrder(String folder) throws Exception {
    var texts = Editions.texts(Editions.resource(folder));
    Editions.site(texts, site, ProgressListener.SILENT);
    for (TeiText text : TeiText.of(texts)) {
      new SiteWords(site).check(text.file(), text.name());
    }
  }
}
