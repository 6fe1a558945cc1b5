package org.cajista.project;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The folders of an edition; not all need exist.
 *
 * @param root the folder of the edition
 * @param raw that of the page texts
 * @param tei that of the encoded texts
 * @param site that of the published edition
 */
public record ProjectFolders(Path root, Path raw, Path tei, Path site) {

  /** Checks that nothing is missing. */
  public ProjectFolders {
    Objects.requireNonNull(root);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(tei);
    Objects.requireNonNull(site);
  }
}
