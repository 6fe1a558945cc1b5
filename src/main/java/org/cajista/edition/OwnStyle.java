package org.cajista.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cajista.files.FolderTree;

/**
 * What an edition adds to its published form: pages in Markdown in the folder {@code pages/}, and
 * changes of the design, without a copy of the standard stylesheets. The folder {@code xslt/} has
 * stylesheets that import the standard ones ({@code <xsl:import href="cajista:/html.xsl"/>}) and
 * override parts of them. The folder {@code css/} has style sheets that come after the standard
 * ones. Stylesheet parameters get values.
 *
 * @param xslt the folder of the XSLT stylesheets; empty if there is none
 * @param css the folder of the CSS style sheets and their files; empty if there is none
 * @param pages the folder of the editor's own pages; empty if there is none
 * @param parameters the values by the name of the parameter
 */
public record OwnStyle(
    Optional<Path> xslt, Optional<Path> css, Optional<Path> pages, Map<String, String> parameters) {

  /** No changes. */
  public static final OwnStyle NONE =
      new OwnStyle(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  /** Copies the parameters and keeps their order. */
  public OwnStyle {
    Objects.requireNonNull(xslt, "xslt");
    Objects.requireNonNull(css, "css");
    Objects.requireNonNull(pages, "pages");
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** Returns the changes of the edition in {@code root}. */
  public static OwnStyle of(Path root, Map<String, String> parameters) {
    return new OwnStyle(
        folder(root.resolve("xslt")),
        folder(root.resolve("css")),
        folder(root.resolve("pages")),
        parameters);
  }

  private static Optional<Path> folder(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /**
   * Returns the edition's own stylesheet {@code path}, which replaces the standard stylesheet with
   * this name.
   */
  public Optional<Path> stylesheet(String path) {
    return xslt.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
  }

  /**
   * Returns all files in a stable order. If one of them changes, the edition must be published
   * again.
   */
  public List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Optional<Path> folder : List.of(xslt, css, pages)) {
      if (folder.isPresent()) {
        files.addAll(filesIn(folder.get()));
      }
    }
    return files;
  }

  /**
   * @throws IOException if a symbolic link leads out of the folder
   */
  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = FolderTree.files(folder);
    new OwnFiles(folder, folder).require(files);
    return files;
  }

  /**
   * Returns the editor's own pages, by name; hidden files, such as those of an editor, are none.
   */
  public List<Path> pageFiles() throws IOException {
    if (pages.isEmpty()) {
      return List.of();
    }
    return filesIn(pages.get()).stream()
        .filter(file -> file.getParent().equals(pages.get()))
        .filter(file -> file.getFileName().toString().matches("[^.].*\\.md"))
        .toList();
  }

  /** Returns the addresses in the site of the style sheets at the top of the folder, by name. */
  public List<String> sheets() throws IOException {
    List<String> sheets = new ArrayList<>();
    if (css.isPresent()) {
      try (Stream<Path> all = Files.list(css.get())) {
        all.map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".css"))
            .sorted()
            .forEach(name -> sheets.add("css/" + name));
      }
    }
    return sheets;
  }

  /** Copies the folder {@code css} into a site. */
  public void copyTo(Path site) throws IOException {
    if (css.isPresent()) {
      for (Path file : filesIn(css.get())) {
        Path copy = site.resolve("css").resolve(css.get().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
