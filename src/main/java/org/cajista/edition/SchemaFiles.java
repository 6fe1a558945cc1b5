package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.files.AtomicFile;

/**
 * The schema files beside encoded texts. A TEI file names its schema, so the files must exist
 * there.
 */
public final class SchemaFiles {

  /** The folder of the schema. */
  public static final String FOLDER = "schema";

  private static final String GRAMMAR = "cajista.rng";
  private static final String RULES = "cajista.sch";

  /** The main file of the grammar names its parts. */
  private static final Pattern PART = Pattern.compile("<include href=\"([^\"]+)\"");

  private SchemaFiles() {}

  /**
   * Returns the path, with {@code /}, from the texts in {@code tei} to the folder of the schema.
   * This is the folder of the edition if it has one, otherwise {@code schema} in {@code tei}.
   *
   * @param root the folder of the edition
   */
  public static String href(Path root, Path tei) {
    Path own = root.resolve(FOLDER);
    if (Files.isRegularFile(own.resolve(GRAMMAR)) && tei.startsWith(root)) {
      return tei.relativize(own).toString().replace('\\', '/');
    }
    return FOLDER;
  }

  /**
   * Copies the schema to {@code folder/schema}. Files that are the same already are not written.
   */
  public static void copyTo(Path folder) throws IOException {
    Deque<String> names = new ArrayDeque<>(List.of(GRAMMAR, RULES));
    while (!names.isEmpty()) {
      String name = names.pop();
      byte[] bytes = resource(name);
      Matcher part = PART.matcher(new String(bytes, StandardCharsets.UTF_8));
      while (part.find()) {
        names.push(Path.of(name).resolveSibling(part.group(1)).toString().replace('\\', '/'));
      }
      Path file = folder.resolve(FOLDER).resolve(name);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        AtomicFile.write(file, bytes);
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream resource = SchemaFiles.class.getResourceAsStream("/schema/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("the program's jar lacks schema/" + name);
      }
      return resource.readAllBytes();
    }
  }
}
