package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.cli.print.Console;
import org.cajista.cli.print.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The documentation: its links lead somewhere, its commands are commands of the program. */
final class DocsTest {
  private static final Pattern LINK = Pattern.compile("(?<!`)\\[[^\\]\n]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCE =
      Pattern.compile("^```([^\n]*)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CALL =
      Pattern.compile("(?:^|[;&|(]|\\bexec )\\s*cajista( [^#;&|)>\n]*)", Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$", Pattern.MULTILINE);

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(Path.of(""), Path.of("docs"))) {
      try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Map<Path, Set<String>> anchors = new HashMap<>();
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""));
      while (link.find()) {
        String target = link.group(1);
        if (target.matches("(https?|mailto):.*")) {
          continue;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path there = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        boolean found = Files.exists(there);
        if (found && hash >= 0 && there.toString().endsWith(".md")) {
          if (!anchors.containsKey(there)) {
            anchors.put(there, anchors(there));
          }
          found = anchors.get(there).contains(target.substring(hash + 1));
        }
        if (!found) {
          dead.add(page.getFileName() + ": " + target);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  /** The addresses of the headings, as platforms make them, and the anchors that are written. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    for (String line : text.lines().filter(one -> one.startsWith("#")).toList()) {
      String words = line.replaceFirst("^#+ ", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
      anchors.add(
          words
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
              .strip()
              .replace(' ', '-'));
    }
    Matcher written = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"").matcher(text);
    while (written.find()) {
      anchors.add(written.group(1));
    }
    return anchors;
  }

  @Test
  void everyCommandIsOneOfTheProgram() throws IOException {
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    for (Path page : pages()) {
      for (String call : calls(page)) {
        calls++;
        parse(call).ifPresent(why -> wrong.add(page.getFileName() + ": " + why));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(calls).isGreaterThan(20);
  }

  /** The arguments of the calls of the program that a page shows, in their order. */
  static List<String> calls(Path page) throws IOException {
    List<String> calls = new ArrayList<>();
    Matcher block = FENCE.matcher(Files.readString(page));
    while (block.find()) {
      if (block.group(1).startsWith("sh") || block.group(1).startsWith("console")) {
        String lines = COMMENT.matcher(block.group(2)).replaceAll("");
        CALL.matcher(lines.replace("\\\n", " "))
            .results()
            .forEach(call -> calls.add(call.group(1)));
      }
    }
    return calls;
  }

  /** Takes the arguments of a call apart, as a shell does. */
  static List<String> arguments(String found) {
    // «sh -c "cajista …"»: the last quotation mark is that of the shell
    boolean odd = found.chars().filter(sign -> sign == '"').count() % 2 == 1;
    String call = odd ? found.substring(0, found.lastIndexOf('"')) : found;
    return Arrays.stream(call.strip().split("\\s+(?=(?:[^\"']*[\"'][^\"']*[\"'])*[^\"']*$)"))
        .map(one -> one.replaceAll("[\"']", ""))
        .filter(one -> !one.isEmpty() && !one.equals("…"))
        .toList();
  }

  /** Returns why a call is none; the arguments are read, and nothing is run. */
  private static java.util.Optional<String> parse(String call) {
    List<String> arguments = arguments(call);
    CommandLine program =
        Main.commandLine(Console.on(Terminal.ofProcess()))
            .setCaseInsensitiveEnumValuesAllowed(true);
    try {
      program.parseArgs(arguments.toArray(String[]::new));
      return java.util.Optional.empty();
    } catch (CommandLine.ParameterException e) {
      return java.util.Optional.of("cajista" + call + ": " + e.getMessage());
    }
  }
}
