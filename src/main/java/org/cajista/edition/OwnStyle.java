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

/**
 * What an edition changes in the look of what is published, without a copy of our stylesheets: its
 * folder {@code xslt/} with stylesheets that import ours ({@code <xsl:import
 * href="cajista:/html.xsl"/>}) and override what they name, its folder {@code css/} with style
 * sheets that come after ours, and values for the stylesheets' parameters.
 *
 * @param xslt the folder of its stylesheets; none where it has none
 * @param css the folder of its style sheets and what they need; none where it has none
 * @param parameters values by the parameter's name
 */
public record OwnStyle(Optional<Path> xslt, Optional<Path> css, Map<String, String> parameters) {

  /** Everything as it ships. */
  public static final OwnStyle NONE = new OwnStyle(Optional.empty(), Optional.empty(), Map.of());

  /** Takes a copy of the parameters, in order. */
  public OwnStyle {
    Objects.requireNonNull(xslt, "xslt");
    Objects.requireNonNull(css, "css");
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** What the edition in {@code root} has of it. */
  public static OwnStyle of(Path root, Map<String, String> parameters) {
    return new OwnStyle(folder(root.resolve("xslt")), folder(root.resolve("css")), parameters);
  }

  private static Optional<Path> folder(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /** The edition's own stylesheet {@code path}, which takes the place of ours of that name. */
  public Optional<Path> stylesheet(String path) {
    return xslt.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
  }

  /** All its files, in a stable order: when one of them changes, what is published does. */
  public List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Optional<Path> folder : List.of(xslt, css)) {
      if (folder.isPresent()) {
        try (Stream<Path> all = Files.walk(folder.get())) {
          all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  /** The addresses in the site of the style sheets at the top of the folder, by name. */
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
      try (Stream<Path> all = Files.walk(css.get())) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = site.resolve("css").resolve(css.get().relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
