package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class XmlBuilderTest {

  @Test
  void escapesTextAndAttributes() {
    XmlBuilder xml = new XmlBuilder();
    xml.start("p").attribute("n", "a<b & \"c\"").text("1 < 2 & \"tres\" ]]>").end();
    assertThat(xml)
        .hasToString("<p n=\"a&lt;b &amp; &quot;c&quot;\">1 &lt; 2 &amp; \"tres\" ]]&gt;</p>");
  }

  @Test
  void forbiddenCharactersBecomeVisible() {
    assertThat(new XmlBuilder().element("p", "a\u0001\uFFFE\uFFFFb\t\ud83d\udc31"))
        .hasToString("<p>a\uFFFD\uFFFD\uFFFDb\t\ud83d\udc31</p>");
  }

  @Test
  void emptyElementsAndAttributesAreShort() {
    XmlBuilder xml = new XmlBuilder().start("pb").attribute("n", "").attribute("break", "no").end();
    assertThat(xml).hasToString("<pb break=\"no\"/>");
  }

  @Test
  void linesAreSetInOnlyWhereTheCallerSays() {
    XmlBuilder xml = new XmlBuilder();
    xml.start("body").line().element("p", "uno").lineForEnd().end();
    assertThat(xml).hasToString("<body>\n  <p>uno</p>\n</body>");
  }

  @Test
  void anAttributeNeedsItsTag() {
    XmlBuilder xml = new XmlBuilder().start("p").text("uno");
    assertThatThrownBy(() -> xml.attribute("n", "1")).isInstanceOf(IllegalStateException.class);
  }
}
