package org.cajista.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.EditionException;
import org.cajista.input.PageReaders;
import org.cajista.validate.Validator;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program {@code cajista}: its name, its version, its commands. */
@Command(
    name = "cajista",
    mixinStandardHelpOptions = true,
    versionProvider = Program.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "A press for scholarly editions: it turns page text into TEI, checks it, and"
            + " publishes it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cajista init my-edition      make a new edition with a sample text",
      "  cajista build                make everything of the edition in the current folder",
      "  cajista encode letter.txt -o tei/",
      "  cajista help encode          show what a command can do",
      "",
      "Exit status: 0 all is well; 1 a document has errors or cannot be read; 2 wrong usage;"
          + " 70 a bug in the program."
    })
public final class Main implements Runnable {

  private static final String VALIDATE = "validate";
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("init", InitCommand.class);
    COMMANDS.put("encode", EncodeCommand.class);
    COMMANDS.put(VALIDATE, ValidateCommand.class);
    COMMANDS.put("publish", PublishCommand.class);
    COMMANDS.put("build", BuildCommand.class);
    COMMANDS.put("eval", EvalCommand.class);
    COMMANDS.put("persons", PersonsCommand.class);
  }

  private final Terminal terminal;

  @Mixin private final Options options = new Options();

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs one command and returns its exit status; never throws. */
  static int run(Terminal terminal, String... args) {
    if (Arrays.asList(args).contains(VALIDATE)) {
      Validator.prepare();
    }
    Main main = new Main(terminal);
    Failures failures = main.failures();
    try {
      return commandLine(main, args)
          .setOut(new PrintWriter(terminal.out(), true))
          .setErr(new PrintWriter(terminal.err(), true))
          .setColorScheme(CommandLine.Help.defaultColorScheme(main.ansi()))
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .execute(args);
    } catch (Error bug) {
      return failures.stopped(bug);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Reading a command's annotations takes time: where one is asked for, only its own are read. */
  private static CommandLine commandLine(Main main, String... args) {
    CommandLine line = new CommandLine(main);
    if (args.length > 0 && COMMANDS.containsKey(args[0])) {
      return line.addSubcommand(args[0], COMMANDS.get(args[0]));
    }
    COMMANDS.forEach(line::addSubcommand);
    return line.addSubcommand(GenerateCompletion.class).addSubcommand(HelpCommand.class);
  }

  /** Without a command there is only help to give. */
  @Override
  public void run() {
    CommandLine.usage(this, terminal.out(), ansi());
  }

  Terminal terminal() {
    return terminal;
  }

  Options options() {
    return options;
  }

  Failures failures() {
    return new Failures(terminal, options);
  }

  /** The edition in which the user stands; a folder of raw texts is one, too. */
  Edition edition(CommandSpec asking) throws IOException, EditionException {
    Optional<Edition> edition = Edition.find(terminal.folder());
    if (edition.isPresent()) {
      return edition.get();
    }
    if (Edition.rawFilesIn(terminal.folder()).isEmpty()) {
      throw new ParameterException(
          asking.commandLine(),
          "no file or folder was named, and the current folder is not an edition: it has no "
              + Edition.FILE
              + " and no "
              + String.join(" or ", new PageReaders().endings())
              + " files.");
    }
    return Edition.ofFolder(terminal.folder());
  }

  /** The edition of which {@code folder} is the root. */
  Edition edition(Path folder) throws IOException, EditionException, Failure {
    Path root = terminal.resolve(folder);
    if (!Files.isDirectory(root)) {
      throw new Failure(folder + ": this folder does not exist.");
    }
    return Files.exists(root.resolve(Edition.FILE))
        ? Edition.find(root).orElseThrow()
        : Edition.ofFolder(root);
  }

  /** Colours for a screen, unless its user wants none (NO_COLOR). */
  Ansi ansi() {
    return terminal.outIsScreen() ? Ansi.AUTO : Ansi.OFF;
  }
}
