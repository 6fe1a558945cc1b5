package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository for a test. */
record Repository(Path folder) {

  /** What a command said, both streams. */
  record Said(int status, String text) {}

  static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  static Repository in(Path folder) throws IOException, InterruptedException {
    Repository repository = new Repository(folder);
    repository.git("init", "-q", "-b", "main");
    repository.git("config", "user.name", "Ildefonso");
    repository.git("config", "user.email", "ildefonso@example.org");
    return repository;
  }

  void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Said said = run(List.of(), command);
    assertThat(said.status()).as(String.join(" ", command) + ": " + said.text()).isZero();
  }

  void commit() throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "-m", "Change the texts");
  }

  /**
   * Runs a command in the repository.
   *
   * @param path folders in which programs are looked for first
   */
  Said run(List<Path> path, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // a hook of this repository may run these tests: its settings are not for that one
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    for (Path first : path) {
      builder.environment().merge("PATH", first.toString(), (old, more) -> more + ":" + old);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
