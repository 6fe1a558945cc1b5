package org.cajista.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Prints the manual page of the program, in the language of {@code man} (groff_man(7)): what the
 * help of all commands says. The package for Debian brings it; nobody calls it by hand.
 */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  /** The options of all commands, which are told once. */
  private final Set<String> common;

  private ManualPage(Set<String> common) {
    this.common = common;
  }

  /** Prints the page on the standard output, in UTF-8. */
  public static void main(String[] args) {
    CommandLine program = Main.commandLine(Console.on(Terminal.ofProcess()));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(of(program));
  }

  /**
   * Returns the page.
   *
   * @param program the program with all its commands
   */
  static String of(CommandLine program) {
    CommandSpec spec = program.getCommandSpec();
    ManualPage manual = new ManualPage(spec.optionsMap().keySet());
    manual.line(".TH CAJISTA 1 \"\" \"" + String.join("", spec.version()) + "\"");
    manual.line(".SH NAME");
    manual.line("cajista \\- command-line press for scholarly editions");
    manual.line(".SH SYNOPSIS");
    manual.verbatim(program.getHelp().synopsis(0));
    manual.line(".SH DESCRIPTION");
    manual.text(spec.usageMessage().description());
    manual.line(".SH OPTIONS");
    spec.options().forEach(manual::option);
    manual.line(".SH COMMANDS");
    manual.commands(program);
    manual.footer(spec.usageMessage());
    return manual.page.toString();
  }

  private void commands(CommandLine above) {
    for (CommandLine command : above.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        line(".SS " + escaped(spec.qualifiedName()));
        text(spec.usageMessage().description());
        verbatim(command.getHelp().synopsis(0));
        arguments(spec);
        footer(spec.usageMessage());
        commands(command);
      }
    }
  }

  private void arguments(CommandSpec spec) {
    for (ArgSpec argument : spec.positionalParameters()) {
      argument(argument, "\\fI" + escaped(argument.paramLabel()) + "\\fR");
    }
    for (OptionSpec option : spec.options()) {
      if (!common.contains(option.longestName())) {
        option(option);
      }
    }
  }

  private void option(OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    boolean flag = option.arity().max() == 0;
    argument(option, flag ? names : names + "=\\fI" + escaped(option.paramLabel()) + "\\fR");
  }

  private void argument(ArgSpec argument, String label) {
    if (!argument.hidden()) {
      line(".TP");
      line(label);
      text(argument.description());
    }
  }

  private void footer(UsageMessageSpec usage) {
    if (usage.footer().length > 0) {
      line(".PP");
      text(usage.footerHeading().strip());
      verbatim(String.join("\n", usage.footer()));
    }
  }

  private void text(String... lines) {
    for (String text : lines) {
      text.formatted().lines().filter(one -> !one.isBlank()).forEach(one -> line(escaped(one)));
    }
  }

  /** Lines that stay as they are. */
  private void verbatim(String lines) {
    line(".PP");
    line(".nf");
    lines.formatted().lines().forEach(one -> line(escaped(one)));
    line(".fi");
    line(".PP");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** A line that begins with a point or an apostrophe would be a command. */
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
