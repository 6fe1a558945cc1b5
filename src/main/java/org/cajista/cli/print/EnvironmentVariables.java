package org.cajista.cli.print;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.project.Environment;

/** Reads the environment variables for the project. No other class reads them. */
final class EnvironmentVariables {
  private final Map<String, String> variables;

  private EnvironmentVariables(Map<String, String> variables) {
    this.variables = variables;
  }

  /**
   * Returns the environment of a user.
   *
   * @param folder in which the user stands
   */
  static Environment read(Map<String, String> variables, Path folder) {
    EnvironmentVariables all = new EnvironmentVariables(variables);
    return new Environment(folder, all.clock(), all.cache(), all.teiAll(), all.catalogs());
  }

  /** Returns the language of messages as POSIX says it; empty if there is none. */
  static String language(Map<String, String> variables) {
    EnvironmentVariables all = new EnvironmentVariables(variables);
    return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(all::value)
        // bin/cajista sets C.UTF-8 for the names of files
        .filter(value -> !value.isEmpty() && !value.startsWith("C.") && !value.equals("C"))
        .findFirst()
        .orElse("");
  }

  private String value(String name) {
    return variables.getOrDefault(name, "").strip();
  }

  /**
   * Returns the time, or the second that SOURCE_DATE_EPOCH gives: then equal texts give equal
   * files.
   */
  private Clock clock() {
    String epoch = value("SOURCE_DATE_EPOCH");
    if (epoch.isEmpty()) {
      return Clock.systemUTC();
    }
    if (!epoch.matches("\\d{1,11}")) {
      throw new IllegalArgumentException(
          "the environment variable SOURCE_DATE_EPOCH is «"
              + epoch
              + "», but must be a number of seconds since 1970. Correct or unset it.");
    }
    return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
  }

  /** Returns the user's folder for files that can be made again. */
  private Optional<Path> cache() {
    for (String name : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
      if (!value(name).isEmpty()) {
        return Optional.of(Path.of(value(name), "cajista"));
      }
    }
    String home = System.getProperty("user.home", "");
    return home.isBlank() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "cajista"));
  }

  private Optional<Path> teiAll() {
    String file = value("CAJISTA_TEI_ALL");
    return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
  }

  private List<String> catalogs() {
    String named = value("XML_CATALOG_FILES");
    return named.isEmpty() ? List.of() : List.of(named.split("[\\s;]+"));
  }
}
