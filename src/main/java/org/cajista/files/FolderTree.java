package org.cajista.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files in a folder and below. The folder itself can be a symbolic link. */
public final class FolderTree {

  private FolderTree() {}

  /** Returns all files by name; links to folders are not followed. */
  public static List<Path> files(Path folder) throws IOException {
    Path real = folder.toRealPath(); // a walk does not begin at a link
    try (Stream<Path> all = Files.walk(real)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.resolve(real.relativize(file)))
          .sorted()
          .toList();
    }
  }
}
