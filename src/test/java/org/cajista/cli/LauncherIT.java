package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/cajista} as users call it. It runs in a checkout of its own, with a Maven that only
 * copies the jar that this build has made.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

  private static final Path JAR = Path.of("target/cajista-all.jar").toAbsolutePath();
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "find",
          "head",
          "locale",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch");

  @TempDir Path folder;
  private Path home;
  private Path tools;

  @BeforeEach
  void aCheckout() throws IOException {
    home = Files.createDirectories(folder.resolve("a checkout"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("bin/cajista"), home.resolve("bin/cajista"));
    executable(home.resolve("bin/cajista"));
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec " + find(tool) + " \"$@\"");
    }
  }

  private static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    executable(file);
  }

  /** It also pretends that the classes are archived: that takes long, and is no affair of here. */
  private void maven() throws IOException {
    String archive = "target/cajista-" + System.getProperty("java.version") + ".jsa";
    script(
        tools.resolve("mvn"),
        "sleep 1; echo built >>'%s'; %s '%s' target/cajista-all.jar; touch -t 203001010000 %s"
            .formatted(folder.resolve("log"), find("cp"), JAR, archive));
  }

  private Process start(Path program, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder process = new ProcessBuilder(program.toString());
    process.command().addAll(List.of(arguments));
    process.directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
    process.environment().clear();
    process.environment().put("PATH", tools.toString());
    process.environment().put("JAVA_HOME", JAVA_HOME.toString());
    process.environment().putAll(environment);
    process.redirectErrorStream(true);
    return process.start();
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said, "");
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    return finish(start(home.resolve("bin/cajista"), environment, arguments));
  }

  @Test
  void itBuildsOnceThoughTwoBegin() throws Exception {
    maven();
    Process one = start(home.resolve("bin/cajista"), Map.of(), "--version");
    Process two = start(home.resolve("bin/cajista"), Map.of(), "--version");
    for (Run run : List.of(finish(one), finish(two))) {
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(run.out()).contains("Cajista ");
    }
    assertThat(Files.readAllLines(folder.resolve("log"))).containsExactly("built");
    assertThat(home.resolve("target/.cajista-lock")).doesNotExist();

    assertThat(run(Map.of(), "--version").out()).doesNotContain("building");
    Thread.sleep(1100);
    Files.writeString(home.resolve("src/main/New.java"), "");
    assertThat(run(Map.of(), "--version").out()).contains("building");
    assertThat(Files.readAllLines(folder.resolve("log"))).hasSize(2);
  }

  @Test
  void itRunsThroughALinkWhereItIsCalled() throws Exception {
    maven();
    Path link = Files.createDirectories(folder.resolve("links")).resolve("cajista");
    Files.createSymbolicLink(link, Path.of("../a checkout/bin/cajista"));
    Path here = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(here.resolve("una carta.txt"), "Una página, sin más.\n");
    Run run = finish(start(link, Map.of(), "encode", "una carta.txt", "-o", "tei"));
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(here.resolve("tei/una carta.xml")).exists();
    assertThat(finish(start(link, Map.of(), "encode", "--nonsense")).status()).isEqualTo(2);
  }

  @Test
  void itSaysWhatToInstall() throws Exception {
    Run noMaven = run(Map.of(), "--version");
    assertThat(noMaven.status()).isEqualTo(1);
    assertThat(noMaven.out()).contains("Maven was not found", "install");
    assertThat(home.resolve("target/.cajista-lock")).doesNotExist();

    Run noJava = run(Map.of("JAVA_HOME", ""), "--version");
    assertThat(noJava.status()).isEqualTo(1);
    assertThat(noJava.out()).contains("Java was not found", "Java 17", "install");

    Run wrongHome = run(Map.of("JAVA_HOME", folder.toString()), "--version");
    assertThat(wrongHome.status()).isEqualTo(1);
    assertThat(wrongHome.out()).contains("JAVA_HOME", folder.toString());

    Path old = folder.resolve("old java");
    script(old.resolve("bin/java"), "exit 1");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    Run oldJava = run(Map.of("JAVA_HOME", old.toString()), "--version");
    assertThat(oldJava.status()).isEqualTo(1);
    assertThat(oldJava.out()).contains("11.0.2", "Java 17 or newer");
  }

  @Test
  void aFailedBuildIsSaid() throws Exception {
    script(tools.resolve("mvn"), "echo 'COMPILATION ERROR'; exit 1");
    Run run = run(Map.of(), "--version");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("COMPILATION ERROR", "the build failed");
    assertThat(home.resolve("target/.cajista-lock")).doesNotExist();
  }

  @Test
  void aLockWhoseHolderIsGoneIsNoLock() throws Exception {
    maven();
    Path lock = Files.createDirectories(home.resolve("target/.cajista-lock"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    assertThat(run(Map.of(), "--version").status()).isZero();
  }

  @Test
  void aLockWhoseNumberIsThatOfALaterProcessIsNoLock() throws Exception {
    maven();
    Path lock = Files.createDirectories(home.resolve("target/.cajista-lock"));
    Files.writeString(lock.resolve("pid"), ProcessHandle.current().pid() + "\n");
    Files.writeString(lock.resolve("start"), "1\n");
    assertThat(run(Map.of(), "--version").status()).isZero();
  }

  @Test
  void lettersAreLettersInALocaleOfAsciiOnly() throws Exception {
    maven();
    Path here = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(here.resolve("mañana.txt"), "Una página, sin más.\n");
    // the last two are installed nowhere
    for (String locale : List.of("C", "POSIX", "", "qq_QQ", "es_QQ.UTF-8")) {
      Run run = run(Map.of("LC_ALL", locale), "encode", "mañana.txt", "-o", "tei-" + locale);
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(here.resolve("tei-" + locale + "/mañana.xml")).exists();
    }
    Files.writeString(here.resolve("wrong.xml"), "<TEI/>");
    Run spanish = run(Map.of("LC_ALL", "es_QQ.UTF-8"), "validate", "wrong.xml");
    assertThat(spanish.out()).contains("no está en el espacio de nombres");
  }

  @Test
  void aSearchPathOfFoldersLeadsNowhereElse() throws Exception {
    maven();
    Files.createDirectories(folder.resolve("other/bin"));
    Path here = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(here.resolve("bin"), home.resolve("bin"));
    Process process =
        start(
            Path.of("sh"),
            Map.of("CDPATH", folder.resolve("other").toString()),
            "bin/cajista",
            "--version");
    Run run = finish(process);
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("Cajista ");
  }

  @Test
  void aFolderThatJavaCannotUseIsSaid() throws Exception {
    Path odd = folder.resolve("12:30");
    Files.move(home, odd);
    Run run = finish(start(odd.resolve("bin/cajista"), Map.of(), "--version"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("12:30", "colon", "Rename");
  }

  @Test
  void anOutputThatIsFullIsAnError() throws Exception {
    maven();
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no full device here");
    Path here = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(here.resolve("carta.txt"), "Una página, sin más.\n");
    String program = "'" + home.resolve("bin/cajista") + "'";
    for (String arguments : List.of("--help", "encode carta.txt -o tei", "validate tei")) {
      Run run =
          finish(start(Path.of("sh"), Map.of(), "-c", program + " " + arguments + " >" + full));
      assertThat(run.status()).as(arguments).isEqualTo(1);
      assertThat(run.out()).as(arguments).contains("could not be written completely");
    }
    // a reader that has enough is no error
    Run head = finish(start(Path.of("sh"), Map.of(), "-c", program + " --help | head -n 1"));
    assertThat(head.out()).contains("Usage").doesNotContain("could not");
  }

  @Test
  void namesAndVariablesThatAreOdd() throws Exception {
    maven();
    Path here = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(here.resolve("es\u001b[31mc.txt"), "Una página.\n");
    Files.writeString(here.resolve("12:30.txt"), "Una página.\n");
    Run run = run(Map.of(), "encode", "es\u001b[31mc.txt", "12:30.txt", "-o", "tei");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).doesNotContain("\u001b").contains("es␛[31mc.txt", "12:30.txt");
    for (String epoch : List.of("abc", "-1", "999999999999999999999", "1e9")) {
      Run refused = run(Map.of("SOURCE_DATE_EPOCH", epoch), "encode", "12:30.txt", "-o", "tei");
      assertThat(refused.status()).as(epoch).isEqualTo(2);
      assertThat(refused.out()).contains("SOURCE_DATE_EPOCH", "«" + epoch + "»");
    }
  }
}
