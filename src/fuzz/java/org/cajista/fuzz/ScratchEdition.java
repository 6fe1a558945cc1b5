package org.cajista.fuzz;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder for one input: the edition in {@code in}, and beside it what no run may touch or tell
 * of.
 */
final class ScratchEdition implements AutoCloseable {
  /** Stands in a file outside the edition: whoever prints it has read there. */
  static final String SECRET = "what-stands-outside";

  private final Path folder;

  ScratchEdition() throws IOException {
    folder = Files.createTempDirectory("fuzz");
    Files.createDirectory(edition());
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(folder.resolve("secret.xml"), "<p>" + SECRET + "</p>");
  }

  Path edition() {
    return folder.resolve("in");
  }

  /** Returns a file of the edition. */
  Path file(String name) {
    return edition().resolve(name);
  }

  Path write(String name, String text) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes files as {@link #files} returned them. */
  void put(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      Files.createDirectories(file(one.getKey()).getParent());
      Files.write(file(one.getKey()), one.getValue());
    }
  }

  /** Returns what is wrong with what stands beside the edition. */
  List<Finding> outside() throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (var all = Files.list(folder)) {
      List<String> names = all.map(file -> file.getFileName().toString()).sorted().toList();
      if (!names.equals(List.of("in", "secret.txt", "secret.xml"))) {
        findings.add(new Finding("wrote outside", names.toString()));
      }
    }
    if (!Files.readString(folder.resolve("secret.txt")).equals(SECRET)) {
      findings.add(new Finding("changed outside", "secret.txt"));
    }
    return findings;
  }

  /** Returns the files of the edition and what is in them. */
  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var all = Files.walk(edition())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(edition().relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Returns the names of the files of which two states of the edition differ. */
  static List<String> different(Map<String, byte[]> before, Map<String, byte[]> after) {
    List<String> names = new ArrayList<>();
    after.forEach(
        (name, bytes) -> {
          if (!Arrays.equals(before.get(name), bytes)) {
            names.add(name);
          }
        });
    before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(names::add);
    return names;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException trouble)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
