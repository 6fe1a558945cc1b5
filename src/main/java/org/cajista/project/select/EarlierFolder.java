package org.cajista.project.select;

import java.nio.file.Path;
import java.util.Optional;
import org.cajista.edition.Edition;
import org.cajista.edition.TeiFolder;
import org.cajista.files.UserFolder;

/** Tells an editor whose TEI still lies where earlier versions of the program put it. */
final class EarlierFolder {

  private EarlierFolder() {}

  /** Returns a sentence that says how to move it; empty if there is nothing to move. */
  static Optional<String> sentence(UserFolder user, Edition edition) {
    if (!edition.encoded().earlier()) {
      return Optional.empty();
    }
    Path before = edition.tei();
    return Optional.of(
        "%s: warning: your TEI is still here, where earlier versions wrote it, and is not safe among files that can be made again. Move the whole folder to %s, or write tei = \"%s\" under [paths] in %s to leave it here."
            .formatted(
                user.shown(before),
                user.shown(edition.root().resolve(TeiFolder.NAME)),
                edition.root().relativize(before).toString().replace('\\', '/'),
                Edition.FILE));
  }
}
