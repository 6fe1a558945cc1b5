package org.cajista.publish.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typesetter gets the fonts of the program and the pictures of the text, and nothing else. */
final class FoFontsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,AAAA",
        "jar:file:/tmp/a.jar!/b.png",
        "mailto:ana@example.org",
        "http://127.0.0.1:1/a.png",
        "file:///etc/hostname",
        "otra.ttf"
      })
  void noOtherAddressIsOpened(String address) {
    assertThatThrownBy(() -> new FoFonts(Map.of()).getResource(URI.create(address)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a font of the program");
  }
}
