package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.HelpWords;
import org.cajista.cli.print.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Every command has its help in every language, and in each it speaks of the same things. */
final class HelpWordsTest {
  /** What is the same in every language: names of files and options, and what a command prints. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\w-])(?:--[a-z-]+|docs/[a-z.]+|[\\w-]*\\.(?:xml|toml|tsv)|<[?a-z]+>?)");

  @TempDir Path folder;

  /** The English help of all commands by the keys of a translation. */
  private static Map<String, String> english() {
    Map<String, String> help = new LinkedHashMap<>();
    collect(Main.commandLine(Console.on(Terminal.ofProcess())), help);
    return help;
  }

  private static void collect(CommandLine command, Map<String, String> help) {
    String section = HelpWords.section(command) + ".";
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    put(help, section + "usage.description", usage.description());
    put(help, section + "usage.footer", usage.footer());
    for (OptionSpec option : command.getCommandSpec().options()) {
      String name = option.longestName().replaceFirst("^-+", "");
      boolean common = option.inherited() || section.equals("Main.") || isStandard(name);
      put(help, (common ? "All." : section) + name, option.description());
    }
    for (PositionalParamSpec word : command.getCommandSpec().positionalParameters()) {
      put(help, section + word.paramLabel() + "[" + word.index() + "]", word.description());
    }
    command.getSubcommands().values().forEach(below -> collect(below, help));
  }

  private static boolean isStandard(String name) {
    return name.equals("help") || name.equals("version");
  }

  private static void put(Map<String, String> help, String key, String... lines) {
    if (lines.length == 1) {
      help.put(key, lines[0]);
    } else {
      for (int i = 0; i < lines.length; i++) {
        help.put(key + "." + i, lines[i]);
      }
    }
  }

  private static Properties translation(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("help_" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static Set<String> names(String sentence) {
    return NAMES
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void nothingIsMissingAndNothingIsTooMuch(String language) throws IOException {
    Properties words = translation(language);
    Set<String> keys = new TreeSet<>(words.stringPropertyNames());
    keys.removeIf(key -> key.startsWith("All.usage."));
    Set<String> missing = new TreeSet<>(english().keySet());
    missing.removeAll(keys);
    keys.removeAll(english().keySet());
    assertThat(missing).as("missing in " + language).isEmpty();
    assertThat(keys).as("of no command, in " + language).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr"})
  void filesAndOptionsAreNamedAsInEnglish(String language) throws IOException {
    Properties words = translation(language);
    english()
        .forEach(
            (key, sentence) -> {
              if (!key.contains(".usage.footer")) { // an example has files of its own
                assertThat(names(words.getProperty(key, "")))
                    .as(language + " " + key)
                    .isEqualTo(names(sentence));
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "es, Uso: cajista encode, La carpeta para el TEI., Imprime solo los errores.",
    "fr, Usage : cajista encode, Le dossier du TEI., N’affiche que les erreurs.",
    "de, Aufruf: cajista encode, Der Ordner für das TEI., Nur Fehler ausgeben."
  })
  void helpIsInTheLanguageThatTheUserNames(
      String language, String heading, String own, String common) {
    Run run = Run.in(folder, "encode", "--help", "--lang", language);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(heading, own, common).doesNotContain("Print errors only");
    assertThat(Run.in(folder, "help", "--lang", language, "encode").out()).isEqualTo(run.out());
  }

  @Test
  void aGroupAndTheProgramAreTranslatedToo() {
    assertThat(Run.in(folder, "--lang=es", "--help").out())
        .contains("Órdenes:", "Codifica el texto de unas páginas en TEI P5.")
        .doesNotContain("Encode page text");
    assertThat(Run.in(folder, "places", "--lang=de", "--help").out())
        .contains("Das Ortsregister", "Macht aus zwei Einträgen einen.");
  }
}
