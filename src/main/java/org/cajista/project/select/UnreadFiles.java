package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.edition.Edition;
import org.cajista.files.UserFolder;
import org.cajista.input.PageReaders;

/**
 * The files in an edition's folder of page texts that are no page texts: an editor may miss them.
 */
final class UnreadFiles {
  private static final int NAMED = 5;

  /** Pictures belong to the texts beside them. */
  private static final List<String> PICTURES =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".tif", ".tiff", ".jp2");

  private UnreadFiles() {}

  /** Returns a sentence about them; empty if there are none. */
  static Optional<String> sentence(UserFolder user, Edition edition) throws IOException {
    // a bare folder may hold whatever its owner likes
    if (edition.raw().equals(edition.root()) || !Files.isDirectory(edition.raw())) {
      return Optional.empty();
    }
    PageReaders readers = new PageReaders();
    List<String> names;
    try (Stream<Path> files = Files.list(edition.raw())) {
      names =
          files
              .filter(file -> Files.isRegularFile(file) && !readers.isInput(file))
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !isPicture(name))
              .sorted()
              .toList();
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(sentence(user, edition.raw(), names));
  }

  private static boolean isPicture(String name) {
    return PICTURES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  private static String sentence(UserFolder user, Path folder, List<String> names) {
    String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
    return user.shown(folder)
        + ": warning: not read: "
        + some
        + more
        + ". Page texts are "
        + String.join(", ", new PageReaders().endings())
        + " files: save the text of the pages as one of them.";
  }
}
