package org.cajista.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.cajista.edition.EditionException;
import org.cajista.publish.press.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever stopped a command into a sentence on the error stream and an exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Terminal terminal;
  private final Options options;

  Failures(Terminal terminal, Options options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** Says what is wrong with the command line and where help is. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    terminal.err().println("cajista: " + wrong.getMessage());
    terminal
        .err()
        .println("'" + command.getCommandSpec().qualifiedName() + " --help' shows how to use it.");
    return ExitStatus.USAGE;
  }

  @Override
  public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
    return stopped(trouble);
  }

  /** The exit status that {@code trouble} means. */
  static int status(Throwable trouble) {
    Throwable cause = unwrapped(trouble);
    boolean ours =
        !(cause instanceof EditionException
            || cause instanceof PublishException
            || cause instanceof Failure
            || cause instanceof IOException
            || cause instanceof OutOfMemoryError);
    return ours ? ExitStatus.BUG : ExitStatus.DOCUMENTS;
  }

  /** Says what stopped the command. */
  int stopped(Throwable trouble) {
    return stopped(trouble, "");
  }

  /**
   * Says what stopped the work.
   *
   * @param where where it stopped, such as {@code in letter.txt}
   */
  int stopped(Throwable trouble, String where) {
    Throwable cause = unwrapped(trouble);
    if (options.debug()) {
      cause.printStackTrace(terminal.err());
    }
    if (cause instanceof EditionException || cause instanceof PublishException) {
      terminal.err().println(cause.getMessage());
      return ExitStatus.DOCUMENTS;
    }
    if (cause instanceof Failure || cause instanceof IOException) {
      // the system's own words do not say which file they are about
      boolean bare = cause.getClass().equals(IOException.class);
      terminal.err().println("cajista: " + sentence(cause) + (bare ? where : ""));
      return ExitStatus.DOCUMENTS;
    }
    if (cause instanceof OutOfMemoryError) {
      terminal
          .err()
          .println(
              "cajista: there was not enough memory. Give the program more with the environment"
                  + " variable CAJISTA_JAVA_OPTS=-Xmx4g, or give it fewer files at once.");
      return ExitStatus.DOCUMENTS;
    }
    terminal
        .err()
        .printf(
            "cajista: this is a bug in the program (%s: %s)%s, not your mistake.%n"
                + "Please report it (README.md says where). Include the command, its output with"
                + " --debug, and the file if you may share it.%n",
            cause.getClass().getSimpleName(), cause.getMessage(), where);
    return ExitStatus.BUG;
  }

  /** One sentence for the user; {@code trouble} may be any exception that is not a bug. */
  static String sentence(Throwable trouble) {
    if (trouble instanceof FileSystemException io && io.getFile() != null) {
      return io.getFile() + ": " + reason(io);
    }
    if (trouble instanceof CharacterCodingException) {
      return "the text is not UTF-8. Save it as UTF-8.";
    }
    return trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
  }

  private static String reason(FileSystemException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "this file or folder does not exist.";
    }
    if (trouble instanceof AccessDeniedException) {
      return "you are not allowed to read or write it. Check its permissions.";
    }
    if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
      return "this is a file, but a folder is needed here. Choose another folder, or move the"
          + " file.";
    }
    if (trouble instanceof DirectoryNotEmptyException) {
      return "the folder is not empty.";
    }
    return String.valueOf(trouble.getReason());
  }

  private static Throwable unwrapped(Throwable trouble) {
    Throwable cause = trouble;
    while ((cause instanceof ExecutionException
            || cause instanceof CompletionException
            || cause instanceof UncheckedIOException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
