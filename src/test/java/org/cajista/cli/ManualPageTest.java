package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page tells of every command and option, in the language of man. */
final class ManualPageTest {
  private final CommandLine program = Main.commandLine(Console.on(Terminal.ofProcess()));
  private final String page = ManualPage.of(program);

  private static List<CommandLine> all(CommandLine above) {
    List<CommandLine> all = new ArrayList<>();
    for (Map.Entry<String, CommandLine> one : above.getSubcommands().entrySet()) {
      if (!one.getValue().getCommandSpec().usageMessage().hidden()) {
        all.add(one.getValue());
        all.addAll(all(one.getValue()));
      }
    }
    return all;
  }

  @Test
  void everyCommandAndEveryOptionOfItIsThere() {
    assertThat(all(program)).hasSizeGreaterThan(20);
    for (CommandLine command : all(program)) {
      String name = command.getCommandSpec().qualifiedName();
      String heading = "\n.SS " + name.replace("-", "\\-") + "\n";
      assertThat(page).contains(heading);
      String section = page.substring(page.indexOf(heading) + 1).split("\n\\.SS ")[0];
      for (OptionSpec option : command.getCommandSpec().options()) {
        boolean common = program.getCommandSpec().findOption(option.longestName()) != null;
        if (!common && !option.hidden()) {
          assertThat(section)
              .as(name)
              .contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR");
        }
      }
    }
  }

  @Test
  void optionsOfAllCommandsAreToldOnce() {
    assertThat(page.split("\\\\-\\\\-debug\\\\fR", -1)).hasSize(2);
  }

  @Test
  void noLineIsTakenForACommandOfMan() {
    assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS) .+|\\.(TP|PP|nf|fi)"));
    assertThat(page).doesNotContain("${").doesNotContain("%n");
  }
}
