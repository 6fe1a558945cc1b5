package org.cajista.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The encodings in an edition whose page texts have gone.
 *
 * @param removed those that were exactly what the program wrote: they are deleted
 * @param corrected those that an editor has corrected: they stay in the edition
 */
public record GoneTexts(List<Path> removed, List<Path> corrected) {

  /** Copies the lists. */
  public GoneTexts {
    removed = List.copyOf(removed);
    corrected = List.copyOf(corrected);
  }

  /**
   * Deletes the encodings in {@code edition} that nobody has corrected and whose page texts have
   * gone. What the program did not write itself, and what does not say of which page text it is,
   * stays; so does all in a folder that is a symbolic link out of the edition: there can be
   * encodings of page texts elsewhere.
   */
  public static GoneTexts remove(Edition edition) throws IOException {
    if (!liesWithin(edition.root(), edition.tei())) {
      return new GoneTexts(List.of(), List.of());
    }
    List<Path> raws = edition.rawFiles();
    Set<Path> expected = new LinkedHashSet<>();
    raws.forEach(raw -> expected.add(TeiFiles.nameFor(raw, edition.tei())));
    List<Path> removed = new ArrayList<>();
    List<Path> corrected = new ArrayList<>();
    for (Path tei : TeiFiles.of(edition)) {
      if (expected.contains(tei) || !isOfGoneText(tei, raws)) {
        continue;
      }
      if (new TeiFile(tei).isUncorrected()) {
        Files.delete(tei);
        removed.add(tei);
      } else {
        corrected.add(tei);
      }
    }
    return new GoneTexts(removed, corrected);
  }

  private static boolean liesWithin(Path root, Path folder) throws IOException {
    return Files.isDirectory(folder) && folder.toRealPath().startsWith(root.toRealPath());
  }

  private static boolean isOfGoneText(Path tei, List<Path> raws) throws IOException {
    if (Files.isSymbolicLink(tei)) {
      return false;
    }
    Optional<String> raw =
        EncodedFrom.of(new String(Files.readAllBytes(tei), StandardCharsets.UTF_8));
    return raw.isPresent()
        && raws.stream().noneMatch(file -> file.getFileName().toString().equals(raw.get()));
  }
}
