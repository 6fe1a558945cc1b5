package org.cajista.project.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.EncodedFrom;
import org.cajista.edition.TeiFiles;
import org.cajista.files.UserFolder;
import org.cajista.report.CajistaException;

/**
 * Finds the page text from which a TEI file was encoded: in the edition by the name of the TEI
 * file, and otherwise near the file by the name that its header gives.
 */
public final class PageTextFinder {
  private PageTextFinder() {}

  /**
   * Returns the page text as a task to encode it.
   *
   * @param file the TEI file
   * @param tei the text of the file
   * @throws CajistaException if the page text is not found
   */
  public static EncodeTask of(UserFolder user, Path file, String tei)
      throws IOException, CajistaException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Optional<Edition> edition = Edition.find(folder);
    if (edition.isPresent() && Files.isDirectory(edition.get().raw())) {
      for (Path raw : edition.get().rawFiles()) {
        if (TeiFiles.nameFor(raw, folder).endsWith(file.getFileName())) {
          return task(user, raw);
        }
      }
    }
    String name = EncodedFrom.of(tei).orElse("");
    if (!name.isEmpty()) {
      List<Path> folders = new ArrayList<>();
      edition.ifPresent(own -> folders.add(own.raw()));
      for (Path near = folder; near != null && folders.size() < 4; near = near.getParent()) {
        folders.add(near);
      }
      folders.add(user.path());
      for (Path near : folders) {
        Path raw = near.resolve(Path.of(name).getFileName());
        if (Files.exists(raw)) {
          return task(user, raw);
        }
      }
    }
    throw new CajistaException(
        user.shown(file)
            + ": the page text from which this file was encoded was not found"
            + (name.isEmpty() ? "" : " («" + name + "»)")
            + ". Ask about a place of the page text itself.");
  }

  private static EncodeTask task(UserFolder user, Path raw) throws IOException, CajistaException {
    return EncodePlan.of(user, List.of(raw), Optional.empty()).get(0);
  }
}
