package org.cajista.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cajista.model.publishing.Binding;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.TeiProfile;

/**
 * The options of publishing.
 *
 * @param output the folder of what is published; empty for that of the edition
 * @param formats what is made; empty for what the edition wants
 * @param volumes what is bound as one; empty for what the edition wants
 * @param profile how much of the TEI the files for other programs use; empty for what the edition
 *     wants
 */
public record PublishOptions(
    Optional<Path> output,
    Set<OutputFormat> formats,
    Set<Binding> volumes,
    Optional<TeiProfile> profile) {

  /** As the edition wants it. */
  public static final PublishOptions USUAL =
      new PublishOptions(Optional.empty(), Set.of(), Set.of(), Optional.empty());

  /** Takes copies of the sets. */
  public PublishOptions {
    Objects.requireNonNull(output);
    formats = Set.copyOf(formats);
    volumes = Set.copyOf(volumes);
    Objects.requireNonNull(profile);
  }

  /** True if only some formats or volumes, or another profile, of the edition are published. */
  boolean chooses() {
    return !formats.isEmpty() || !volumes.isEmpty() || profile.isPresent();
  }
}
