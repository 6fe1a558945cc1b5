package org.cajista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house: none is crowded, and no two lead into each other in a circle. */
final class RoomsTest {

  private static final int MOST_FILES = 30;

  /** How a package says, in its {@code package-info}, why it holds more. */
  private static final String REASON = "This room holds more than " + MOST_FILES + " files because";

  /** A line of jdeps that says which package uses which. */
  private static final Pattern USE =
      Pattern.compile("^ +(org\\.cajista[\\w.]*) +-> (org\\.cajista[\\w.]*)", Pattern.MULTILINE);

  @Test
  void noPackageIsCrowdedWithoutAReason() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/cajista"))) {
      List<Path> packages = folders.filter(Files::isDirectory).toList();
      assertThat(packages).hasSizeGreaterThan(20);
      assertThat(packages)
          .filteredOn(folder -> isCrowded(folder) && !givesAReason(folder))
          .isEmpty();
    }
  }

  private static boolean isCrowded(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).count() > MOST_FILES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean givesAReason(Path folder) {
    try {
      String text = Files.readString(folder.resolve("package-info.java"));
      return text.replaceAll("\\s+\\*?\\s*", " ").contains(REASON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    Map<String, Set<String>> uses = uses();
    assertThat(uses).hasSizeGreaterThan(20);
    List<String> circles = new ArrayList<>();
    for (String from : uses.keySet()) {
      if (reached(from, uses).contains(from)) {
        circles.add(from);
      }
    }
    assertThat(circles).isEmpty();
  }

  private static Map<String, Set<String>> uses() {
    StringWriter out = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out, true),
                new PrintWriter(System.err, true),
                "-verbose:package",
                "-filter:none",
                "--multi-release",
                "17",
                "target/classes");
    assertThat(status).as(out.toString()).isZero();
    Map<String, Set<String>> uses = new TreeMap<>();
    for (MatchResult use : USE.matcher(out.toString()).results().toList()) {
      if (!use.group(1).equals(use.group(2))) {
        uses.computeIfAbsent(use.group(1), any -> new TreeSet<>()).add(use.group(2));
      }
    }
    return uses;
  }

  private static Set<String> reached(String from, Map<String, Set<String>> uses) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
