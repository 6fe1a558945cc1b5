package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cajista.files.AtomicFile;
import org.cajista.report.CajistaException;

/** Makes a new edition project that can be built: configuration, a sample text, the schema. */
public final class NewEdition {

  /** The files, and the resources in {@code /init/} from which they are copied. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put(Edition.FILE, "edition.toml");
    FILES.put("corpus/carta-de-muestra.txt", "carta-de-muestra.txt");
    FILES.put("README.md", "README.md");
    // some tools leave out resources whose name begins with a dot
    FILES.put(".gitignore", "gitignore");
  }

  private NewEdition() {}

  /**
   * Makes the project.
   *
   * @param folder an empty folder, or a folder that does not exist yet
   * @throws CajistaException if the folder is not empty
   */
  public static void in(Path folder) throws IOException, CajistaException {
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      throw new CajistaException(
          folder
              + ": this folder is not empty. Name an empty folder, or one that does not exist"
              + " yet.");
    }
    String title = folder.toAbsolutePath().normalize().getFileName().toString();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      String text = resource(file.getValue()).replace("@title@", quoted(title));
      AtomicFile.write(folder.resolve(file.getKey()), text);
    }
    SchemaFiles.copyTo(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Returns the title for a TOML string, because the name of a folder can contain quotation marks.
   */
  private static String quoted(String title) {
    return title.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = NewEdition.class.getResourceAsStream("/init/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("the program's jar lacks init/" + name);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
