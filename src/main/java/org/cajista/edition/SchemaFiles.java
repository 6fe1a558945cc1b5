package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cajista.files.AtomicFile;
import org.cajista.validate.document.ShippedSchema;

/**
 * The schema files beside encoded texts. A TEI file names its schema, so the files must exist
 * there.
 */
public final class SchemaFiles {

  /** The folder of the schema. */
  public static final String FOLDER = "schema";

  private SchemaFiles() {}

  /**
   * Returns the path, with {@code /}, from the texts in {@code tei} to the folder of the schema.
   * This is the folder of the edition if it has one, otherwise {@code schema} in {@code tei}.
   *
   * @param root the folder of the edition
   */
  public static String href(Path root, Path tei) {
    Path own = root.resolve(FOLDER);
    if (Files.isRegularFile(own.resolve(ShippedSchema.GRAMMAR)) && tei.startsWith(root)) {
      return tei.relativize(own).toString().replace('\\', '/');
    }
    return FOLDER;
  }

  /**
   * Puts the schema where the texts in {@code tei} say it is. An edition's own schema that is an
   * unchanged copy from an earlier version of the program is brought up to date.
   *
   * @param root the folder of the edition
   */
  public static void put(Path root, Path tei) throws IOException {
    if (href(root, tei).equals(FOLDER)) {
      copyTo(tei);
    } else if (isOutdatedCopy(root.resolve(FOLDER))) {
      copyTo(root);
    }
  }

  /**
   * Copies the schema to {@code folder/schema}. Files that are the same already are not written.
   */
  public static void copyTo(Path folder) throws IOException {
    for (String name : names()) {
      Path file = folder.resolve(FOLDER).resolve(name);
      byte[] bytes = ShippedSchema.file(name);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        AtomicFile.writeOwn(file, bytes);
      }
    }
  }

  /** True if the editor has changed no file, and a file is not that of this version. */
  private static boolean isOutdatedCopy(Path schema) throws IOException {
    boolean current = true;
    for (String name : names()) {
      Path file = schema.resolve(name);
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (bytes.length > 0 && !ShippedSchema.isShipped(name, bytes)) {
        return false;
      }
      current &= ShippedSchema.isCurrent(name, bytes);
    }
    return !current;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(ShippedSchema.GRAMMAR, ShippedSchema.RULES));
    names.addAll(ShippedSchema.parts(ShippedSchema.file(ShippedSchema.GRAMMAR)));
    return names;
  }
}
