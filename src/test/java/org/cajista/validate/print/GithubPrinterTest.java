package org.cajista.validate.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commands for the runner of GitHub, read as it reads them. */
final class GithubPrinterTest {

  @Test
  void githubReadsWhatWasMeant() throws IOException {
    List<Map<String, String>> commands =
        PrintedRun.print(ReportFormat.GITHUB).lines().map(GithubPrinterTest::command).toList();
    assertThat(commands).hasSize(5);
    assertThat(commands.get(0))
        .containsEntry("command", "warning")
        .containsEntry("file", "tei/carta 1, 2: ñ.xml")
        .doesNotContainKey("line");
    assertThat(commands.get(1))
        .containsEntry("command", "error")
        .containsEntry("line", "12")
        .containsEntry("endLine", "12")
        .containsEntry("col", "12")
        .containsEntry("endColumn", "36")
        .containsEntry("title", "date.real")
        .containsEntry("message", "31 February is no day.");
    assertThat(commands.get(3)).containsEntry("message", PrintedRun.ODD).doesNotContainKey("col");
    assertThat(commands.get(4)).containsEntry("command", "notice");
  }

  /** Reads a command as the runner does: the properties end at the first double colon. */
  private static Map<String, String> command(String line) {
    assertThat(line).startsWith("::");
    int end = line.indexOf("::", 2);
    String head = line.substring(2, end);
    int space = head.indexOf(' ');
    Map<String, String> command = new LinkedHashMap<>();
    command.put("command", head.substring(0, space));
    for (String property : head.substring(space + 1).split(",")) {
      String[] parts = property.split("=", 2);
      command.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
    }
    command.put("message", unescaped(line.substring(end + 2)));
    return command;
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
