package org.cajista.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cajista.model.publishing.OutputFormat;

/**
 * The result of publishing.
 *
 * @param folder the folder of what was published
 * @param files the files of each format
 * @param warnings sentences about what the editor should look at
 */
public record PublishResult(
    Path folder, Map<OutputFormat, List<Path>> files, List<String> warnings) {

  /** Takes copies of the map and the list. */
  public PublishResult {
    Objects.requireNonNull(folder);
    files = Map.copyOf(files);
    warnings = List.copyOf(warnings);
  }
}
