package org.cajista.cli.print;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.cajista.files.UserFolder;
import org.cajista.project.Environment;
import org.cajista.report.Diagnostic;
import org.cajista.report.Translation;
import picocli.CommandLine.Help.Ansi;

/**
 * The connection of a command with its user.
 *
 * @param terminal what the command is connected to
 * @param options the options of every command
 * @param environment the surroundings of the project
 */
public record Console(Terminal terminal, Options options, Environment environment) {

  /** Checks that nothing is missing. */
  public Console {
    Objects.requireNonNull(terminal);
    Objects.requireNonNull(options);
    Objects.requireNonNull(environment);
  }

  /** Returns a console on {@code terminal}; the options are known when the command line is read. */
  public static Console on(Terminal terminal) {
    return new Console(
        terminal,
        new Options(),
        EnvironmentVariables.read(terminal.variables(), terminal.folder()));
  }

  /** Returns the stream for the output that the user asked for. */
  public PrintStream out() {
    return terminal.out();
  }

  /** Returns the stream for all other messages. */
  public PrintStream err() {
    return terminal.err();
  }

  /** True if only errors are to be printed. */
  public boolean quiet() {
    return options.quiet();
  }

  /** True if everything is to be printed. */
  public boolean verbose() {
    return options.verbose();
  }

  /** Returns the language of the user, as they or their system say it; can be empty. */
  public String language() {
    String named = options.language();
    return named.isEmpty() ? EnvironmentVariables.language(terminal.variables()) : named;
  }

  /** Returns what the commands print, in the language of the user. */
  public Words words() {
    return Words.in(language());
  }

  /** Returns the finding with its sentence in the language of the user. */
  public Diagnostic said(Diagnostic finding) {
    return Translation.into(language()).of(finding);
  }

  /** Colours for a screen, unless its user wants none (NO_COLOR). */
  public Ansi ansi() {
    return terminal.outIsScreen() ? Ansi.AUTO : Ansi.OFF;
  }

  /** Returns the path that {@code given} means. */
  public Path resolve(Path given) {
    return new UserFolder(terminal.folder()).resolve(given);
  }

  /** {@code file} as the user would name it: relative if it is below the current folder. */
  public String shown(Path file) {
    return environment.shown(file);
  }
}
