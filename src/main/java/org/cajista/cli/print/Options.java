package org.cajista.cli.print;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
public final class Options {

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print all findings, also those that are only information.")
  private boolean verbose;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description =
          "If the program stops or a rule fails, print the trace that a bug report needs.")
  private boolean debug;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      description = "The language of help and messages: de, en, es or fr. Default: that of LANG.")
  private String language = "";

  /** Returns the language that the user names; empty if it is that of the environment. */
  public String language() {
    return language;
  }

  public boolean quiet() {
    return quiet;
  }

  public boolean verbose() {
    return verbose;
  }

  public boolean debug() {
    return debug;
  }
}
