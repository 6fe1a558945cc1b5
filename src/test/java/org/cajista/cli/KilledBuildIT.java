package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed at random moments. The page texts change between two states, and with them
 * everything that is made of them. After each kill every file is complete: it is that of the one
 * state or of the other. After the next build that ends, nothing is left of the killed ones.
 *
 * <p>{@code mvn verify -Dit.test=KilledBuildIT -Dkills=300 -Dseed=1} kills more often than usual.
 */
@DisabledOnOs(OS.WINDOWS)
final class KilledBuildIT {

  private static final int KILLS = Integer.getInteger("kills", 4);

  /** A build that ends comes after so many that were killed. */
  private static final int BETWEEN = 10;

  private static final String[] STATES = {"lluvia", "nieve"};

  private final Random random = new Random(Long.getLong("seed", 1));
  private final List<Map<String, String>> expected = new ArrayList<>();

  @TempDir Path folder;
  private Path edition;

  private ProcessBuilder build() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build"));
    ProcessBuilder process = new ProcessBuilder(command).directory(edition.toFile());
    process.environment().put("SOURCE_DATE_EPOCH", "1700000000");
    process.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "said.txt"));
    return process;
  }

  private void finish() throws Exception {
    Process process = build().start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
  }

  /** Kills a build at a moment of its life, or a little after its end. */
  private void kill(long life) throws Exception {
    Process process = build().start();
    Thread.sleep(random.nextLong(life));
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private void state(int state) throws IOException {
    for (String name : List.of("carta", "diario")) {
      Files.writeString(
          edition.resolve("corpus/" + name + ".txt"),
          "Esta es la %s.\n\nHoy cae la %s sobre el taller de Eulalia Pardo Rivas.\n"
              .formatted(name, STATES[state]));
    }
  }

  private boolean isOwn(String file) {
    return file.matches("(.*/)?\\.cajista(-lock|-made|/.*)");
  }

  /** Returns the content of all files that are made, by their names. */
  private Map<String, String> made() throws IOException {
    try (Stream<Path> files = Files.walk(edition)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(edition.resolve("corpus")))
          .collect(
              Collectors.toMap(
                  file -> edition.relativize(file).toString(),
                  KilledBuildIT::content,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void everyFileIsWhole(String when) throws IOException {
    made()
        .forEach(
            (file, content) -> {
              if (!isOwn(file) && !file.contains(".cajista-")) {
                boolean whole =
                    content.equals(expected.get(0).get(file))
                        || content.equals(expected.get(1).get(file));
                assertThat(whole).as(file + " " + when).isTrue();
              }
            });
    assertThat(made()).as(when).containsKeys("persons.xml", "tei/nota.xml");
  }

  private void nothingIsLeft(int state, String when) throws IOException {
    Map<String, String> now = made();
    now.keySet().removeIf(this::isOwn);
    Map<String, String> wanted = new TreeMap<>(expected.get(state));
    wanted.keySet().removeIf(this::isOwn);
    assertThat(now.keySet()).as(when).isEqualTo(wanted.keySet());
    now.forEach(
        (file, content) ->
            assertThat(content.equals(wanted.get(file))).as(file + " " + when).isTrue());
    try (Stream<Path> files = Files.walk(edition)) {
      assertThat(files.map(file -> edition.relativize(file).toString()))
          .as(when)
          .noneMatch(file -> file.matches(".*\\.(tmp|old)"));
    }
  }

  @Test
  void noHalfFileAndNothingLeft() throws Exception {
    edition = folder.resolve("cartas");
    assertThat(Run.in(folder, "init", "cartas").status()).isZero();
    try (Stream<Path> sample = Files.list(edition.resolve("corpus"))) {
      for (Path file : sample.toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(
        edition.resolve("edition.toml"),
        """
        [edition]
        title = "Cartas y notas"
        language = "es"
        [publish]
        formats = ["html", "pdf", "epub", "txt"]
        """);
    Files.writeString(edition.resolve("corpus/nota.txt"), "Una nota.\n\nSin más.\n");
    state(0);
    finish();
    Path corrected = edition.resolve("tei/nota.xml");
    Files.writeString(corrected, Files.readString(corrected).replace("Sin más", "Con más"));
    long life = 0;
    for (int state : new int[] {1, 0, 1}) {
      state(state);
      long start = System.nanoTime();
      finish();
      life = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (expected.size() < 2) {
        expected.add(0, made());
      } else {
        nothingIsLeft(1, "without kills");
      }
    }
    // now the first is of state 0, the second of state 1, and the files are those of state 1
    int state = 1;
    for (int i = 1; i <= KILLS; i++) {
      state = 1 - state;
      state(state);
      kill(life + life / 10);
      everyFileIsWhole("after kill " + i);
      if (i % BETWEEN == 0 || i == KILLS) {
        finish();
        nothingIsLeft(state, "after kill " + i + " and a build");
      }
    }
  }
}
