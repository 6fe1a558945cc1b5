package org.cajista.project.select;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cajista.edition.Edition;
import org.cajista.files.UserFolder;

/** What an editor should know of the folders of an edition before its texts are encoded. */
public final class EditionWarnings {

  private EditionWarnings() {}

  /** Returns a sentence about each thing; usually there is none. */
  public static List<String> of(UserFolder user, Edition edition) throws IOException {
    return Stream.of(UnreadFiles.sentence(user, edition), EarlierFolder.sentence(user, edition))
        .flatMap(Optional::stream)
        .toList();
  }
}
