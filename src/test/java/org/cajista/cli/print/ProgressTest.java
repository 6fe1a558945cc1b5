package org.cajista.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void barIsSeenWhileTheWorkGoesOnAndGivesWayToWhatIsPrinted() throws Exception {
    Terminal terminal = terminal(true);
    try (Progress progress = new Progress(Console.on(terminal), "validating", 3)) {
      progress.step();
      progress.print(() -> terminal.out().println("first"));
      assertThat(seen()).isEqualTo("first\n");
      while (!seen().contains("validating  33%")) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      progress.print(() -> terminal.out().println("second"));
      // the bar is wiped out before, so that nothing of it stands on the line
      assertThat(seen()).containsPattern("\r {78}\rsecond\n");
    }
    assertThat(seen().substring(seen().lastIndexOf('\r'))).isEqualTo("\r");
  }

  @Test
  void nothingIsDrawnWhereNobodyWatches() throws Exception {
    Terminal terminal = terminal(false);
    try (Progress progress = new Progress(Console.on(terminal), "validating", 3)) {
      progress.step();
      progress.print(() -> terminal.out().println("first"));
      TimeUnit.MILLISECONDS.sleep(1300);
    }
    terminal.out().flush();
    assertThat(seen()).isEqualTo("first\n");
  }

  private String seen() {
    return screen.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Out and err are the same screen, each with a buffer, as in a process. */
  private Terminal terminal(boolean watched) {
    return new Terminal(
        InputStream.nullInputStream(), stream(), stream(), Path.of(""), watched, watched, Map.of());
  }

  private PrintStream stream() {
    return new PrintStream(new BufferedOutputStream(screen), false, StandardCharsets.UTF_8);
  }
}
