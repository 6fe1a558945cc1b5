package org.cajista.cli.print;

import java.io.IOException;
import java.util.List;
import org.cajista.project.FailureCause;
import org.cajista.report.CajistaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stopped a command into a sentence on the error stream and an exit status. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  /**
   * @param console gets the sentences
   */
  public Failures(Console console) {
    this.console = console;
  }

  /** Prints what is wrong with the command line and where help is. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    console.err().println("cajista: " + wrong.getMessage());
    List<String> meant =
        wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
    if (!meant.isEmpty()) {
      console.err().println(console.words().say("usage.meant", meant.get(0)));
    }
    String name = command.getCommandSpec().qualifiedName();
    console.err().println(console.words().say("usage.help", name));
    return ExitStatus.USAGE;
  }

  @Override
  public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
    return stopped(trouble);
  }

  /** Prints what stopped the command. */
  public int stopped(Throwable trouble) {
    return stopped(trouble, "");
  }

  /**
   * Prints what stopped the work.
   *
   * @param where where it stopped, such as {@code in letter.txt}
   */
  public int stopped(Throwable trouble, String where) {
    FailureCause known = new FailureCause(trouble);
    Throwable cause = known.cause();
    if (console.options().debug()) {
      cause.printStackTrace(console.err());
    }
    if (cause instanceof CajistaException told && told.namesPlace()) {
      console.err().println(cause.getMessage());
      return ExitStatus.DOCUMENTS;
    }
    if (!known.isBug() && !(cause instanceof OutOfMemoryError)) {
      // the system's own words do not say which file they are about
      boolean bare = cause.getClass().equals(IOException.class);
      console.err().println("cajista: " + known.sentence() + (bare ? where : ""));
      return ExitStatus.DOCUMENTS;
    }
    if (cause instanceof OutOfMemoryError) {
      console
          .err()
          .println(
              "cajista: there was not enough memory. Give the program more with the environment"
                  + " variable CAJISTA_JAVA_OPTS=-Xmx4g, or give it fewer files at once.");
      return ExitStatus.DOCUMENTS;
    }
    console
        .err()
        .printf(
            "cajista: this is a bug in the program (%s: %s)%s, not your mistake.%n"
                + "Please report it (README.md says where). Include the command, its output with"
                + " --debug, and the file if you may share it.%n",
            cause.getClass().getSimpleName(), cause.getMessage(), where);
    return ExitStatus.BUG;
  }
}
