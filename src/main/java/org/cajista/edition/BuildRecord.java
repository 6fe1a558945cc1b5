package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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
    PUBLISH
  }

  private static final String FILE = ".cajista/made.tsv";

  private final Path root;
  private final Path file;
  private final Map<String, String> inputs = new TreeMap<>();

  private BuildRecord(Path root, Path file) {
    this.root = root;
    this.file = file;
  }

  /** A record of {@code edition} that knows of nothing made. */
  public static BuildRecord empty(Edition edition) {
    return new BuildRecord(edition.root(), edition.out().resolve(FILE));
  }

  /** The record of {@code edition}; empty when there is none. */
  public static BuildRecord of(Edition edition) throws IOException {
    BuildRecord record = empty(edition);
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
    return Files.exists(made) && fingerprint.equals(inputs.get(key(step, made)));
  }

  /** Notes that {@code step} was done for {@code made} from the inputs of this fingerprint. */
  public synchronized void done(Step step, Path made, String fingerprint) {
    inputs.put(key(step, made), fingerprint);
  }

  /** Writes the record down. */
  public synchronized void save() throws IOException {
    StringBuilder lines = new StringBuilder();
    inputs.forEach((made, sum) -> lines.append(sum).append('\t').append(made).append('\n'));
    AtomicFile.write(file, lines.toString());
  }

  private String key(Step step, Path made) {
    return step
        + "\t"
        + root.relativize(made.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
