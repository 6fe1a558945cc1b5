package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cajista.files.AtomicFile;

/**
 * What an edition's files were made from when they were made last: a fingerprint of the program and
 * of the inputs for each. Contents count, not time stamps, which copies and repositories change. It
 * may be deleted at any time; all is then made again. Thread-safe.
 */
public final class BuildRecord {

  /** What is done for a file. */
  public enum Step {
    ENCODE,
    VALIDATE,
    EVAL,
    PUBLISH
  }

  private static final String FILE = ".cajista/made.tsv";

  private final Path root;
  private final Path file;
  private final String program;
  private final Map<String, String> inputs = new TreeMap<>();

  private BuildRecord(Path root, Path file, String program) {
    this.root = root;
    this.file = file;
    this.program = program;
  }

  /**
   * A record of {@code edition} that knows of nothing made.
   *
   * @param program what differs between two builds of the program
   */
  public static BuildRecord empty(Edition edition, String program) {
    return new BuildRecord(edition.root(), edition.out().resolve(FILE), program);
  }

  /**
   * The record of {@code edition}; empty when there is none.
   *
   * @param program what differs between two builds of the program
   */
  public static BuildRecord of(Edition edition, String program) throws IOException {
    BuildRecord record = empty(edition, program);
    if (Files.isRegularFile(record.file)) {
      for (String line :
          new String(Files.readAllBytes(record.file), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          record.inputs.put(line.substring(tab + 1), line.substring(0, tab));
        }
      }
    }
    return record;
  }

  /**
   * Whether {@code made} is there and {@code step} was last done from the inputs of this
   * fingerprint.
   */
  public synchronized boolean isFresh(Step step, Path made, String fingerprint) {
    return Files.exists(made) && sum(fingerprint).equals(inputs.get(key(step, made)));
  }

  /** Notes that {@code step} was done for {@code made} from the inputs of this fingerprint. */
  public synchronized void done(Step step, Path made, String fingerprint) {
    inputs.put(key(step, made), sum(fingerprint));
  }

  /** Writes the record down. */
  public synchronized void save() throws IOException {
    StringBuilder lines = new StringBuilder();
    inputs.forEach((made, sum) -> lines.append(sum).append('\t').append(made).append('\n'));
    AtomicFile.write(file, lines.toString());
  }

  /** Another program may make another thing from the same. */
  private String sum(String fingerprint) {
    return new Fingerprint().add(program).add(fingerprint).sum();
  }

  private String key(Step step, Path made) {
    return step
        + "\t"
        + root.relativize(made.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
