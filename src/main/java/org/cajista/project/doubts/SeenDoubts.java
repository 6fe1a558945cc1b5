package org.cajista.project.doubts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cajista.files.AtomicFile;

/**
 * The file of an edition with what its editor has ticked off: a line is an id, a tab, and the
 * sentence of the doubt for those who read the file. The lines are sorted, so that two editors can
 * merge their files.
 */
public final class SeenDoubts {
  /** The name of the file in the folder of the edition. */
  public static final String FILE = "doubts-seen.tsv";

  private final Path file;
  private final Map<String, String> seen = new TreeMap<>();

  private SeenDoubts(Path file) {
    this.file = file;
  }

  /** Reads the file of the edition in {@code root}; it need not exist. */
  public static SeenDoubts in(Path root) throws IOException {
    SeenDoubts all = new SeenDoubts(root.resolve(FILE));
    Optional<byte[]> bytes = AtomicFile.read(all.file);
    if (bytes.isPresent()) {
      new String(bytes.get(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                all.seen.put(
                    tab < 0 ? line.strip() : line.substring(0, tab).strip(),
                    tab < 0 ? "" : line.substring(tab + 1));
              });
    }
    return all;
  }

  /** True if the doubt was ticked off. */
  public boolean has(String id) {
    return seen.containsKey(id);
  }

  /** Ticks a doubt off. */
  public void add(String id, String sentence) {
    seen.put(id, sentence.replaceAll("\\s+", " "));
  }

  /** Takes a tick away; false if there was none. */
  public boolean remove(String id) {
    return seen.remove(id) != null;
  }

  /** Writes the file. */
  public void save() throws IOException {
    StringBuilder text =
        new StringBuilder("# What the editor has seen and left as it is (cajista doubts seen).\n");
    seen.forEach((id, sentence) -> text.append(id).append('\t').append(sentence).append('\n'));
    AtomicFile.writeOwn(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
