package org.cajista.project.select;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cajista.report.CajistaException;

/**
 * The git repository in which the user stands, asked by the program {@code git}: it starts in a few
 * milliseconds and knows the user's configuration; a library would take longer to load than all
 * else that a small run does.
 */
final class Git {
  private static final String NUL = "\0";

  /** To look into other repositories, git would obey their configuration. */
  private static final String SUBMODULES = "--ignore-submodules=dirty";

  /** The output of a git command. */
  private record Answer(int status, String out, String err) {
    /** Returns the parts of a list that was asked for with {@code -z}. */
    List<String> list() {
      return out.isEmpty() ? List.of() : List.of(out.split(NUL));
    }
  }

  /** The programs of a filter; each turns the files of a repository into others. */
  private static final String FILTERS = "^filter\\..*\\.(clean|smudge|process|required)$";

  /**
   * Whatever a repository has in its configuration, git runs no hook and asks no other computer.
   */
  private static final Map<String, String> ALONE =
      Map.of("core.fsmonitor", "", "core.hooksPath", "/dev/null", "protocol.allow", "never");

  private final Path root;

  /** The settings that stand above those of the repository, which may be a stranger's. */
  private final Map<String, String> settings;

  private Git(Path root, Map<String, String> settings) {
    this.root = root;
    this.settings = Map.copyOf(settings);
  }

  /** Returns the repository in which {@code folder} lies. */
  static Git at(Path folder) throws IOException, CajistaException {
    Answer answer;
    try {
      answer = run(folder, ALONE, "", List.of("rev-parse", "--show-toplevel"));
    } catch (IOException e) {
      throw new CajistaException(
          "the program git was not found, but --since and --staged need it. Install git.", e);
    }
    if (answer.err().contains("not a git repository")) {
      throw new CajistaException(
          folder + ": this folder is not in a git repository, but --since and --staged need one.");
    }
    if (answer.status() != 0) {
      // such as a repository of another user, which git does not trust, and how to tell it to
      throw failure(answer);
    }
    Path root = Path.of(answer.out().strip()).toRealPath();
    return new Git(root, withoutFilters(root));
  }

  private static Map<String, String> withoutFilters(Path root) throws IOException {
    Map<String, String> settings = new HashMap<>(ALONE);
    Answer names =
        run(root, ALONE, "", List.of("config", "--name-only", "-z", "--get-regexp", FILTERS));
    for (String name : names.list()) {
      settings.put(name, name.endsWith(".required") ? "false" : "");
    }
    return settings;
  }

  /** Returns the folder of the repository; without symbolic links. */
  Path root() {
    return root;
  }

  /**
   * Returns the files that differ from those of {@code revision}, or, where that is on another
   * branch, from those of the commit at which the two parted; also files that git does not know
   * yet. Absolute.
   */
  Set<Path> changedSince(String revision) throws IOException, CajistaException {
    Answer commit = run(root, settings, "", verify(revision + "^{commit}"));
    if (commit.status() != 0) {
      throw new CajistaException(
          "--since "
              + revision
              + ": git does not know this revision here. In a CI job, fetch it first (most jobs"
              + " fetch only the last commit).");
    }
    String base = commit.out().strip();
    Answer parted = run(root, settings, "", List.of("merge-base", base, "HEAD"));
    if (parted.status() == 0) {
      base = parted.out().strip();
    }
    Set<Path> changed = new LinkedHashSet<>();
    changed.addAll(
        files(
            "diff",
            "--name-only",
            "--no-renames",
            SUBMODULES,
            "--diff-filter=d",
            "-z",
            base,
            "--"));
    changed.addAll(files("ls-files", "--others", "--exclude-standard", "-z"));
    return changed;
  }

  private static List<String> verify(String revision) {
    return List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision);
  }

  /** Returns the files that the next commit changes or adds, as their absolute paths. */
  Set<Path> staged() throws IOException, CajistaException {
    return files(
        "diff",
        "--cached",
        "--name-only",
        "--no-renames",
        SUBMODULES,
        "--diff-filter=d",
        "-z",
        "--");
  }

  /** True if git keeps {@code file}, or any file in it. */
  boolean keeps(Path file) throws IOException, CajistaException {
    return !files("ls-files", "--cached", "-z", "--", file.toString()).isEmpty();
  }

  /**
   * Writes the files of the next commit into a folder.
   *
   * @param needed true if a file's content is needed; others are laid out empty
   * @param to the folder that stands for the repository's own
   */
  void checkOut(Predicate<String> needed, Path to) throws IOException, CajistaException {
    StringBuilder names = new StringBuilder();
    for (String name : ask(List.of("ls-files", "--cached", "-z")).list()) {
      if (needed.test(name)) {
        names.append(name).append(NUL);
      } else {
        Path file = to.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[0]);
      }
    }
    Answer answer =
        run(
            root,
            settings,
            names.toString(),
            List.of("checkout-index", "-z", "--stdin", "--prefix=" + to + "/"));
    if (answer.status() != 0) {
      throw failure(answer);
    }
  }

  private Set<Path> files(String... arguments) throws IOException, CajistaException {
    Set<Path> files = new LinkedHashSet<>();
    for (String name : ask(List.of(arguments)).list()) {
      files.add(root.resolve(name));
    }
    return files;
  }

  private Answer ask(List<String> arguments) throws IOException, CajistaException {
    Answer answer = run(root, settings, "", arguments);
    if (answer.status() != 0) {
      throw failure(answer);
    }
    return answer;
  }

  private static CajistaException failure(Answer answer) {
    return new CajistaException("git: " + answer.err().strip());
  }

  private static Answer run(
      Path folder, Map<String, String> settings, String input, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    // what git has to complain of must not fill a pipe that nobody reads
    Path complaints = Files.createTempFile("cajista", ".git");
    complaints.toFile().deleteOnExit();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaints.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
      set(settings, builder.environment());
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), out, Files.readString(complaints));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /** Names can have any letters, such as «=», so they are no arguments. The user's come first. */
  private static void set(Map<String, String> settings, Map<String, String> environment) {
    String before = environment.getOrDefault("GIT_CONFIG_COUNT", "");
    int number = before.matches("\\d{1,6}") ? Integer.parseInt(before) : 0;
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      environment.put("GIT_CONFIG_KEY_" + number, setting.getKey());
      environment.put("GIT_CONFIG_VALUE_" + number, setting.getValue());
      number++;
    }
    environment.put("GIT_CONFIG_COUNT", String.valueOf(number));
  }
}
