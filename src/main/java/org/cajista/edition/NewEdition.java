package org.cajista.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.files.AtomicFile;
import org.cajista.report.CajistaException;

/**
 * Makes a new edition project that can be built: configuration, the schema, and a sample text where
 * there are no texts yet.
 */
public final class NewEdition {

  private static final String RAW = "corpus";

  /** The files, and the resources in {@code /init/} from which they are copied. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put(Edition.FILE, "edition.toml");
    FILES.put("corpus/carta-de-muestra.txt", "carta-de-muestra.txt");
    FILES.put("README.md", "README.md");
    // some tools leave out resources whose name begins with a dot
    FILES.put(".gitignore", "gitignore");
    // they publish the edition where it is kept; each does nothing on the other platform
    FILES.put(".github/workflows/pages.yml", "pages-github.yml");
    FILES.put(".gitlab-ci.yml", "pages-gitlab.yml");
  }

  private NewEdition() {}

  /**
   * Makes the project. Files that are there already stay as they are.
   *
   * @param folder an empty folder or one that does not exist yet: then it gets a sample text; or a
   *     folder with page texts, in itself or in its folder {@code corpus}; or a clone of a
   *     repository
   * @return the names of the files that were there already, and stay as they are
   * @throws CajistaException if the folder is an edition already, or has other things in it
   */
  public static List<String> in(Path folder) throws IOException, CajistaException {
    if (Files.exists(folder.resolve(Edition.FILE))) {
      throw new CajistaException(
          folder + ": this folder is not empty: it is an edition already. See its " + Edition.FILE);
    }
    Optional<String> texts = texts(folder);
    boolean clone = Files.exists(folder.resolve(".git"));
    if (texts.isEmpty() && !clone && !isEmpty(folder)) {
      throw new CajistaException(
          folder
              + ": this folder is not empty, and has no page texts. Name an empty folder, one that"
              + " does not exist yet, or one with .txt files.");
    }
    List<String> kept = new ArrayList<>();
    String title = folder.toAbsolutePath().normalize().getFileName().toString();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      boolean sample = file.getKey().startsWith(RAW + "/");
      if (sample && texts.isPresent()) {
        continue;
      }
      String text = resource(file.getValue()).replace("@title@", quoted(title));
      byte[] bytes = withTexts(text, texts.orElse(RAW)).getBytes(StandardCharsets.UTF_8);
      if (!AtomicFile.create(folder.resolve(file.getKey()), bytes)) {
        kept.add(file.getKey());
      }
    }
    SchemaFiles.copyTo(folder);
    return kept;
  }

  /** Returns where the editor's page texts are; empty if there are none. */
  private static Optional<String> texts(Path folder) throws IOException {
    for (String place : List.of(RAW, ".")) {
      Path raw = folder.resolve(place);
      if (Files.isDirectory(raw) && !Edition.rawFilesIn(raw).isEmpty()) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Says in the settings where the editor's texts are. */
  private static String withTexts(String file, String raw) {
    return file.replaceFirst("(?m)^(raw = )\"corpus\"", "$1\"" + raw + "\"");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
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
