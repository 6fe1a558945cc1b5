package org.cajista.project.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFiles;

/** The letters of an edition, those that are encoded now and those that were before. */
public final class EditionLetters {
  private final Edition edition;
  private final Map<Path, Optional<LetterCard>> read = new LinkedHashMap<>();
  private boolean owned;

  public EditionLetters(Edition edition) {
    this.edition = Objects.requireNonNull(edition);
  }

  /**
   * Adds a text that is encoded now.
   *
   * @param raw its page text
   * @param letter what is in it, if it is one letter
   * @param own true if it goes into the edition's own folder
   */
  public void add(Path raw, Optional<LetterCard> letter, boolean own) {
    read.put(raw, letter);
    owned |= own;
  }

  /**
   * Returns the links. The files of letters that are not encoded now are changed where a letter
   * beside them is new.
   */
  public LetterLinks links() throws IOException {
    List<LetterCard> letters = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    Set<Path> left = new LinkedHashSet<>(read.keySet());
    for (Path raw : owned ? edition.rawFiles() : List.<Path>of()) {
      left.remove(raw);
      if (read.containsKey(raw)) {
        read.get(raw).ifPresent(letters::add);
      } else {
        Path tei = TeiFiles.nameFor(raw, edition.tei());
        LinkedFile.card(tei).ifPresent(letters::add);
        others.add(tei);
      }
    }
    left.forEach(raw -> read.get(raw).ifPresent(letters::add));
    LetterLinks links = new LetterLinks(letters);
    for (Path file : others) {
      LinkedFile.update(file, links);
    }
    return links;
  }
}
