package org.cajista.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.ExitStatus;
import org.cajista.cli.print.Failures;
import org.cajista.cli.print.HelpWords;
import org.cajista.cli.print.Options;
import org.cajista.cli.print.Terminal;
import org.cajista.cli.registers.RegisterCommands;
import org.cajista.validate.Validator;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The program {@code cajista}: its name, its version, its commands. */
@Command(
    name = "cajista",
    mixinStandardHelpOptions = true,
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
  private static final Map<String, Function<Console, CommandLine>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("init", console -> new CommandLine(new InitCommand(console)));
    COMMANDS.put("encode", console -> new CommandLine(new EncodeCommand(console)));
    COMMANDS.put("settle", console -> new CommandLine(new SettleCommand(console)));
    COMMANDS.put("status", console -> new CommandLine(new StatusCommand(console)));
    COMMANDS.put("merge", console -> new CommandLine(new MergeCommand(console)));
    COMMANDS.put(
        "doubts",
        console ->
            new CommandLine(new DoubtsCommand(console))
                .addSubcommand(new DoubtsSeenCommand(console)));
    COMMANDS.put("desk", console -> new CommandLine(new DeskCommand(console)));
    COMMANDS.put("explain", console -> new CommandLine(new ExplainCommand(console)));
    COMMANDS.put("header", console -> new CommandLine(new HeaderCommand(console)));
    COMMANDS.put(VALIDATE, console -> new CommandLine(new ValidateCommand(console)));
    COMMANDS.put("check", console -> new CommandLine(new CheckCommand(console)));
    COMMANDS.put("publish", console -> new CommandLine(new PublishCommand(console)));
    COMMANDS.put("serve", console -> new CommandLine(new ServeCommand(console)));
    COMMANDS.put("build", console -> new CommandLine(new BuildCommand(console)));
    COMMANDS.put("eval", console -> new CommandLine(new EvalCommand(console)));
    COMMANDS.put("persons", RegisterCommands::persons);
    COMMANDS.put("places", RegisterCommands::places);
    COMMANDS.put("bodies", RegisterCommands::bodies);
  }

  private final Console console;
  @Spec private CommandSpec spec;

  @Mixin private final Options options;

  private Main(Console console) {
    this.console = console;
    this.options = console.options();
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
    int status = start(terminal, args);
    if (terminal.out().checkError()) {
      terminal
          .err()
          .println(
              "cajista: the output could not be written completely. Check the free space on the"
                  + " disk.");
      status = status == ExitStatus.OK ? ExitStatus.DOCUMENTS : status;
    }
    terminal.err().flush();
    return status;
  }

  private static int start(Terminal terminal, String... args) {
    try {
      return execute(Console.on(terminal), args);
    } catch (IllegalArgumentException wrong) {
      // an environment variable has a value that cannot be used
      terminal.err().println("cajista: " + wrong.getMessage());
      return ExitStatus.USAGE;
    }
  }

  private static int execute(Console console, String... args) {
    Terminal terminal = console.terminal();
    Failures failures = new Failures(console);
    try {
      CommandLine line = commandLine(console, args);
      return line.setOut(writer(terminal.out()))
          .setErr(writer(terminal.err()))
          .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
          .setUsageHelpWidth(terminal.columns())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .setExecutionStrategy(
              parsed -> { // only now it is known whether the user names a language
                HelpWords.translate(line, console.language());
                return new RunLast().execute(parsed);
              })
          .execute(args);
    } catch (Error bug) {
      return failures.stopped(bug);
    }
  }

  /** A writer that takes the character set of the system would lose letters where that is ASCII. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /**
   * Reading the annotations of a command takes time, so only those of the requested command are
   * read.
   */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(console));
    if (args.length > 0 && COMMANDS.containsKey(args[0])) {
      line.addSubcommand(args[0], COMMANDS.get(args[0]).apply(console));
    } else {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
      line.addSubcommand(GenerateCompletion.class).addSubcommand(HelpCommand.class);
    }
    Program.versions(line, console);
    return line;
  }

  /** Without a command, prints the help. */
  @Override
  public void run() {
    spec.commandLine().usage(console.out(), console.ansi());
  }
}
