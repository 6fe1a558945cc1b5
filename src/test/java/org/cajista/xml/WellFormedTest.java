package org.cajista.xml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class WellFormedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"<a/>", "\uFEFF<a>ñ</a>", "<?xml version=\"1.0\"?>\n<a b='1'>&#38;</a>\n"})
  void acceptsWhatIsWellFormed(String text) {
    assertDoesNotThrow(() -> WellFormed.require(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<a>", "<a></b>", "<a/><b/>", "<a b=1/>", "<a>&nbsp;</a>", "x<a/>"})
  void refusesWhatIsNot(String text) {
    assertThrows(SAXException.class, () -> WellFormed.require(text));
  }

  @Test
  void saysWhere() {
    SAXParseException fault =
        assertThrows(SAXParseException.class, () -> WellFormed.require("<a>\n  <b></a>"));
    assertEquals(2, fault.getLineNumber());
  }
}
