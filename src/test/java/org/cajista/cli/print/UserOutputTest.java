package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the terminal of a user gets to see. */
final class UserOutputTest {

  private static String shown(String text, boolean screen) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    OutputStream one = new UserOutput(single, screen);
    for (byte each : bytes) {
      one.write(each);
    }
    new UserOutput(whole, screen).write(bytes, 0, bytes.length);
    assertThat(whole.toString(StandardCharsets.UTF_8))
        .isEqualTo(single.toString(StandardCharsets.UTF_8));
    return whole.toString(StandardCharsets.UTF_8);
  }

  @Test
  void textPasses() throws IOException {
    String text = "«mañana» → 1\t2\r\n\u2028 𝄞 \u0085\n";
    assertThat(shown(text, false)).isEqualTo(text);
    assertThat(shown(text, true)).isEqualTo(text);
  }

  @Test
  void aTerminalDoesNotObeyNames() throws IOException {
    for (boolean screen : new boolean[] {false, true}) {
      assertThat(shown("a\u001b]0;title\u0007b", screen)).isEqualTo("a␛]0;title␇b");
      assertThat(shown("a\u001b[2Jb\b\u007f", screen)).isEqualTo("a␛[2Jb␈␡");
      assertThat(shown("a\u001b[1;\u001b[2Kb", screen)).isEqualTo("a␛[1;␛[2Kb");
      assertThat(shown("a\u001b[11111111111111111m", screen)).isEqualTo("a␛[11111111111111111m");
      assertThat(shown("\0\u001bc", screen)).isEqualTo("␀␛c");
    }
  }

  @Test
  void coloursAreForScreens() throws IOException {
    assertThat(shown("\u001b[1;31merror\u001b[0m", true)).isEqualTo("\u001b[1;31merror\u001b[0m");
    assertThat(shown("\u001b[1;31merror", false)).isEqualTo("␛[1;31merror");
  }

  private static OutputStream failing(String message) {
    return new UserOutput(
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(message);
          }
        },
        false);
  }

  @Test
  void aFullDiskIsAnErrorAndAReaderThatHasEnoughIsNot() throws IOException {
    assertThatThrownBy(() -> failing("No space left on device").write('a'))
        .hasMessage("No space left on device");
    OutputStream nobody = failing("Broken pipe");
    nobody.write('a');
    nobody.write('b');
  }
}
