package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cajista.files.AtomicFile;
import org.cajista.files.TemporaryFolder;

/**
 * Records for each generated file the fingerprint of the program and of the inputs from which it
 * was made. Only contents count, not time stamps, because copies and repositories change time
 * stamps. The record can be deleted at any time; then everything is made again. Thread-safe.
 */
public final class BuildRecord {

  /** The steps that make or check a file. */
  public enum Step {
    ENCODE,
    LEARN,
    VALIDATE,
    EVAL,
    PUBLISH
  }

  private static final String FOLDER = ".cajista";
  private static final String FILE = "made.tsv";

  private final Path root;
  private final Path file;
  private final String program;
  private final Map<String, String> inputs = new TreeMap<>();
  private boolean forgotten;

  private BuildRecord(Path root, Path file, String program) {
    this.root = root;
    this.file = file;
    this.program = program;
  }

  /** Returns the folder of {@code edition} for the notes of the program. */
  public static Path folder(Edition edition) {
    return edition.out().resolve(FOLDER);
  }

  /**
   * Makes a folder for temporary files: in the folder of {@code edition}, where the next run finds
   * it if this one is killed, or among those of the system if there is no such folder.
   */
  public static TemporaryFolder scratch(Edition edition) throws IOException {
    Path folder = folder(edition);
    return Files.isDirectory(folder) ? TemporaryFolder.in(folder) : TemporaryFolder.ofSystem();
  }

  /**
   * Returns an empty record of {@code edition}.
   *
   * @param program the fingerprint of the program
   */
  public static BuildRecord empty(Edition edition, String program) {
    return new BuildRecord(edition.root(), folder(edition).resolve(FILE), program);
  }

  /**
   * Returns the stored record of {@code edition}; an empty one if there is none.
   *
   * @param program the fingerprint of the program
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
   * True if {@code made} exists and was last made by {@code step} from inputs with this
   * fingerprint. Otherwise the record forgets what it was made from.
   */
  public synchronized boolean isFresh(Step step, Path made, String fingerprint) {
    boolean fresh = Files.exists(made) && sum(fingerprint).equals(inputs.get(key(step, made)));
    if (!fresh && inputs.remove(key(step, made)) != null) {
      forgotten = true;
    }
    return fresh;
  }

  /** Forgets what {@code step} made, so that all is made again. */
  public synchronized void forget(Step step) {
    forgotten |= inputs.keySet().removeIf(key -> key.startsWith(step + "\t"));
  }

  /**
   * Must be called before anything is made. If the making is killed, the record must not say that
   * the files on the disk were made from the old inputs.
   */
  public synchronized void begin() throws IOException {
    if (forgotten) {
      save();
    }
  }

  /** Records that {@code step} made {@code made} from inputs with this fingerprint. */
  public synchronized void done(Step step, Path made, String fingerprint) {
    inputs.put(key(step, made), sum(fingerprint));
  }

  /** Writes the record to its file. */
  public synchronized void save() throws IOException {
    StringBuilder lines = new StringBuilder();
    inputs.forEach((made, sum) -> lines.append(sum).append('\t').append(made).append('\n'));
    AtomicFile.writeOwn(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    forgotten = false;
  }

  /**
   * Returns the fingerprint together with that of the program: another version can make another
   * result from the same inputs.
   */
  private String sum(String fingerprint) {
    return new Fingerprint().add(program).add(fingerprint).sum();
  }

  private String key(Step step, Path made) {
    return step
        + "\t"
        + root.relativize(made.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
