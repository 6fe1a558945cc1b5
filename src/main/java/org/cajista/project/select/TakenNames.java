package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFiles;

/**
 * Finds the TEI files of all texts, also of those in an edition that are not encoded in this run.
 */
public final class TakenNames {

  private TakenNames() {}

  /**
   * Returns the files of {@code tasks} and of the other texts of their editions, absolute and
   * normalised. They need not exist.
   */
  public static Set<Path> of(List<EncodeTask> tasks) throws IOException {
    Set<Path> places = new HashSet<>();
    Set<List<Path>> seen = new HashSet<>();
    for (EncodeTask task : tasks) {
      Path tei = task.tei().toAbsolutePath().normalize();
      Path folder = tei.getParent();
      Edition edition = task.edition();
      places.add(tei);
      if (seen.add(List.of(edition.root(), folder)) && Files.isDirectory(edition.raw())) {
        edition.rawFiles().forEach(raw -> places.add(TeiFiles.nameFor(raw, folder)));
      }
    }
    return places;
  }
}
