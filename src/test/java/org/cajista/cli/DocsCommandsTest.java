package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the documentation, run in a copy of the sample edition. */
final class DocsCommandsTest {

  /** They wait for a browser, or name what only their reader has: an entry, a doubt, a place. */
  private static final Set<String> OF_THE_READER =
      Set.of("desk", "serve", "init", "seen", "merge", "rename", "split", "drop", "--staged");

  /** All formats at once, or a book: other tests make them. */
  private static final Set<List<String>> LONG =
      Set.of(List.of("publish"), List.of("build"), List.of("publish", "--volume", "edition"));

  private static final Pattern FILE = Pattern.compile("[^-].*(\\.\\w+(:[\\d:]+)?|/)");
  private static final List<String> MADE = List.of("-o", "--report", "--baseline");

  @TempDir Path folder;

  @Test
  void theyRun() throws IOException {
    edition();
    Set<List<String>> commands = new LinkedHashSet<>();
    commands.add(List.of("encode"));
    for (Path page : DocsTest.pages()) {
      DocsTest.calls(page).forEach(call -> commands.add(DocsTest.arguments(call)));
    }
    List<String> failed = new ArrayList<>();
    int ran = 0;
    for (List<String> command : commands) {
      if (canRun(command)) {
        ran++;
        Run run = Run.in(folder, command.toArray(String[]::new));
        if (run.status() != 0) {
          failed.add(String.join(" ", command) + ": " + run.status() + " " + run.err());
        }
      }
    }
    assertThat(failed).isEmpty();
    assertThat(ran).as("how many could run").isGreaterThan(25);
  }

  /** True if the command needs nothing that is not in the edition. */
  private boolean canRun(List<String> command) {
    for (int i = 0; i < command.size(); i++) {
      String word = command.get(i);
      boolean made = i > 0 && MADE.contains(command.get(i - 1));
      String file = word.replaceFirst(":[\\d:]+$", "");
      boolean missing =
          !made && FILE.matcher(word).matches() && !Files.exists(folder.resolve(file));
      if (missing
          || OF_THE_READER.contains(word)
          || word.matches("-|.*[${}].*|shares|tei/.*:\\d+:\\d+")) {
        return false;
      }
    }
    return !command.isEmpty() && !LONG.contains(command);
  }

  /** The sample edition with its TEI in {@code tei/}, and with a text of the name in the docs. */
  private void edition() throws IOException {
    for (String part :
        List.of("corpus", "gold", "pages", "persons.xml", "places.xml", "orgs.xml")) {
      copy(Path.of(part));
    }
    Files.writeString(
        folder.resolve("edition.toml"),
        Files.readString(Path.of("edition.toml")).replace("tei = \"output/tei\"", "tei = \"tei\""));
    for (String name :
        List.of("corpus/letter.txt", "corpus/carta.txt", "letter.txt", "carta.txt")) {
      Files.copy(Path.of("corpus/carta-1.txt"), folder.resolve(name));
    }
  }

  private void copy(Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, folder.resolve(file.toString()));
      }
    }
  }
}
