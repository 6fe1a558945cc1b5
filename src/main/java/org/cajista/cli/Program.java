package org.cajista.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.Words;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, for picocli; with {@code --verbose} also what it runs on. */
final class Program implements IVersionProvider {

  private final Console console;

  private Program(Console console) {
    this.console = console;
  }

  /** Gives a command and all below it this version. */
  static void versions(CommandLine command, Console console) {
    command.getCommandSpec().versionProvider(new Program(console));
    command.getSubcommands().values().forEach(below -> versions(below, console));
  }

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>(List.of("Cajista " + version()));
    if (console.verbose()) {
      lines.addAll(surroundings());
    }
    // for picocli a version is a format
    return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
  }

  /** Returns what a report of a fault needs: Java, the platform, where data and schema are. */
  private List<String> surroundings() {
    Words words = console.words();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "version.java",
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            System.getProperty("java.home")));
    lines.add(
        words.say(
            "version.platform",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            Charset.defaultCharset().name()));
    lines.add(
        words.say(
            "version.data", Program.class.getProtectionDomain().getCodeSource().getLocation()));
    lines.add(words.say("version.schema", schema()));
    console
        .environment()
        .teiAll()
        .ifPresent(file -> lines.add(words.say("version.teiAll", console.shown(file))));
    console
        .environment()
        .cache()
        .ifPresent(folder -> lines.add(words.say("version.cache", console.shown(folder))));
    return lines;
  }

  /** Returns the address of the schema as XML editors open it, also inside the jar. */
  private static URL schema() {
    return Objects.requireNonNull(Program.class.getResource("/schema/cajista.rng"));
  }

  /** Returns the version, such as {@code 0.1.0}, which Maven writes into the jar. */
  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = Program.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
