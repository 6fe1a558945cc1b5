package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The schema files beside encoded texts: a TEI file says where they are, and they must be there.
 */
public final class Schemas {

  private static final List<String> FILES = List.of("cajista.rng", "cajista.sch");

  /** The folder in which the schema stands. */
  public static final String FOLDER = "schema";

  private Schemas() {}

  /**
   * The path, with {@code /}, from the texts in {@code tei} to the folder of the schema: the
   * edition's own where it has one; else {@code schema} in {@code tei}.
   *
   * @param root the edition's folder
   */
  public static String href(Path root, Path tei) {
    Path own = root.resolve(FOLDER);
    if (Files.isRegularFile(own.resolve(FILES.get(0))) && tei.startsWith(root)) {
      return tei.relativize(own).toString().replace('\\', '/');
    }
    return FOLDER;
  }

  /** Puts copies of the schema into {@code folder/schema}, where they are not the same already. */
  public static void copyTo(Path folder) throws IOException {
    for (String name : FILES) {
      try (InputStream resource = Schemas.class.getResourceAsStream("/schema/" + name)) {
        if (resource == null) {
          throw new IllegalStateException("the program's jar lacks schema/" + name);
        }
        byte[] bytes = resource.readAllBytes();
        Path file = folder.resolve(FOLDER).resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
          AtomicFile.write(file, bytes);
        }
      }
    }
  }
}
