package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What others start the program with: the launchers, the step of a CI job. */
final class InstalledTest {
  private static final Path SHELL = Path.of("bin/cajista");
  private static final Path WINDOWS = Path.of("bin/cajista.cmd");
  private static final Path CONTAINER = Path.of("Dockerfile");

  @TempDir Path folder;

  /** The options for Java in a launcher: not those for its archive of classes. */
  private static Set<String> options(Path launcher) throws IOException {
    Set<String> options = new TreeSet<>();
    Matcher option =
        Pattern.compile("-(?:Xmx|XX:|Djava)[\\w.:+=-]+[\\w]").matcher(Files.readString(launcher));
    while (option.find()) {
      options.add(option.group());
    }
    // which Java may take away, and which an archive needs
    options.removeIf(
        one -> one.matches(".*(Unlock|Bytecode|Archive|ClassList|4g|=4|-UseSerial|Parallel).*"));
    return options;
  }

  @Test
  void theLaunchersGiveJavaTheSameOptions() throws Exception {
    assertThat(options(SHELL)).hasSize(6);
    assertThat(options(WINDOWS)).isEqualTo(options(SHELL));
    // a container has the memory that it is given
    Set<String> inContainer = options(SHELL);
    inContainer.remove("-XX:NewSize=90m");
    assertThat(options(CONTAINER)).isEqualTo(inContainer);
  }

  @Test
  void theLauncherForWindowsIsWrittenAsWindowsReadsIt() throws Exception {
    String launcher = Files.readString(WINDOWS, StandardCharsets.US_ASCII);
    assertThat(launcher.replace("\r\n", "")).doesNotContain("\n");
    // a bracket in the name of a folder would end a block
    assertThat(launcher.lines().filter(line -> line.endsWith("("))).isEmpty();
    Set<String> labels = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    Pattern.compile("(?m)^:(\\w+)")
        .matcher(launcher)
        .results()
        .forEach(one -> labels.add(one.group(1)));
    Pattern.compile("goto (\\w+)")
        .matcher(launcher)
        .results()
        .forEach(one -> wanted.add(one.group(1)));
    assertThat(labels).isEqualTo(wanted).hasSize(7);
    assertThat(launcher)
        .contains("JAVA_HOME", "%CAJISTA_JAVA_OPTS%", "%*", "exit /b %ERRORLEVEL%")
        .contains("mvn -q -B -ntp -Dmaven.test.skip=true package");
  }

  // ---- the step of a CI job

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object yaml) {
    return (Map<String, Object>) yaml;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @SuppressWarnings("unchecked")
  void theActionRunsTheCommandInTheFolder() throws Exception {
    Map<String, Object> action = new Yaml().load(Files.readString(Path.of("action.yml")));
    List<Map<String, Object>> steps =
        (List<Map<String, Object>>) map(action.get("runs")).get("steps");
    Map<String, Object> step = steps.get(steps.size() - 1);
    Path called = fake(folder.resolve("action/bin/cajista"));
    Path edition = Files.createDirectories(folder.resolve("my edition"));
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", step.get("run").toString());
    shell.environment().put("GITHUB_ACTION_PATH", called.getParent().getParent().toString());
    // GitHub puts the inputs there
    assertThat(step.get("env").toString()).contains("inputs.command").contains("inputs.args");
    shell.environment().put("CAJISTA_COMMAND", "publish");
    shell.environment().put("CAJISTA_ARGS", "--format csv,jsonld");
    assertThat(step.get("working-directory").toString()).contains("inputs.folder");
    assertThat(shell.directory(edition.toFile()).start().waitFor()).isZero();
    assertThat(Files.readString(edition.resolve("called")).lines())
        .containsExactly("publish", "--format", "csv,jsonld");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @SuppressWarnings("unchecked")
  void theComponentBuildsAndPublishes() throws Exception {
    List<Object> parts = new java.util.ArrayList<>();
    new Yaml().loadAll(Files.readString(Path.of("templates/build.yml"))).forEach(parts::add);
    Map<String, Object> inputs = map(map(map(parts.get(0)).get("spec")).get("inputs"));
    Map<String, Object> job = map(map(parts.get(1)).get("pages"));
    StringBuilder script = new StringBuilder();
    for (Object line : (List<Object>) job.get("script")) {
      String text = line.toString();
      for (Map.Entry<String, Object> input : inputs.entrySet()) {
        Object usual = map(input.getValue()).get("default");
        text = text.replace("$[[ inputs." + input.getKey() + " ]]", String.valueOf(usual));
      }
      script.append(text).append('\n');
    }
    assertThat(script).doesNotContain("$[[");
    Path called = fake(folder.resolve("home/cajista/bin/cajista"));
    Path edition =
        Files.createDirectories(folder.resolve("edition/output/site")).getParent().getParent();
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", script.toString());
    shell.environment().put("HOME", folder.resolve("home").toString());
    shell.environment().put("PATH", called.getParent() + ":/usr/bin:/bin");
    assertThat(shell.directory(edition.toFile()).start().waitFor()).isZero();
    assertThat(Files.readString(edition.resolve("called")).strip()).isEqualTo("build");
    assertThat(edition.resolve("public")).isDirectory();
  }

  /** A program that writes its arguments into the file «called». */
  private static Path fake(Path program) throws IOException {
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > called\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
