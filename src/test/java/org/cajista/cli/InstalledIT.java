package org.cajista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -Prelease verify} makes for others to unpack; only this profile runs it. */
final class InstalledIT {
  private static final Path RELEASE = Path.of("target/release");

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsUnpackedRunsWithAJavaAndNothingElse() throws Exception {
    Path zip = released(".zip");
    Path home = unpacked(zip);
    assertThat(home.resolve("share/cajista.1")).isNotEmptyFile();
    assertThat(home.resolve("share/cajista.bash")).isNotEmptyFile();
    Path edition = folder.resolve("edition");
    run(home, folder, "init", edition.toString());
    run(home, edition, "build");
    assertThat(edition.resolve("output/site/index.html")).isNotEmptyFile();
    // without the archive of classes each start takes twice as long
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      assertThat(files.filter(one -> one.toString().endsWith(".jsa")))
          .singleElement()
          .satisfies(archive -> assertThat(archive).isNotEmptyFile());
    }
  }

  @Test
  void thereIsASumForEachFile() throws Exception {
    released(".deb");
    try (Stream<Path> files = Files.list(RELEASE)) {
      for (Path file :
          files.filter(one -> one.toString().matches(".*\\.(zip|gz|deb|jar|json)")).toList()) {
        Path sum = file.resolveSibling(file.getFileName() + ".sha256");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(Files.readString(sum))
            .startsWith(HexFormat.of().formatHex(digest))
            .contains(file.getFileName().toString());
      }
    }
  }

  private static Path released(String ending) throws IOException {
    List<Path> found = List.of();
    if (Files.isDirectory(RELEASE)) {
      try (Stream<Path> files = Files.list(RELEASE)) {
        found = files.filter(one -> one.toString().endsWith(ending)).toList();
      }
    }
    assertThat(found).as("made by mvn -Prelease").isNotEmpty();
    return found.get(0);
  }

  private Path unpacked(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.copy(file.getInputStream(entry), target);
      }
    }
    String name = zip.getFileName().toString();
    Path home = folder.resolve(name.substring(0, name.length() - ".zip".length()));
    // Java's own reader of ZIP files does not know who may run a file
    assertThat(home.resolve("bin/cajista").toFile().setExecutable(true)).isTrue();
    return home;
  }

  private void run(Path home, Path at, String... arguments) throws Exception {
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home.resolve("bin/cajista").toString()), Stream.of(arguments))
                .toList());
    builder.environment().clear();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", "/usr/bin:/bin");
    Process process =
        builder
            .directory(at.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }
}
